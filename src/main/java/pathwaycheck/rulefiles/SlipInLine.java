package pathwaycheck.rulefiles;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A slip that one line shows by itself: for YAML it is something else, and what YAML tells of it would mislead.
 *
 * @param column counted from 1
 */
record SlipInLine(int column, String what, String toDo) {

    /** Quotation marks as word processors set them. */
    static final String CURLY = "[“”„‟«»‘’‚]";

    /** What is no dash, and looks like one that begins an entry. */
    private static final String BULLET = "[–—−‐‑•·▪◦●*]";

    private record Kind(Pattern pattern, Function<MatchResult, SlipInLine> tell) {

        static Kind of(String pattern, Function<MatchResult, SlipInLine> tell) {
            return new Kind(Pattern.compile(pattern), tell);
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "^ *(" + Unseen.ANY + ")\\s*\\S.*",
                    found -> new SlipInLine(
                            found.start(1) + 1,
                            unseen(found.group(1)) + " stands at the beginning of this line",
                            "delete what stands before its first letter, and type blanks")),
            Kind.of(
                    "^\\s*(?:- )?(\\S+:)(" + Unseen.ANY + ").*",
                    found -> new SlipInLine(
                            found.start(2) + 1,
                            unseen(found.group(2)) + " stands behind “" + found.group(1) + "”",
                            "delete it, and type a blank")),
            Kind.of(
                    "^\\s*(" + BULLET + ")\\s+(\\S.*)",
                    found -> new SlipInLine(
                            found.start(1) + 1,
                            "an entry begins here with “" + found.group(1) + "”, which is no hyphen",
                            "write a hyphen and a blank, as `- " + found.group(2) + "`")),
            Kind.of(
                    "^\\s*([-–—])([^\\s-].*)",
                    found -> new SlipInLine(
                            found.start(1) + 1,
                            "no blank stands behind the dash of “" + found.group(1) + found.group(2) + "”",
                            "write `- " + found.group(2) + "`")),
            Kind.of(
                    "^\\s*(?:- )?([\"'])([a-z][a-z-]*):\\1.*",
                    found -> new SlipInLine(
                            found.start(1) + 1,
                            "the colon of “" + found.group(2) + "” stands within quotation marks",
                            "write `" + found.group(2) + ": `, without them")),
            Kind.of(
                    ".*: +(" + CURLY + ").*",
                    found -> new SlipInLine(
                            found.start(1) + 1,
                            "the quotation mark “" + found.group(1) + "” is one of Word's, and none for YAML",
                            "write the straight one, \", at both ends of the text")));

    private static String unseen(String character) {
        return new Unseen(character.codePointAt(0)).inWords();
    }

    /** The first slip of this line. */
    static Optional<SlipInLine> of(String line) {
        for (var kind : KINDS) {
            var found = kind.pattern.matcher(line);
            if (found.matches()) {
                return Optional.of(kind.tell.apply(found.toMatchResult()));
            }
        }
        return Optional.empty();
    }
}
