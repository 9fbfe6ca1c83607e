package pathwaycheck.edit;

import java.util.Set;
import pathwaycheck.rulefiles.EntryKind;

/** What an author can do to a rule book. */
public enum What {
    PUBLISHED("Windows published", "is published"),
    TAKEN_BACK("Windows taken back", "is taken back"),
    DATED("Dates of windows", "has other dates"),
    EXPECTED("What is expected of other years", "is expected at other times"),
    HOW_LONG("When, and how long", "has other times"),
    ADDED("Added", "is added"),
    REMOVED("Removed", "is removed"),
    RULE("What must hold", "has another rule"),
    FOR_WHOM("For whom", "is for other people"),
    SET("Settings", "is set otherwise"),
    ORDERED("Order", "has another order"),
    MOVED("Moved", "stands in another place"),
    CORRECTED("Words", "says something else"),
    LINKED("Links", "leads elsewhere"),
    CITING("Who says so", "names other sources"),
    CHECKED("Sources dated anew", "is dated anew"),
    TITLED("Titles of sources", "has another title or publisher"),
    ADDRESSED("Addresses of sources", "has another address"),
    RENAMED("Ids", "has another id"),
    PROMISED("Examples", "promises something else"),
    VERSION("Version", "has another version");

    /** Values that people read. */
    private static final Set<String> PROSE = Set.of(
            "about",
            "again",
            "also-called",
            "ask",
            "asks",
            "by-when",
            "compare",
            "decides",
            "differs",
            "do",
            "during",
            "evidence",
            "find-out",
            "headed",
            "heading",
            "helps-to-know",
            "hint",
            "if-does-not-apply",
            "if-met",
            "if-missing",
            "if-needs-checking",
            "if-not-met",
            "if-on-course",
            "if-still-to-come",
            "if-unsure",
            "label",
            "late",
            "lead",
            "list",
            "more",
            "name",
            "needs",
            "none",
            "not-counted",
            "not-headed",
            "once-published",
            "reach",
            "said",
            "says",
            "section",
            "short",
            "summary",
            "text",
            "time",
            "title",
            "watch-out",
            "we-follow",
            "who",
            "why",
            "with",
            "years-ahead");

    private static final Set<String> TIMES = Set.of(
            "after",
            "apply-from",
            "keeps-busy",
            "needs-you-free",
            "round",
            "starts",
            "takes",
            "until",
            "weeks-before",
            "later-than",
            "sooner-than",
            "longer-ago-than",
            "school-years-after");

    private static final Set<String> EXPECTED_DAYS = Set.of("opens", "apply-by", "closes", "starts");

    private final String heading;
    private final String inWords;

    What(String heading, String inWords) {
        this.heading = heading;
        this.inWords = inWords;
    }

    /** Above all that was done so. */
    public String heading() {
        return heading;
    }

    /** It moves days, and those that follow from them. */
    boolean movesDays() {
        return compareTo(HOW_LONG) <= 0;
    }

    /** As what follows the name of an entry: “The window of 2027 is published”. */
    public String inWords() {
        return inWords;
    }

    /** People can stand differently because of it, or plan otherwise. */
    boolean canChangeReports() {
        return switch (this) {
            case CORRECTED, CHECKED, TITLED, ADDRESSED, CITING, LINKED, PROMISED, VERSION, RENAMED -> false;
            default -> true;
        };
    }

    /** People read the value under this key of such an entry. */
    static boolean isProse(EntryKind kind, String key) {
        var last = last(key);
        return PROSE.contains(last) && !(kind == EntryKind.QUESTION && key.equals("about"))
                || kind == EntryKind.SOURCE && last.equals("publisher");
    }

    /** What it is to change the value under this key of such an entry. */
    static What to(EntryKind kind, String key) {
        var last = last(key);
        if (kind == EntryKind.EXAMPLE) {
            return PROMISED;
        }
        if (kind == EntryKind.SOURCE) {
            return switch (last) {
                case "title", "publisher" -> TITLED;
                case "address" -> ADDRESSED;
                default -> CHECKED;
            };
        }
        if (last.equals("sources") || last.equals("source")) {
            return CITING;
        }
        if (kind == EntryKind.WINDOW) {
            return isProse(kind, key) ? CORRECTED : DATED;
        }
        if (kind == EntryKind.ROUND && key.startsWith("expected.") && EXPECTED_DAYS.contains(last)) {
            return EXPECTED;
        }
        if (last.equals("link") || key.endsWith("link.none")) {
            return LINKED;
        }
        if (isProse(kind, key)) {
            return CORRECTED;
        }
        if (TIMES.contains(last)) {
            return HOW_LONG;
        }
        if (kind == EntryKind.ANSWER && (last.equals("told") || last.equals("window"))) {
            return FOR_WHOM;
        }
        return switch (last) {
            case "holds-when", "applies-when", "essential" -> RULE;
            case "for", "first-for", "when" -> FOR_WHOM;
            case "claims" -> PROMISED;
            case "version" -> VERSION;
            default -> SET;
        };
    }

    private static String last(String key) {
        var part = key.substring(key.lastIndexOf('.') + 1);
        return part.matches("\\d+") && key.contains(".") ? last(key.substring(0, key.lastIndexOf('.'))) : part;
    }
}
