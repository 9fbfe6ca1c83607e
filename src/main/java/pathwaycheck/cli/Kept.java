package pathwaycheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pathwaycheck.proof.BrokenExample;
import pathwaycheck.proof.BrokenTogether;
import pathwaycheck.rulefiles.Places;
import pathwaycheck.rulefiles.Problem;
import pathwaycheck.rules.RuleBook;

/**
 * What may be wrong with files that can be read: an example that is told something else, a day that is to come.
 *
 * @param each one problem for each example; otherwise one for all that one change may have broken
 */
record Kept(RuleBook book, Path folder, boolean each) {

    private static final int MOST_LINES = 12;

    /** Each, with its place, as seen on this day. */
    List<Problem> asOf(LocalDate today) {
        var places = Places.of(folder);
        var found = new ArrayList<Problem>();
        for (var together : BrokenTogether.in(book)) {
            if (each || together.examples().size() == 1) {
                together.examples().forEach(example -> found.add(alone(example, places)));
            } else {
                found.add(inOne(together, places));
            }
        }
        addChangesToCome(today, places, found);
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

    private void addChangesToCome(LocalDate today, Places places, List<Problem> found) {
        for (var number = 0; number < book.editions().size(); number++) {
            var edition = book.editions().get(number);
            if (edition.day().isAfter(today)) {
                found.add(places.at(
                        "changes.yaml",
                        number,
                        "day",
                        "“" + edition.version() + "” is said to be served from " + edition.day() + ", and today is "
                                + today,
                        "write the day from which it is served, once it is"));
            }
        }
    }

    private static Problem alone(BrokenExample example, Places places) {
        return at(
                example,
                places,
                example.example().name() + ": "
                        + example.says().stream().map(Kept::withoutEnd).collect(Collectors.joining("; ")),
                "mend the rule, or what the example promises; what this person is told: " + example.address());
    }

    /** All that one change may have broken, told of the first of them. */
    private static Problem inOne(BrokenTogether together, Places places) {
        var first = together.examples().get(0);
        return at(
                first,
                places,
                together.examples().size() + " examples now answer differently about " + together.about()
                        + "; the first is “"
                        + first.example().name() + "”: "
                        + withoutEnd(first.says().get(0)) + "; the lines of all are "
                        + lines(together, places),
                (together.isOfPublishedDates()
                                ? "look once more whether the days in rounds.yaml are right; if they are, write the"
                                        + " days that are told now into the examples"
                                : "if you did not mean this, mend the rule; if the world has changed, write what is"
                                        + " told now into the examples")
                        + ": `rules check --each` tells it of each; what the first is told: " + first.address());
    }

    private static String lines(BrokenTogether together, Places places) {
        var lines = together.examples().stream()
                .map(example -> at(example, places, "", "").line())
                .toList();
        var shown = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return lines.size() > MOST_LINES ? shown + " and " + (lines.size() - MOST_LINES) + " more" : shown;
    }

    private static Problem at(BrokenExample example, Places places, String what, String toDo) {
        return places.at("people.yaml", example.number(), "name", what, toDo);
    }

    private static String withoutEnd(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }
}
