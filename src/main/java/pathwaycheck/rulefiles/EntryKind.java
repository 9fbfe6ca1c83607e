package pathwaycheck.rulefiles;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What stands in rule files under a name of its own. */
public enum EntryKind {
    CAREER("career", "title", "career.yaml"),
    PARAGRAPH("paragraph", "title", "about"),
    ANSWER("answer", "id", "answers"),
    STEP("step", "id", "steps"),
    SECTION("section", "section", "questions.yaml"),
    QUESTION("question", "id", "questions"),
    OPTION("option", "id", "options"),
    YEAR_GROUP("year at school", "text", "years"),
    REQUIREMENT("requirement", "id", FilesNeeded.FOLDER_OF_REQUIREMENTS),
    REMEDY("remedy", "id", "remedies"),
    ROUND("round", "id", "rounds.yaml"),
    WINDOW("window", "starts", "published"),
    PREPARATION("preparation", "id", "prepare"),
    REPLY("reply", "text", "did-you-apply"),
    JUDGEMENT("judgement", "id", "judgements.yaml"),
    OTHER_WAY("other way", "id", "ways.yaml"),
    SOURCE("source", "id", "sources.yaml"),
    CONTRADICTION("contradiction", "id", "contradictions.yaml"),
    SAYING("saying", "source", "says"),
    EDITION("edition", "version", EditionReader.FILE),
    EXAMPLE("example", "name", "people.yaml");

    private static final int YEAR = 4;

    private final String word;
    private final String name;
    private final String place;

    EntryKind(String word, String name, String place) {
        this.word = word;
        this.name = name;
        this.place = place;
    }

    /** As authors call it. */
    public String word() {
        return word;
    }

    /** The key under which its name stands; of a window, the day of whose year it is. */
    public String nameKey() {
        return name;
    }

    /** Only within the entry that it stands in is its name its own. */
    public boolean isNamedWithin() {
        return switch (this) {
            case OPTION, YEAR_GROUP, WINDOW, PREPARATION, REPLY, SAYING -> true;
            default -> false;
        };
    }

    /** What the entries of this file are; empty: no list of entries. */
    static Optional<EntryKind> ofFile(String file) {
        return Arrays.stream(values())
                .filter(kind -> kind.place.equals(file) || kind.place.endsWith("/") && file.startsWith(kind.place))
                .findFirst();
    }

    /** What the entries of a list are that stands under this key of an entry of this kind; empty: no entries. */
    Optional<EntryKind> within(String key) {
        var inside =
                switch (this) {
                    case CAREER -> Arrays.asList(PARAGRAPH, ANSWER, STEP);
                    case SECTION -> Arrays.asList(QUESTION);
                    case QUESTION -> Arrays.asList(OPTION, YEAR_GROUP);
                    case REQUIREMENT -> Arrays.asList(REMEDY);
                    case ROUND -> Arrays.asList(WINDOW, PREPARATION, REPLY);
                    case CONTRADICTION -> Arrays.asList(SAYING);
                    default -> Arrays.<EntryKind>asList();
                };
        return inside.stream().filter(kind -> kind.place.equals(key)).findFirst();
    }

    /** The name of an entry with these values. There is but one career, whatever its title, and one window a year. */
    String nameOf(Function<String, Optional<String>> values) {
        var named = values.apply(name).orElse("");
        return switch (this) {
            case CAREER -> "";
            case WINDOW -> named.substring(0, Math.min(YEAR, named.length()));
            default -> named;
        };
    }
}
