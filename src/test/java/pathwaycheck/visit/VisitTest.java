package pathwaycheck.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.address.Address;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.Lifeguard;

@BesideOthers
class VisitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void whoever_comes_back_at_once_finds_nothing_changed_whatever_reads_the_address(Person person) {
        var report = Reader.REPORT.read(person.ruleBook(), Address.read(person.at("/report")), TODAY);
        var address = report.comingBackLater();

        var back = Reader.REPORT.read(person.ruleBook(), address, person.asOf());
        var program = Reader.PROGRAM.read(person.ruleBook(), address, person.asOf());

        assertThat(back.elsewhere()).isEmpty();
        assertThat(back.since())
                .hasValueSatisfying(since -> assertThat(since.isNothing()).isTrue());
        assertThat(program.since()).isEqualTo(back.since());
        assertThat(back.comingBack()).contains(address);
    }

    @Test
    void an_address_that_has_no_receipt_is_not_yet_one_to_come_back_by() {
        assertThat(visit("stage=guard&skills=none").comingBack()).isEmpty();
    }

    @Test
    void nor_is_one_with_a_mistake_or_with_answers_that_are_only_tried() {
        var whole = visit("stage=guard&skills=none");
        var receipt = whole.comingBackLater().query().of(Visit.TOLD).get(0);

        assertThat(visit("stage=guard&skills=none&told=" + receipt).comingBack())
                .isPresent();
        assertThat(visit("stage=guard&skills=all&told=" + receipt).comingBack()).isEmpty();
        assertThat(visit("stage=guard&skills=none&was.stage=&told=" + receipt).comingBack())
                .isEmpty();
    }

    @Test
    void the_journey_is_replayed_once() {
        var visit = visit("stage=guard&skills=none");

        assertThat(visit.journey()).isSameAs(visit.journey());
    }

    @Test
    void links_carry_the_day_the_answers_and_what_was_really_answered() {
        var visit = visit("stage=guard&skills=none&badge=gold&was.stage=learner&as-of=2027-02-20");

        assertThat(visit.toWhatIf())
                .hasToString(
                        "/lifeguard/what-if?as-of=2027-02-20&stage=guard&badge=gold&skills=none&was.stage=learner");
        assertThat(visit.toRealReport())
                .hasToString("/lifeguard/report?as-of=2027-02-20&stage=learner&badge=gold&skills=none");
        assertThat(visit.toReportOnTried())
                .hasToString("/lifeguard/report?as-of=2027-02-20&stage=guard&badge=gold&skills=none");
    }

    @Test
    void a_mistake_is_shown_with_the_address_as_it_came() {
        var visit = visit("stage=guard&stage=learner&skills=none&badge=");

        assertThat(visit.toMistake())
                .map(Address::toString)
                .contains("/lifeguard/questions/stage/answer?skills=none&stage=guard&stage=learner");
    }

    private static Visit visit(String address) {
        return Reader.REPORT.read(Lifeguard.BOOK, Address.read(address), TODAY);
    }
}
