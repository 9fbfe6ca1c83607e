package pathwaycheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What follows from how somebody stands, all in one place. */
class StatusTest {

    @Test
    void each_has_a_letter_of_its_own_and_the_letter_leads_back() {
        assertThat(Status.values()).extracting(Status::letter).doesNotHaveDuplicates();
        assertThat(Status.values())
                .allSatisfy(status -> assertThat(Status.of(status.letter())).hasValue(status));
    }

    @Test
    void authors_have_a_sentence_for_each_but_for_what_we_have_not_asked() {
        assertThat(those(status -> status.sentenceKey().isEmpty())).containsExactly(Status.NOT_ASKED_YET);
        assertThat(Stream.of(Status.values()).flatMap(status -> status.sentenceKey().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_can_be_found_out_alone_is_found_out_before_anything_is_done() {
        assertThat(those(Status::wantsRemedies))
                .containsExactly(Status.NOT_MET_YET, Status.STILL_TO_COME, Status.NEEDS_CHECKING);
    }

    @Test
    void nobody_needs_another_way_to_what_lies_ahead() {
        assertThat(those(Status::wantsOtherWays))
                .containsExactly(Status.NOT_MET_YET, Status.NEEDS_CHECKING, Status.CANNOT_TELL_YET);
    }

    @Test
    void a_step_is_held_up_most_by_what_we_have_not_asked_and_then_by_what_is_missing() {
        var byUrgency = Stream.of(Status.values())
                .sorted(Comparator.comparing(status -> -Stream.of(Status.values())
                        .filter(status::isMoreUrgentThan)
                        .count()))
                .toList();

        assertThat(byUrgency)
                .containsExactly(
                        Status.NOT_ASKED_YET,
                        Status.NOT_MET_YET,
                        Status.CANNOT_TELL_YET,
                        Status.NEEDS_CHECKING,
                        Status.STILL_TO_COME,
                        Status.ON_COURSE,
                        Status.MET,
                        Status.DOES_NOT_APPLY);
    }

    @Test
    void only_what_holds_or_is_missing_now_is_certain_whatever_else_is_answered() {
        assertThat(those(Status::isCertain)).containsExactly(Status.MET, Status.ON_COURSE, Status.NOT_MET_YET);
    }

    @Test
    void each_stands_well_or_open_or_missing_or_aside() {
        assertThat(those(Status::holds)).containsExactly(Status.MET, Status.ON_COURSE);
        assertThat(those(Status::isMissing)).containsExactly(Status.NOT_MET_YET, Status.STILL_TO_COME);
        assertThat(those(Status::isMissingNow)).containsExactly(Status.NOT_MET_YET);
        assertThat(those(Status::isOpen))
                .containsExactly(Status.NEEDS_CHECKING, Status.CANNOT_TELL_YET, Status.NOT_ASKED_YET);
        assertThat(those(status -> !status.applies())).containsExactly(Status.DOES_NOT_APPLY);
    }

    @Test
    void something_is_left_to_do_wherever_it_applies_and_does_not_hold() {
        assertThat(those(status -> !status.leavesSomethingToDo()))
                .containsExactly(Status.MET, Status.ON_COURSE, Status.DOES_NOT_APPLY);
    }

    @Test
    void nothing_is_told_of_what_was_not_asked_or_does_not_apply() {
        assertThat(those(status -> !status.isTold())).containsExactly(Status.NOT_ASKED_YET, Status.DOES_NOT_APPLY);
    }

    @Test
    void none_is_more_urgent_than_itself() {
        assertThat(those(status -> status.isMoreUrgentThan(status))).isEmpty();
    }

    private static Stream<Status> those(Predicate<Status> so) {
        return Stream.of(Status.values()).filter(so);
    }
}
