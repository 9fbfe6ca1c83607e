package pathwaycheck.rulefiles;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;

/**
 * Holds a published window against what is expected of every other year: that goes from the earliest to the latest day
 * that was ever seen, and so no published day lies outside. The day on which places start is not looked at.
 */
record WithinExpected(Window.Published window, Rounds.Pattern expected, Entries at) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    void check() {
        var theYearBefore = window.opensOn().getYear() < window.closes().getYear();
        if (theYearBefore == expected.opensTheYearBefore()) {
            check("opens", MonthDay.from(window.opensOn()), expected.opens(), theYearBefore ? " the year before" : "");
        } else {
            tell(
                    "opens",
                    "opens in " + (theYearBefore ? "the year before it closes" : "the year in which it closes")
                            + ", and under `expected` it does not",
                    "mend the year, or the days of `opens:` under `expected`");
        }
        window.applyByTime().ifPresent(by -> expected.applyBy()
                .filter(days -> !days.fromTheYearBefore())
                .ifPresent(days -> check("apply-by", MonthDay.from(by), days, "")));
        check("closes", MonthDay.from(window.closesOn()), expected.closes(), "");
    }

    private void check(String key, MonthDay day, Rounds.Yearly days, String behind) {
        var wider = day.isBefore(days.first())
                ? Optional.of(written(day, days.last()))
                : day.isAfter(days.last()) ? Optional.of(written(days.first(), day)) : Optional.<String>empty();
        wider.ifPresent(both -> tell(
                key,
                "has " + DAY.format(day) + " for `" + key + ":`, outside of " + written(days.first(), days.last())
                        + " under `expected`",
                "write `" + key + ": " + both + behind + "` there, if the day is right"));
    }

    private static String written(MonthDay first, MonthDay last) {
        return DAY.format(first) + " to " + DAY.format(last);
    }

    private void tell(String key, String what, String toDo) {
        at.problem(at.value(key).orElseThrow(), "this window " + what, toDo);
    }
}
