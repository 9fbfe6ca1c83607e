package pathwaycheck.rulefiles;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words why a file is no YAML, and what to do. */
final class NotYaml {

    private static final String CLOSE_IT =
            "write the same mark at the end of the text, or delete this one if the text needs none";
    private static final String NOT_CLOSED = "this is not YAML: the quotation mark here is not closed";
    /** Stands for the line itself. */
    private static final String THIS_LINE = "{line}";

    private static final String LAST_RESORT = "check the indentation, colons, quotes and brackets here and just above";

    /**
     * A kind of slip.
     *
     * @param is how the library tells it
     * @param begins it is told where what is broken begins, and not where the library noticed
     */
    private record Slip(Predicate<MarkedYamlEngineException> is, boolean begins, String what, String toDo) {}

    /** A snippet leaves out the beginning of a line that is longer. */
    private static final int LONGEST_LINE = 20_000;

    private static final String OR_RESTORE = "; if the file breaks off at its end, restore it from its last version";

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    says("\\t(TAB)"),
                    false,
                    "a tab stands here",
                    "write blanks in its place, two for each level; your editor can do so by itself"),
            new Slip(
                    says("mapping values are not allowed").and(NotYaml::isFirstColon),
                    false,
                    "this line does not begin where it should, or the line before is not whole",
                    "begin it exactly below the key before it; in the line before, write a colon and a"
                            + " blank behind the key"),
            new Slip(
                    says("mapping values are not allowed"),
                    false,
                    "a second colon stands in this line",
                    "put the text in double quotes"),
            new Slip(
                    within("quoted scalar").and(says("unexpected end of stream")),
                    true,
                    "the quotation mark here is not closed",
                    CLOSE_IT),
            new Slip(
                    says("unknown escape character"),
                    false,
                    "a backslash stands here within double quotes",
                    "put the text in single quotes, or write two backslashes"),
            new Slip(
                    within("flow sequence"),
                    true,
                    "the bracket [ here is not closed, or a comma is missing behind it",
                    "write ] at the end, and a comma between two entries; quote a text with a comma, colon"
                            + " or bracket in it"),
            new Slip(
                    within("flow mapping"),
                    true,
                    "the brace { here is not closed, or a comma is missing behind it",
                    "write } at the end, and a comma between two entries; quote a text with a comma, colon"
                            + " or brace in it"),
            new Slip(
                    says("found '<scalar>'"),
                    false,
                    "the text goes on behind its quotation mark",
                    "put the whole text in double quotes, or leave out both marks"),
            new Slip(
                    within("block mapping").or(within("block collection")).or(says("sequence entries are not allowed")),
                    false,
                    "this line does not begin where it should",
                    "begin it exactly below the key before it; or with `- `, below the dash before it, if a new entry"
                            + " begins"),
            new Slip(
                    says("could not find expected ':'"),
                    true,
                    THIS_LINE + " has no colon behind its key",
                    "write `key: value`; begin a line that continues a text further to the right than its key"),
            new Slip(
                    within("alias").or(within("anchor")),
                    true,
                    "no text can begin with * or &",
                    "put the text in double quotes"),
            new Slip(
                    says("cannot start any token"),
                    false,
                    "no text can begin with this character",
                    "put the text in double quotes"));

    private static final Pattern GLUED = Pattern.compile("\\s*(?:- )?(?<key>[a-z][a-z-]*):[^\\s:/](?!.*: ).*");

    private NotYaml() {}

    static void tell(String file, String text, MarkedYamlEngineException fault, Problems problems) {
        var slip = isTab(text, fault.getProblemMark())
                ? Optional.of(SLIPS.get(0))
                : SLIPS.stream().filter(it -> it.is().test(fault)).findFirst();
        var open = openQuote(text, fault.getProblemMark());
        if (open.isPresent()) {
            problems.at(file, open.get().line(), open.get().column(), NOT_CLOSED, CLOSE_IT);
            return;
        }
        var noticed = fault.getProblemMark().or(fault::getContextMark);
        if (isToldByItsLine(file, text, noticed, problems)) {
            return;
        }
        var glued = noticed.flatMap(mark -> gluedKey(text, mark));
        if (glued.isPresent()) {
            var key = glued.get();
            problems.at(
                    file,
                    key.place().line(),
                    key.place().column(),
                    "this is not YAML: no blank stands behind the colon of “" + key.name() + "”",
                    "write `" + key.name() + ": `, and the text behind it");
            return;
        }
        var begins =
                slip.filter(Slip::begins).isPresent() ? fault.getContextMark().or(() -> noticed) : noticed;
        var line = begins.flatMap(mark -> text.lines().skip(mark.getLine()).findFirst())
                .orElse("");
        var note = within("flow").test(fault) ? line.indexOf(" #") : -1;
        if (note >= 0) {
            problems.at(
                    file,
                    begins.get().getLine() + 1,
                    line.codePointCount(0, note + 1) + 1,
                    "this is not YAML: from “" + line.substring(note + 1) + "” on YAML takes the line for a note, so a"
                            + " brace or bracket is not closed",
                    "put the text with the “#” in double quotes");
            return;
        }
        var what = "this is not YAML: "
                + slip.map(it -> it.what().replace(THIS_LINE, "“" + line.strip() + "”"))
                        .orElseGet(fault::getProblem);
        var toDo = slip.map(Slip::toDo).orElse(LAST_RESORT) + (isAtTheEnd(text, noticed) ? OR_RESTORE : "");
        begins.ifPresentOrElse(at -> problems.at(file, at, what, toDo), () -> problems.in(file, what, toDo));
    }

    /** The line where it was noticed shows the slip by itself, or the last one before it does. */
    private static boolean isToldByItsLine(String file, String text, Optional<Mark> noticed, Problems problems) {
        var lines = text.lines().toList();
        var last = Math.min(noticed.map(Mark::getLine).orElse(0), lines.size() - 1);
        var before = last - 1;
        while (before > 0 && lines.get(before).isBlank()) {
            before--;
        }
        for (var number : List.of(last, before)) {
            var slip = number < 0 ? Optional.<SlipInLine>empty() : SlipInLine.of(lines.get(number));
            if (slip.isPresent()) {
                var found = slip.get();
                problems.at(file, number + 1, found.column(), "this is not YAML: " + found.what(), found.toDo());
                return true;
            }
        }
        return false;
    }

    /** A key whose value touches its colon. */
    private record GluedKey(String name, Place place) {}

    /** Such a key in the last line before: together with its value it is a text, and what comes after it is no key. */
    private static Optional<GluedKey> gluedKey(String text, Mark noticed) {
        var lines = text.lines().limit(noticed.getLine()).toList();
        for (var number = lines.size(); number > 0; number--) {
            var line = lines.get(number - 1);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                var glued = GLUED.matcher(line);
                return glued.matches()
                        ? Optional.of(new GluedKey(glued.group("key"), new Place(number, glued.end("key") + 1)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isAtTheEnd(String text, Optional<Mark> noticed) {
        var lines = text.stripTrailing().lines().count();
        return noticed.filter(mark -> mark.getLine() >= lines - 1).isPresent();
    }

    /** Before it in its line stands no other. */
    private static boolean isFirstColon(MarkedYamlEngineException fault) {
        var snippet = fault.getProblemMark()
                .map(mark -> mark.createSnippet(0, LONGEST_LINE))
                .orElse("");
        var line = snippet.lines().findFirst().orElse("");
        var arrow = snippet.lines().skip(1).findFirst().orElse("").indexOf('^');
        return arrow > 0 && !line.substring(0, Math.min(arrow, line.length())).matches(".*:\\s.*");
    }

    /**
     * A quotation mark that is not closed goes on to the next one, lines below, and what is told is told there. So
     * where one stands before what was noticed, it began in the last line before with an odd number of them.
     */
    private static Optional<Place> openQuote(String text, Optional<Mark> noticed) {
        var lines = text.lines().toList();
        if (noticed.filter(mark -> isOdd(before(mark, lines))).isEmpty()) {
            return Optional.empty();
        }
        for (var line = noticed.get().getLine() - 1; line >= 0; line--) {
            if (isOdd(lines.get(line))) {
                return Optional.of(new Place(line + 1, lines.get(line).lastIndexOf('"') + 1));
            }
        }
        return Optional.empty();
    }

    private static String before(Mark mark, List<String> lines) {
        var line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        return line.substring(0, Math.min(mark.getColumn(), line.length()));
    }

    private static boolean isOdd(String line) {
        return line.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }

    /** A tab at the beginning of a line is told in many ways. */
    private static boolean isTab(String text, Optional<Mark> noticed) {
        return noticed.flatMap(mark -> text.lines().skip(mark.getLine()).findFirst())
                .filter(line -> line.substring(
                                0, line.length() - line.stripLeading().length())
                        .contains("\t"))
                .isPresent();
    }

    private static Predicate<MarkedYamlEngineException> says(String words) {
        return fault -> String.valueOf(fault.getProblem()).contains(words);
    }

    private static Predicate<MarkedYamlEngineException> within(String words) {
        return fault -> String.valueOf(fault.getContext()).contains(words);
    }
}
