package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.FirstWords;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** What may be wrong with the first words of a report is found, whoever is told them. Check T2. */
class PlantedAnswersTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final Set<Finding.Kind> OF_FIRST_WORDS = EnumSet.of(
            Finding.Kind.PERSON_WITHOUT_ANSWER,
            Finding.Kind.ANSWER_THAT_CONTRADICTS,
            Finding.Kind.ANSWER_WITH_A_HOLE,
            Finding.Kind.ANSWER_NOBODY_GETS);

    @TempDir
    Path folder;

    private ChangedRules rules;

    @BeforeEach
    void giveThemFirstWords() {
        rules = FirstWords.in(ChangedRules.copy(Lifeguard.FOLDER, folder));
    }

    @Test
    void first_words_for_everybody_that_are_true_are_proved() {
        assertThat(Proof.of(rules.book(), AS_OF, (done, all) -> {}).findings()).isEmpty();
    }

    @Test
    void rules_that_have_no_first_words_at_all_owe_nobody_any() {
        assertThat(Proof.of(Lifeguard.BOOK, AS_OF, (done, all) -> {}).findings())
                .isEmpty();
    }

    @Test
    void somebody_for_whom_there_are_none_is_found() {
        rules.replace("career.yaml", "{ one-of: [learner, swimmer] }", "learner");

        assertFound(
                Finding.Kind.PERSON_WITHOUT_ANSWER,
                "Somebody who answers “I swim”, “Bronze” and “Bandages” is told no answer first. Add one to `answers:`"
                        + " in career.yaml that holds for them.");
    }

    @Test
    void words_that_somebodys_own_verdicts_contradict_are_found() {
        rules.replace(
                "career.yaml",
                "claims: { swims-well: met, place: not-met-yet }",
                "claims: { swims-well: on-course, place: not-met-yet }");

        assertFound(
                Finding.Kind.ANSWER_THAT_CONTRADICTS,
                "Somebody who answers “I learn to swim”, “Silver”, “Bandages” and “22 November 2025” is told first"
                        + " “You can apply in February 2027” (can-apply), but stands to “Swim well” like this: met.");
    }

    @Test
    void words_that_name_an_answer_which_somebody_never_gave_are_found() {
        rules.replace("career.yaml", "lead: You work at a pool.", "lead: You have the badge {badge}.");

        assertFound(
                Finding.Kind.ANSWER_WITH_A_HOLE,
                "Somebody who answers “I work as a lifeguard” and “Bandages” is told first “You are there” (guard), in"
                        + " which something is left to fill in: You have the badge ….");
    }

    @Test
    void words_that_name_a_window_which_somebodys_plan_has_not_are_found() {
        rules.replace("career.yaml", "heading: You are there", "heading: You are there in {window}");

        assertFound(
                Finding.Kind.ANSWER_WITH_A_HOLE,
                "Somebody who answers “I work as a lifeguard” and “Bandages” is told first “You are there in …”"
                        + " (guard), in which something is left to fill in: You work at a pool.");
    }

    @Test
    void words_that_others_before_them_leave_nobody_to_be_told_are_found() {
        rules.replace("career.yaml", "goal: place\n", """
                  - id: too-late
                    when: { stage: guard }
                    claims: { place: met }
                    heading: You have arrived
                    lead: Nobody reads this.
                goal: place
                """);

        assertFound(
                Finding.Kind.ANSWER_NOBODY_GETS,
                "Nobody is ever told “You have arrived” first (too-late): answers before it speak for all whom it is"
                        + " for, or no example asks on its day.");
    }

    @Test
    void words_for_another_day_are_told_to_somebody_if_an_example_asks_on_it() {
        rules.replace("career.yaml", "  - id: can-apply\n", """
                  - id: apply-now
                    told: { swims-well: met }
                    window: open
                    claims: { swims-well: met, place: not-met-yet }
                    heading: Apply until {closes}
                    lead: It is open.
                  - id: can-apply
                """);

        assertThat(findings()).extracting(Finding::kind).containsExactly(Finding.Kind.ANSWER_NOBODY_GETS);

        rules.replace("people.yaml", "- name: A guard has arrived\n", """
                - name: A swimmer can apply today
                  as-of: 2027-02-05
                  answers: { stage: swimmer, badge: silver, course-ends: 2026-05, skills: [call] }
                  told: { swims-well: met }
                - name: A guard has arrived
                """);
        assertThat(findings()).isEmpty();
    }

    /** It is found once, and nothing else of its like. */
    private void assertFound(Finding.Kind kind, String says) {
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.says()).isEqualTo(says);
        });
    }

    private List<Finding> findings() {
        return Proof.of(rules.book(), AS_OF, (done, all) -> {}).findings().stream()
                .filter(finding -> OF_FIRST_WORDS.contains(finding.kind()))
                .toList();
    }
}
