package pathwaycheck.rulefiles;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What people read: short sentences, without marks that are meant for a machine and notes that are meant for authors.
 */
final class Prose {

    /** Longer sentences lose readers. */
    private static final int MOST_WORDS = 25;

    /** Three dots may also stand for what somebody fills in, and then the sentence goes on. */
    private static final Pattern END = Pattern.compile("(?<=[.!?][”’)]?)\\s+|(?<=…)\\s+(?=\\p{Lu})");

    private static final Pattern IN_QUOTES = Pattern.compile("(?s)[“„‘«][^“”„‘’«»]*[”“’»]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s–—/-]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]");

    /** Tags and entities of HTML; bold, code, links, headings and lists of Markdown. */
    private static final Pattern MARKUP =
            Pattern.compile("</?[A-Za-z!][^>]{0,20}>?|&#?\\w{1,20};|\\*\\*|__|`|\\]\\(|(?m:^(?:#{1,6}|[-*]) )");

    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…][”’\"')]*");

    /** Marks that show nothing, as those that set the direction of writing, and letters that look like a blank. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u2800\\u3164]");

    /** What authors write to themselves. */
    static final Set<String> NOTES = Set.of("TODO", "FIXME", "XXX", "TBD");

    private static final Pattern NOTE = Pattern.compile("\\b(?:" + String.join("|", NOTES) + ")\\b");

    private Prose() {}

    /** The sentences of a text. */
    static String[] sentences(String text) {
        return END.split(text);
    }

    /** Tells what is wrong with words of ours. */
    static void check(String text, Node at, Entries entries) {
        checkMarks(text, at, entries);
        entries.problems().abbreviations().meet(text, entries.file(), at);
        for (var sentence : sentences(text)) {
            var words = words(sentence);
            if (words > MOST_WORDS) {
                entries.wording(
                        at,
                        "a sentence of " + words + " words begins here with “" + beginning(sentence) + " …”",
                        "say it in sentences of at most " + MOST_WORDS + " words");
            }
        }
    }

    /** Its last sentence ends like one. */
    static boolean ends(String text) {
        return ENDS.matcher(text).matches();
    }

    /** Tells whether the last sentence ends like one. */
    static void checkEnd(String text, Node at, Entries entries) {
        if (!ends(text)) {
            var words = text.split("\\s+");
            entries.wording(
                    at,
                    "the last sentence here does not end, behind “" + words[words.length - 1] + "”",
                    "write a full stop, or another mark with which a sentence ends");
        }
    }

    /** Tells what is wrong with words that need not be ours. */
    static void checkMarks(String text, Node at, Entries entries) {
        MARKUP.matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .ifPresent(mark -> entries.wording(
                        at,
                        "people would read the mark “" + mark.strip() + "”",
                        "write plain words: pages show it as it stands here"));
        if (IN_QUOTES.matcher(text).matches()) {
            entries.wording(
                    at,
                    "people would read the quotation marks “" + text.charAt(0) + text.charAt(text.length() - 1)
                            + "” around the whole text",
                    "delete them, or write straight ones, \", which YAML takes away");
        }
        if (!WORD.matcher(text).find()) {
            entries.wording(at, "people would read “" + text + "”, and no word", "write the text");
        }
        if (text.contains("\t")) {
            entries.wording(at, "a tab stands within this text", "write a blank in its place");
        }
        UNSEEN.matcher(text)
                .results()
                .map(found -> found.group().codePointAt(0))
                .findFirst()
                .ifPresent(unseen -> entries.wording(
                        at,
                        "a mark that nobody sees stands in this text: " + Problem.number(unseen),
                        "write the text anew, by hand: the mark came in with something copied"));
        PdfLetters.lackedBy(text)
                .ifPresent(letter -> entries.wording(
                        at,
                        "the PDF has no letter for “" + letter + "” (" + Problem.number(letter.codePointAt(0))
                                + "), and would print “#”",
                        "say it in words, or write a letter that every computer has"));
        NOTE.matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .ifPresent(note -> entries.wording(
                        at, "people would read the note “" + note + "”", "do what it says, or write a comment: # …"));
    }

    private static int words(String sentence) {
        return (int) BETWEEN_WORDS
                .splitAsStream(sentence)
                .filter(word -> WORD.matcher(word).find())
                .count();
    }

    private static String beginning(String sentence) {
        var words = sentence.split("\\s+");
        return String.join(" ", Arrays.copyOf(words, Math.min(words.length, 4)));
    }
}
