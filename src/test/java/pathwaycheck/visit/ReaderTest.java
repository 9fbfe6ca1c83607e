package pathwaycheck.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pathwaycheck.address.Address;
import pathwaycheck.question.AsOf;
import pathwaycheck.testing.rulebooks.Lifeguard;

class ReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String RECEIPT = "2026-11-20.0a1b2c.0a1b2c3d.mq.2027-09.0a1b2c3d";

    /**
     * In their order: pages that ask, pages that compare, the report, a calendar, a program, one that tries answers.
     */
    @ParameterizedTest
    @CsvSource({
        "stage=guard&skills=none,                 takes takes takes takes takes takes",
        "stage=guard&skills=none&as-of=2027-02-20, takes takes takes takes takes takes",
        "stage=guard&skills=none&told=RECEIPT,    takes takes takes takes takes takes",
        "stage=guard&skills=none&badge=gold,      takes takes takes takes takes takes",
        "stage=guard,                             takes skills skills takes takes takes",
        "stage=guard&skills=,                     takes skills skills takes takes takes",
        "stage=pirate,                            answer answer answer takes refuses refuses",
        "stage=guard&skills=none&was.stage=learner, takes takes what-if what-if refuses takes",
        "stage=guard&skills=none&was.stage=,      takes takes what-if what-if refuses takes",
        "stage=pirate&was.skills=none,            answer answer answer answer refuses refuses",
        "stage=guard&was.stage=pirate,            refuses refuses refuses refuses refuses refuses",
        "stage=guard&shoe-size=43,                refuses refuses refuses refuses refuses refuses",
        "Stage=guard,                             refuses refuses refuses refuses refuses refuses",
        "stage=guard&set.1=none,                  refuses refuses refuses refuses refuses refuses",
        "stage=guard&as-of=2027-02-29,            refuses refuses refuses refuses refuses refuses",
        "stage=guard&as-of=1066-10-14,            refuses refuses refuses refuses refuses refuses",
        "stage=guard&told=never,                  refuses refuses refuses refuses refuses refuses",
        "stage=guard&told=RECEIPT&told=RECEIPT,   refuses refuses refuses refuses refuses refuses"
    })
    void each_takes_what_it_can_answer_leads_to_what_people_can_mend_and_refuses_the_rest(
            String address, String expected) {
        var found = Arrays.stream(Reader.values())
                .map(reader -> outcome(reader, address.replace("RECEIPT", RECEIPT)))
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_page_takes_names_of_its_own_and_carries_none_of_them_along() {
        var address = Address.read("stage=guard&set.1=none");
        var visit = Reader.COMPARISON.read(Lifeguard.BOOK, address, TODAY, "set.1"::equals);

        assertThat(visit.query().values()).containsOnlyKeys("stage");
        assertThat(visit.toReport()).hasToString("/lifeguard/report?stage=guard");
    }

    @ParameterizedTest
    @EnumSource
    void everything_that_is_refused_is_told_at_once_by_name_with_an_address_to_go_on_with(Reader reader) {
        var refusal = refusal(reader, "/lifeguard/report?shoe-size=43&stage=guard&as-of=soon&told=never&skills=none");

        assertThat(refusal.wrong()).extracting(Wrong::name).containsExactly("shoe-size", "as-of", "told");
        assertThat(refusal.wrong()).extracting(Wrong::says).doesNotContain("").doesNotHaveDuplicates();
        assertThat(refusal.instead()).hasToString("/lifeguard/report?stage=guard&skills=none");
        assertThat(refusal)
                .hasMessageContaining("“shoe-size”")
                .hasMessageContaining("a day that we cannot use")
                .hasMessageContaining("It has been damaged");
    }

    @Test
    void a_program_is_told_what_a_page_would_show_beside_the_question_and_what_to_write_in_its_place() {
        var refusal = refusal(Reader.PROGRAM, "stage=guard&stage=learner&course-ends=2027-13");

        assertThat(refusal.wrong())
                .extracting(Wrong::name, Wrong::says)
                .containsExactly(
                        tuple(
                                "stage",
                                "Select one answer only. In an address, write one of these: stage=learner, "
                                        + "stage=swimmer, stage=guard"),
                        tuple(
                                "course-ends-month",
                                "The month must be a number from 1 to 12, or a name like July. In an address, write it"
                                        + " like this: course-ends=2027-07, or course-ends=2027-07-15"));
    }

    @Test
    void of_many_names_that_nobody_knows_a_person_is_shown_the_first_and_none_at_full_length() {
        var refusal = refusal(Reader.REPORT, "a=1&b=1&" + "c".repeat(100) + "=1&d=1");

        assertThat(refusal).hasMessageContaining("“a”, “b”, “" + "c".repeat(60) + "…”, and more.");
    }

    @Test
    void the_day_in_the_address_counts_and_today_where_it_has_none() {
        var dated = Reader.PROGRAM.read(Lifeguard.BOOK, Address.read("as-of=2027-02-20"), TODAY);
        var undated = Reader.PROGRAM.read(Lifeguard.BOOK, Address.read(""), TODAY);

        assertThat(dated.asOf()).isEqualTo(new AsOf(LocalDate.of(2027, 2, 20), true));
        assertThat(undated.asOf()).isEqualTo(new AsOf(TODAY, false));
    }

    private static String outcome(Reader reader, String address) {
        try {
            return reader.read(Lifeguard.BOOK, Address.read(address), TODAY)
                    .elsewhere()
                    .map(elsewhere -> elsewhere.path().replaceFirst(".*/", ""))
                    .orElse("takes");
        } catch (Refusal refused) {
            return "refuses";
        }
    }

    private static Refusal refusal(Reader reader, String address) {
        return catchThrowableOfType(Refusal.class, () -> reader.read(Lifeguard.BOOK, Address.read(address), TODAY));
    }
}
