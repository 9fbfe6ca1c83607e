package pathwaycheck.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import pathwaycheck.question.DateQuestion;

/**
 * What pupils answer in place of a month that lies years ahead: which year they are in now.
 *
 * @param ask the question that they are asked
 * @param hint what helps to choose, as which year one is in during the summer
 * @param ifMissing what somebody is told who goes on without answering
 * @param forWhom over answers alone
 * @param groups the years to choose from
 */
public record YearGroups(
        DateQuestion question, String ask, String hint, String ifMissing, Condition forWhom, List<YearGroup> groups) {

    /**
     * In it the next school year counts: it has begun in Scotland, and elsewhere everybody is between two years. What
     * ends with a school year is known in this month, too: in it the results come.
     */
    private static final Month NEXT = Month.AUGUST;

    public YearGroups {
        groups = List.copyOf(groups);
    }

    /**
     * One year at school.
     *
     * @param schoolYearsAfter how many school years follow this one until the day that the question asks for
     */
    public record YearGroup(String text, int schoolYearsAfter) {

        /** The month that somebody means who is in this year on this day. */
        public YearMonth means(LocalDate asOf) {
            var hasBegun = asOf.getMonth().compareTo(NEXT) >= 0;
            return YearMonth.of(asOf.getYear() + (hasBegun ? 1 : 0) + schoolYearsAfter, NEXT);
        }
    }
}
