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
 * @param ifMissing what somebody is told who goes on without answering
 * @param forWhom over answers alone
 * @param groups the years to choose from
 */
public record YearGroups(
        DateQuestion question, String ask, String ifMissing, Condition forWhom, List<YearGroup> groups) {

    /** With it a school year ends, everywhere in the United Kingdom. */
    private static final Month LAST = Month.AUGUST;

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
            var endsThisYear = asOf.getMonthValue() <= LAST.getValue();
            return YearMonth.of(asOf.getYear() + (endsThisYear ? 0 : 1) + schoolYearsAfter, LAST);
        }
    }
}
