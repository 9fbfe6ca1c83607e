package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.rules.RuleBook;

/** Sources that are said to have been checked on a day that has not come yet. */
public final class CheckedLater {

    private CheckedLater() {}

    /** Each of them, as seen on this day. */
    public static List<Finding> than(LocalDate today, RuleBook ruleBook) {
        return ruleBook.sources().stream()
                .filter(source -> source.checked().isAfter(today))
                .map(source -> new Finding(
                        Finding.Kind.SOURCE_CHECKED_LATER,
                        "“" + source.title() + "” (" + source.id() + ") is said to have been checked on "
                                + source.checked() + ", and today is " + today + ".",
                        Optional.empty()))
                .toList();
    }
}
