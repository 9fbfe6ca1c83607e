package pathwaycheck.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pathwaycheck.edit.Impact.Done;
import pathwaycheck.edit.Impact.Followed;
import pathwaycheck.edit.Impact.Line;
import pathwaycheck.edit.Impact.Place;
import pathwaycheck.edit.Impact.ToTell;
import pathwaycheck.edit.Impact.Who;
import pathwaycheck.question.Dates;

/** An impact as an editor reads it, line by line. */
public final class ImpactInWords {

    private static final int LONGEST_LIST = 6;
    private static final int MOST_LINES = 10;
    private static final int IN_100 = 100;

    private final Impact impact;
    private final List<String> lines = new ArrayList<>();

    private ImpactInWords(Impact impact) {
        this.impact = impact;
    }

    /** All of it. */
    public static List<String> of(Impact impact) {
        return new ImpactInWords(impact).all();
    }

    private List<String> all() {
        if (impact.isNothing()) {
            return List.of(impact.career() + ": no difference.");
        }
        var count = impact.done().size();
        lines.add(impact.career() + ", as of " + Dates.day(impact.asOf()) + ": " + count
                + (count == 1 ? " thing differs." : " things differ."));
        var heading = "";
        var isToldWhatFollows = false;
        for (var number = 0; number < count; number++) {
            var done = impact.done().get(number);
            if (done.isExample() && !isToldWhatFollows) {
                addForgotten();
                addWhatFollows();
                isToldWhatFollows = true;
            }
            if (!heading(done).equals(heading)) {
                heading = heading(done);
                lines.add("");
                lines.add(heading);
            }
            add(number + 1, done);
        }
        if (!isToldWhatFollows) {
            addForgotten();
            addWhatFollows();
        }
        if (impact.journeys() > 0) {
            lines.add("");
            lines.add("A way through the questions is what one person may answer from the first question to the last;"
                    + " “5 in 100 ways” says on how many of these ways something is told, and not how many people"
                    + " go them.");
            lines.add(
                    impact.isEveryWay()
                            ? String.format(
                                    Locale.ROOT, "Looked at: every example, and all %,d ways.", impact.journeys())
                            : String.format(
                                    Locale.ROOT,
                                    "Looked at: every example, and a sample of %,d of all ways, always the same"
                                            + " ones, so whoever is rare may be missed. With --every-way it looks at"
                                            + " all, for minutes.",
                                    impact.journeys()));
        }
        if (!impact.isVersionRaised()) {
            lines.add("");
            lines.add(
                    "The version is still " + impact.version() + ": if people may notice any of this, raise `version:`"
                            + " in career.yaml, once, when you are done.");
        }
        impact.toTell().filter(toTell -> impact.isVersionRaised()).ifPresent(this::add);
        return lines;
    }

    /** Examples stand last: they may be hundreds, and nobody reads them but authors. */
    private static String heading(Done done) {
        return done.isExample() ? What.PROMISED.heading() : done.kind().heading();
    }

    private void addForgotten() {
        if (!impact.forgotten().isEmpty()) {
            lines.add("");
            lines.add("Perhaps forgotten:");
            impact.forgotten().forEach(it -> {
                lines.add("");
                lines.add(" * " + it.file() + ":" + it.line());
                lines.add("     " + sentence(it.what() + "; " + it.toDo()));
            });
        }
    }

    private void addWhatFollows() {
        if (!impact.follows().isEmpty()) {
            lines.add("");
            lines.add("What follows for people:");
            impact.follows().forEach(this::add);
        }
    }

    private void add(ToTell toTell) {
        lines.add("");
        lines.add("Nobody is told yet what version " + impact.version()
                + " changes. If people notice any of this, write on"
                + " top of changes.yaml, an entry under `changes:` for those who notice the same:");
        lines.add("");
        lines.add("- version: " + impact.version());
        lines.add("  day: " + impact.asOf());
        lines.add("  changes:");
        lines.add("    - says: …");
        lines.add("      who: …");
        addIds("requirements", toTell.requirements());
        addIds("rounds", toTell.rounds());
    }

    private void addIds(String key, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add("      " + key + ": [" + String.join(", ", ids) + "]");
        }
    }

    private void add(int number, Done done) {
        lines.add("");
        lines.add(number + ". " + sentence(done.what()));
        if (!done.alsoIn().isEmpty()) {
            lines.add("   The same in " + listed(done.alsoIn()) + ".");
        }
        if (done.kind() == What.ADDED || done.kind() == What.REMOVED) {
            addWhole(done);
        } else {
            done.places().forEach(this::add);
        }
        add("   ", done.who());
        addLines(done.lines());
    }

    private void addLines(List<Line> told) {
        if (told.isEmpty()) {
            return;
        }
        lines.add("     What their report tells otherwise, because of all that was done:");
        told.stream().limit(MOST_LINES).forEach(line -> {
            var marked = MarkedWords.between(line.was(), line.is());
            lines.add("      * " + line.about());
            if (!line.was().isEmpty()) {
                lines.add("        - " + marked.was());
            }
            if (!line.is().isEmpty()) {
                lines.add("        + " + marked.is());
            }
        });
        if (told.size() > MOST_LINES) {
            lines.add("      and " + (told.size() - MOST_LINES) + " more");
        }
    }

    private static String listed(List<String> names) {
        return names.size() <= LONGEST_LIST
                ? String.join("; ", names)
                : String.join("; ", names.subList(0, LONGEST_LIST)) + "; and " + (names.size() - LONGEST_LIST)
                        + " more";
    }

    /** All that people read of it, beneath the place where it begins. */
    private void addWhole(Done done) {
        done.places().stream().findFirst().ifPresent(first -> lines.add("   " + first.file() + ":" + first.line()));
        for (var place : done.places()) {
            place.removed().forEach(text -> lines.add("     - " + place.key() + ": " + text));
            place.added().forEach(text -> lines.add("     + " + place.key() + ": " + text));
        }
    }

    private void add(Place place) {
        lines.add("   " + place.file() + ":" + place.line() + (place.key().isEmpty() ? "" : ", " + place.key()));
        if (place.removed().size() == 1 && place.added().size() == 1) {
            var marked =
                    MarkedWords.between(place.removed().get(0), place.added().get(0));
            lines.add("     - " + marked.was());
            lines.add("     + " + marked.is());
            return;
        }
        place.removed().forEach(text -> lines.add("     - " + text));
        place.added().forEach(text -> lines.add("     + " + text));
    }

    private void add(Followed followed) {
        lines.add("");
        lines.add(" * " + sentence(followed.what()));
        if (!followed.was().equals(followed.is())) {
            var marked = MarkedWords.between(followed.was(), followed.is());
            lines.add("     was: " + (marked.was().isEmpty() ? "(nothing)" : marked.was()));
            lines.add("     is:  " + (marked.is().isEmpty() ? "(nothing)" : marked.is()));
        }
        add("   ", followed.who());
    }

    private void add(String indent, Who who) {
        if (who.person().isEmpty()) {
            lines.add(indent + "Who gets it: " + who.inWords() + ".");
        } else {
            lines.add(indent + "Who gets it: " + share(who) + ". One of them:");
            lines.add(indent + "  " + who.person().orElse(""));
        }
        who.address().ifPresent(address -> lines.add(indent + "  " + address));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** Of all ways through the questions. */
    private static String share(Who who) {
        if (who.journeys() == who.of()) {
            return "everybody";
        }
        var in100 = who.journeys() * IN_100 / Math.max(1, who.of());
        return (in100 == 0 ? "fewer than 1" : "about " + in100) + " in 100 ways through the questions";
    }
}
