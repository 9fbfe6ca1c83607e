package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.people.Person;

/** What comes first says by when: nobody has to look for the date further down. */
class ByWhenTest {

    /** Nobody can be late for these, or they name their day themselves. */
    private static boolean needsNoDay(Next next) {
        return next instanceof Next.Answer
                || next instanceof Next.SayHowItWent
                || next instanceof Next.OtherWays
                || next instanceof Next.Arrived
                || next instanceof Next.CarryOn carryOn && carryOn.then().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void everybody_hears_by_when(Person person) {
        var glance = person.atAGlance();

        assertThat(glance.by().isEmpty())
                .as(glance.report().next().inShort())
                .isEqualTo(needsNoDay(glance.report().next()));
    }

    /** Whoever hangs on an answer of others applies while they can, and asks beside it. */
    @Test
    void in_the_last_days_of_a_window_one_applies_first() {
        var person = Person.called("A student with a T Level and A level maths has maths and must check physics");
        var early = person.report().next();
        var late = person.on(LocalDate.of(2027, 1, 5)).report();

        assertThat(early).isInstanceOf(Next.Ask.class);
        assertThat(late.next()).isInstanceOf(Next.Do.class);
        assertThat(late.stillOpen().ask()).isNotEmpty();
    }

    /** A choice of subjects is over long before one applies with them. */
    @Test
    void what_is_to_be_found_out_years_ahead_is_found_out_now() {
        var unsure = Person.called("A 15-year-old who is not sure of anything is told what to find out");

        assertThat(unsure.atAGlance().by().orElseThrow()).hasToString("As soon as you can");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-22 | A student predicted a 2:1 in July 2027 can apply in the next window |\
         In January 2027. We have not seen the dates: it may open from 6 January 2027, and close\
         as early as 16 January 2027.
        2026-11-22 | A student of physics predicted a 2:1 meets the rule of Scotland in time for the posts of spring |\
         From January 2027. We have not seen the dates: it may open between 1 January 2027 and 31 May 2027, and close\
         as early as 3 February 2027.
        2027-01-20 | A student predicted a 2:1 in July 2027 can apply in the next window |\
         Now, if it is open, for September 2027
        2026-11-22 | A 15-year-old without physics is told to choose it while there is time |\
         Before you apply for sixth form or college
        2026-11-22 | A 15-year-old who chooses maths, physics and chemistry is on course |\
         In England, in Year 11. If you live elsewhere, or are in that year now, ask today.
        2026-11-28 | A 2:2 who works in clinical engineering asks the head of department before taking another course |\
         As soon as you can
        2026-11-22 | A degree from abroad must be checked, whatever its grade |\
         Before January 2027, when applications open. We have not seen the dates: it may open from 6 January 2027, and\
         close as early as 16 January 2027.
        2026-11-28 | An award in September 2027 itself is too late for certain, and is to be asked about |\
         Before January 2027, when applications open. We have not seen the dates: it may open from 6 January 2027, and\
         close as early as 16 January 2027.
        2027-01-05 | A degree from abroad must be checked, whatever its grade |\
         Now, as applications may open any day
        2027-01-10 | An award in September 2027 itself is too late for certain, and is to be asked about |\
         Today, as applications may be open
        2027-01-10 | A degree from abroad must be checked, whatever its grade |\
         Now, if it is open, for September 2027
        """)
    void the_day_is_that_of_the_window_or_of_what_comes_after(LocalDate asOf, String name, String words) {
        assertThat(Person.called(name).on(asOf).atAGlance().by().orElseThrow()).hasToString(words);
    }
}
