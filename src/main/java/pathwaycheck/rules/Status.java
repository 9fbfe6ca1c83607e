package pathwaycheck.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is told about one requirement. */
public enum Status {
    /** It holds today. */
    MET,
    /** It will hold from a day that is known. */
    ON_COURSE,
    /** Nothing answered so far leads there. */
    NOT_MET_YET,
    /** Nothing answered so far leads there, and an earlier step of the pathway comes first. */
    STILL_TO_COME,
    /** Only people can decide it. */
    NEEDS_CHECKING,
    /** It depends on something the person is not sure of. */
    CANNOT_TELL_YET,
    /** It depends on something we have not asked. */
    NOT_ASKED_YET,
    /** It is not asked of people like this one. */
    DOES_NOT_APPLY;

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
}
