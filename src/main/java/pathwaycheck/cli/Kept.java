package pathwaycheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pathwaycheck.edit.RuleChange;
import pathwaycheck.proof.BrokenExample;
import pathwaycheck.proof.BrokenTogether;
import pathwaycheck.rulefiles.Places;
import pathwaycheck.rulefiles.Problem;
import pathwaycheck.rules.RuleBook;

/**
 * What may be wrong with files that can be read: an example that is told something else, a day that is to come.
 *
 * @param name how the folder was named, so that a command that we offer can be run where this one was
 * @param each one problem for each example; otherwise one for all that one change may have broken
 */
record Kept(RuleBook book, Path folder, String name, boolean each) {

    private static final int MOST_LINES = 12;
    private static final int MOST_CHANGES = 5;
    private static final String TELLS_EACH = "`rules check --each` tells it of each";

    /** Each, with its place, as seen on this day. */
    List<Problem> asOf(LocalDate today) {
        var places = Places.of(folder);
        var found = new ArrayList<Problem>();
        addBroken(BrokenTogether.in(book), places, found);
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

    private void addBroken(List<BrokenTogether> broken, Places places, List<Problem> found) {
        var since = broken.isEmpty() ? Optional.<SinceCommit>empty() : SinceCommit.of(folder);
        var changes = since.map(SinceCommit::changes).orElse(List.of());
        var all = broken.stream()
                .flatMap(it -> it.examples().stream())
                .sorted(Comparator.comparing(BrokenExample::number))
                .toList();
        var byChange = all.stream()
                .filter(it -> !changes.isEmpty()
                        && !since.orElseThrow().examples().contains(it.example().name()))
                .toList();
        if (!byChange.isEmpty()) {
            found.add(
                    changes.size() == 1 ? ofOneChange(changes.get(0), byChange, places) : ofChanges(changes, byChange));
        }
        if (each) {
            all.forEach(example -> found.add(alone(example, places)));
            return;
        }
        for (var together : broken) {
            var rest = changes.size() == 1
                    ? together.examples().stream()
                            .filter(it -> !byChange.contains(it))
                            .toList()
                    : together.examples();
            if (rest.size() == 1) {
                found.add(alone(rest.get(0), places));
            } else if (!rest.isEmpty()) {
                found.add(inOne(new BrokenTogether(together.about(), together.isOfPublishedDates(), rest), places));
            }
        }
    }

    /** Only one thing was changed that can move anything, so it moved them all. */
    private Problem ofOneChange(RuleChange change, List<BrokenExample> examples, Places places) {
        var first = examples.get(0);
        return at(
                change,
                change.what() + " since the last commit, and " + count(examples) + " told something else now; the first"
                        + " is “" + first.example().name() + "”: "
                        + withoutEnd(first.says().get(0))
                        + "; the lines in people.yaml: " + lines(examples, places),
                "if you did not mean it, " + change.toUndo()
                        + "; if you did, write what is told now into the examples: " + TELLS_EACH
                        + answerAll(examples) + "; what the first is told: " + first.address());
    }

    /** Which of them moved what, only their author can tell. */
    private Problem ofChanges(List<RuleChange> changes, List<BrokenExample> examples) {
        return at(
                changes.get(0),
                changes.size() + " things differ from the last commit, and " + count(examples)
                        + " told something else now: "
                        + changes.stream()
                                .limit(MOST_CHANGES)
                                .map(it -> it.what() + " (" + it.file() + ":" + it.line() + ")")
                                .collect(Collectors.joining("; "))
                        + (changes.size() > MOST_CHANGES ? "; and " + (changes.size() - MOST_CHANGES) + " more" : ""),
                "undo what you did not mean: `rules diff --since HEAD` tells of each, and who gets it"
                        + answerAll(examples));
    }

    private static String count(List<BrokenExample> examples) {
        return examples.size() == 1 ? "1 example is" : examples.size() + " examples are";
    }

    private Problem at(RuleChange change, String what, String toDo) {
        return Places.ofLine(folder, change.file(), change.line(), what, toDo);
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
                example.toDo().orElse("mend the rule, or what the example promises") + "; what this person is told: "
                        + example.address());
    }

    /** All that one change may have broken, told of the first of them. */
    private Problem inOne(BrokenTogether together, Places places) {
        var first = together.examples().get(0);
        return at(
                first,
                places,
                together.examples().size() + " examples now answer differently about " + together.about()
                        + "; the first is “"
                        + first.example().name() + "”: "
                        + withoutEnd(first.says().get(0)) + "; the lines of all are "
                        + lines(together.examples(), places),
                (together.isOfPublishedDates()
                                ? "look once more whether the days in rounds.yaml are right; if they are, write the"
                                        + " days that are told now into the examples"
                                : "if you did not mean this, mend the rule; if the world has changed, write what is"
                                        + " told now into the examples")
                        + ": " + TELLS_EACH + answerAll(together.examples()) + "; what the first is told: "
                        + first.address());
    }

    /** Whoever adds a question gives nearly everybody the same answer to it. */
    private String answerAll(List<BrokenExample> examples) {
        var asked = examples.stream()
                .flatMap(it -> it.unanswered().stream())
                .collect(Collectors.groupingBy(it -> it, LinkedHashMap::new, Collectors.counting()));
        return asked.entrySet().stream()
                .filter(it -> it.getValue() > 1)
                .map(it -> "; to write one answer to `" + it.getKey() + "` into " + it.getValue()
                        + " examples that lack one: `rules answer " + name + " " + it.getKey()
                        + " ANSWER`")
                .collect(Collectors.joining());
    }

    private static String lines(List<BrokenExample> examples, Places places) {
        var lines = examples.stream()
                .map(example -> at(example, places, "", "").line())
                .toList();
        var shown = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return lines.size() > MOST_LINES ? shown + " and " + (lines.size() - MOST_LINES) + " more" : shown;
    }

    private static Problem at(BrokenExample example, Places places, String what, String toDo) {
        return places.at("people.yaml", example.number(), example.isOfItsAnswers() ? "answers" : "name", what, toDo);
    }

    private static String withoutEnd(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }
}
