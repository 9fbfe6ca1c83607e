package pathwaycheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.rulebooks.Lifeguard;

class AssessmentTest {

    private static final Requirement SWIMS_WELL = Lifeguard.requirement("swims-well");
    private static final Requirement PLACE = Lifeguard.requirement("place");

    @Test
    void a_prediction_holds_from_its_day_and_is_met_on_it() {
        var answers = new String[] {"stage=swimmer", "badge=gold", "course-ends=2027-05-31"};

        assertThat(Lifeguard.assess("2027-05-30", answers).status(SWIMS_WELL)).isEqualTo(Status.ON_COURSE);
        assertThat(Lifeguard.assess("2027-05-31", answers).status(SWIMS_WELL)).isEqualTo(Status.MET);
    }

    @Test
    void what_is_not_met_while_an_earlier_step_is_open_is_still_to_come() {
        var assessment = Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=bronze");

        assertThat(assessment.status(SWIMS_WELL)).isEqualTo(Status.NOT_MET_YET);
        assertThat(assessment.status(PLACE)).isEqualTo(Status.STILL_TO_COME);
    }

    @Test
    void what_is_preferred_holds_no_later_step_up() {
        var assessment =
                Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=gold", "course-ends=2020-01", "skills=none");

        assertThat(assessment.status(Lifeguard.requirement("knows-first-aid"))).isEqualTo(Status.NOT_MET_YET);
        assertThat(assessment.status(PLACE)).isEqualTo(Status.NOT_MET_YET);
    }

    @Test
    void open_on_people_needs_checking_on_an_unsure_answer_cannot_be_told_on_no_answer_was_not_asked() {
        assertThat(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=foreign")
                        .status(SWIMS_WELL))
                .isEqualTo(Status.NEEDS_CHECKING);
        assertThat(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=not-sure", "course-ends=2020-01")
                        .status(SWIMS_WELL))
                .isEqualTo(Status.CANNOT_TELL_YET);
        assertThat(Lifeguard.assess("2026-11-22", "stage=swimmer").status(SWIMS_WELL))
                .isEqualTo(Status.NOT_ASKED_YET);
    }

    @Test
    void a_question_is_asked_only_while_something_is_open_on_it() {
        assertThat(asked()).contains("stage");
        assertThat(asked("stage=guard")).contains("skills");
        assertThat(asked("stage=guard", "skills=none")).isEmpty();
        assertThat(asked("stage=swimmer", "badge=bronze", "skills=none")).isEmpty();
        assertThat(asked("stage=swimmer", "badge=gold", "skills=none")).contains("course-ends");
    }

    private static Optional<String> asked(String... answers) {
        return new Asking(Lifeguard.assess("2026-11-22", answers)).next().map(Question::id);
    }

    @Test
    void a_verdict_rests_on_the_answers_that_decided_it_and_on_no_other() {
        assertThat(restsOn("stage=guard", "badge=gold", "course-ends=2020-01")).containsExactly("stage");
        assertThat(restsOn("stage=swimmer", "badge=bronze")).containsExactly("stage", "badge");
        assertThat(restsOn("stage=swimmer", "badge=gold", "course-ends=2027-05"))
                .containsExactlyInAnyOrder("stage", "badge", "course-ends");
        assertThat(restsOn("stage=swimmer", "badge=foreign")).isEmpty();
    }

    private static List<String> restsOn(String... answers) {
        return Lifeguard.assess("2026-11-22", answers).restsOn(SWIMS_WELL).stream()
                .map(Question::id)
                .toList();
    }
}
