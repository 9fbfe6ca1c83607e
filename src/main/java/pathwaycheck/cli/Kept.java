package pathwaycheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.proof.Promises;
import pathwaycheck.rulefiles.Places;
import pathwaycheck.rulefiles.Problem;
import pathwaycheck.rules.RuleBook;

/** What may be wrong with files that can be read: an example that is told something else, a day that is to come. */
record Kept(RuleBook book, Path folder) {

    /** Each, with its place, as seen on this day. */
    List<Problem> asOf(LocalDate today) {
        var places = Places.of(folder);
        var found = new ArrayList<>(IntStream.range(0, book.examples().size())
                .parallel()
                .mapToObj(number -> broken(number, places))
                .flatMap(problems -> problems)
                .toList());
        for (var number = 0; number < book.sources().size(); number++) {
            var source = book.sources().get(number);
            if (source.checked().isAfter(today)) {
                found.add(places.at(
                        "sources.yaml",
                        number,
                        "checked",
                        "“" + source.id() + "” is said to have been checked on " + source.checked() + ", and today is "
                                + today,
                        "write the day on which you read the page"));
            }
        }
        return found;
    }

    private Stream<Problem> broken(int number, Places places) {
        return Promises.broken(book, book.examples().get(number)).stream()
                .map(broken -> places.at(
                        "people.yaml",
                        number,
                        "name",
                        broken.says().replaceFirst("\\.$", ""),
                        "mend the rule, or what the example promises; what this person is told: "
                                + broken.address().orElse("nothing")));
    }
}
