package pathwaycheck.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is told about one requirement, and all that follows from it. */
public enum Status {
    /** It holds today. */
    MET('m', "if-met", Standing.WELL, Help.NONE, 6),
    /** It will hold from a day that is known. */
    ON_COURSE('c', "if-on-course", Standing.WELL, Help.NONE, 5),
    /** Nothing answered so far leads there. */
    NOT_MET_YET('n', "if-not-met", Standing.MISSING, Help.REMEDIES_AND_OTHER_WAYS, 1),
    /**
     * Nothing answered so far leads there, and an earlier step of the pathway comes first: nobody needs another way
     * yet.
     */
    STILL_TO_COME('s', "if-still-to-come", Standing.MISSING, Help.REMEDIES, 4),
    /** Only people can decide it. */
    NEEDS_CHECKING('k', "if-needs-checking", Standing.OPEN, Help.REMEDIES_AND_OTHER_WAYS, 3),
    /** It depends on something the person is not sure of: they find that out before they do anything about it. */
    CANNOT_TELL_YET('u', "if-unsure", Standing.OPEN, Help.OTHER_WAYS, 2),
    /** It depends on something we have not asked. */
    NOT_ASKED_YET('q', "", Standing.OPEN, Help.NONE, 0),
    /** It is not asked of people like this one. */
    DOES_NOT_APPLY('x', "if-does-not-apply", Standing.ASIDE, Help.NONE, 7);

    private enum Standing {
        WELL,
        MISSING,
        OPEN,
        ASIDE
    }

    private enum Help {
        NONE,
        REMEDIES,
        OTHER_WAYS,
        REMEDIES_AND_OTHER_WAYS
    }

    private final char letter;
    private final String key;
    private final Standing standing;
    private final Help help;
    private final int place;

    /** @param place from what holds a step up most, 0, to what does not hold it up at all */
    Status(char letter, String key, Standing standing, Help help, int place) {
        this.letter = letter;
        this.key = key;
        this.standing = standing;
        this.help = help;
        this.place = place;
    }

    /** It holds, today or from a day that is known. */
    public boolean holds() {
        return standing == Standing.WELL;
    }

    /** Nothing leads there yet, be it time for it or not. */
    public boolean isMissing() {
        return standing == Standing.MISSING;
    }

    /** Nothing leads there yet, and it is time to do something about it. */
    public boolean isMissingNow() {
        return isMissing() && wantsOtherWays();
    }

    /** Nobody can say yet whether it holds. */
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /** It is asked of this person. */
    public boolean applies() {
        return standing != Standing.ASIDE;
    }

    /** There is something to say about how the person stands: we asked, and it is asked of them. */
    public boolean isTold() {
        return holds() || help != Help.NONE;
    }

    /** Nothing that is still answered changes it. */
    public boolean isCertain() {
        return holds() || isMissingNow();
    }

    /** Something stands between the person and this requirement. */
    public boolean leavesSomethingToDo() {
        return applies() && !holds();
    }

    /** What comes after it has to wait for it. */
    public boolean keepsWaiting() {
        return applies() && this != MET;
    }

    /** The person wants to know what to do about it. */
    public boolean wantsRemedies() {
        return help == Help.REMEDIES || help == Help.REMEDIES_AND_OTHER_WAYS;
    }

    /** The person wants to know of other ways in. */
    public boolean wantsOtherWays() {
        return help == Help.OTHER_WAYS || help == Help.REMEDIES_AND_OTHER_WAYS;
    }

    /** A step is held up by this more than by the other. */
    public boolean isMoreUrgentThan(Status other) {
        return place < other.place;
    }

    /** The letter in a receipt. */
    public char letter() {
        return letter;
    }

    /** The key of its sentence in rule files, as {@code if-not-met}; empty: authors say nothing about it. */
    public Optional<String> sentenceKey() {
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    /** The word in rule files and in JSON, as {@code not-met-yet}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words on a page, as "Not met yet". */
    public String text() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The status that rule files call so. */
    public static Optional<Status> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }

    /** The status of this letter in a receipt. */
    public static Optional<Status> of(char letter) {
        return Arrays.stream(values()).filter(status -> status.letter == letter).findFirst();
    }
}
