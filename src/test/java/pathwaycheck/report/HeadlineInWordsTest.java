package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.address.Query;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.verdict.Assessment;

/** The first words are those of the first answer that is for somebody, with what is theirs in its slots. */
class HeadlineInWordsTest {

    private static final String GUARD = "stage=guard&skills=call";
    private static final String READY = "stage=swimmer&badge=silver&course-ends=2026-05&skills=call";
    private static final String BEGINNER = "stage=learner&badge=bronze&skills=call";
    private static final String NOT_SURE = "stage=learner&badge=not-sure&skills=call";

    private static final String FROM_ABROAD = "stage=learner&badge=foreign&skills=call";

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @Test
    void rules_without_answers_have_no_first_words() {
        assertThat(told(Lifeguard.BOOK, GUARD, AS_OF)).isEmpty();
    }

    @Test
    void the_first_that_is_for_somebody_speaks_and_the_others_are_silent() {
        var book = with(answer("guard", "when: { stage: guard }", "You work")
                + answer("all", "", "Swim")
                + answer("late", "when: { stage: learner }", "Never said"));

        assertThat(told(book, GUARD, AS_OF)).contains("You work");
        assertThat(told(book, BEGINNER, AS_OF)).contains("Swim");
    }

    @Test
    void whom_it_is_for_hangs_on_how_they_stand_too() {
        var book = with(answer("ready", "told: { swims-well: [met, on-course] }", "Ready")
                + answer("open", "told: { swims-well: [cannot-tell-yet, needs-checking] }", "Look")
                + answer("all", "", "Swim"));

        assertThat(told(book, READY, AS_OF)).contains("Ready");
        assertThat(told(book, FROM_ABROAD, AS_OF)).contains("Look");
        assertThat(told(book, BEGINNER, AS_OF)).contains("Swim");
    }

    @Test
    void nobody_for_whom_it_is_not_is_told_anything() {
        var book = with(answer("guard", "when: { stage: guard }", "You work"));

        assertThat(told(book, BEGINNER, AS_OF)).isEmpty();
    }

    /** The window of 2027 is published, from 1 to 14 February; that of 2028 opens between 1 and 10 February. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-31, ahead",
        "2026-11-01, soon",
        "2027-01-31, soon",
        "2027-02-01, open",
        "2027-02-14, open",
        "2027-02-15, ahead",
        "2027-10-31, ahead",
        "2027-11-01, soon",
        "2028-02-01, perhaps-open",
        "2028-02-14, perhaps-open"
    })
    void how_it_is_with_the_next_window_decides_on_the_day_of_asking(LocalDate asOf, String state) {
        var states = List.of("open", "perhaps-open", "soon", "ahead", "none");
        var book = with(String.join(
                "",
                states.stream()
                        .map(it -> answer(it, "window: " + it, "It is " + it))
                        .toList()));

        assertThat(told(book, READY, asOf)).contains("It is " + state);
        assertThat(told(book, GUARD, asOf)).contains("It is none");
    }

    @Test
    void several_states_of_the_window_are_one_or_another() {
        var book = with(answer("now", "window: [open, perhaps-open]", "Now") + answer("all", "", "Not now"));

        assertThat(told(book, READY, LocalDate.of(2027, 2, 1))).contains("Now");
        assertThat(told(book, READY, LocalDate.of(2028, 2, 1))).contains("Now");
        assertThat(told(book, READY, AS_OF)).contains("Not now");
    }

    @Test
    void what_a_person_answered_and_their_next_window_stand_in_its_slots() {
        var book = with(answer("all", "", "{badge}, from {course-ends}: {window}, until {closes}"));
        var published = Lifeguard.BOOK.rounds().get(0).published().get(0);

        assertThat(told(book, READY, AS_OF))
                .contains("Silver, from May 2026: February 2027, until " + InWords.closes(published));
        assertThat(words(book, READY, AS_OF).hasAHole()).isFalse();
    }

    @Test
    void of_an_expected_window_the_last_day_on_which_it_may_close_is_told() {
        var book = with(answer("all", "", "{window} to {closes}"));

        assertThat(told(book, READY, LocalDate.of(2027, 3, 1))).contains("February 2028 to 28 February 2028");
    }

    @Test
    void a_slot_without_anything_to_stand_in_it_is_a_hole() {
        assertThat(words(with(answer("all", "", "{window}")), GUARD, AS_OF).hasAHole())
                .isTrue();
        assertThat(words(with(answer("all", "", "{badge}")), GUARD, AS_OF).hasAHole())
                .isTrue();
        assertThat(words(with(answer("all", "", "{badge}")), NOT_SURE, AS_OF).hasAHole())
                .isTrue();
        assertThat(words(with(answer("all", "", "{badge}")), BEGINNER, AS_OF).hasAHole())
                .isFalse();
    }

    @Test
    void it_names_its_answer_its_lead_and_who_says_so() {
        var told = words(with(answer("all", "sources: [club]", "Swim")), BEGINNER, AS_OF);

        assertThat(told.id()).isEqualTo("all");
        assertThat(told.lead()).isEqualTo("As told by all.");
        assertThat(told.sources()).extracting(Source::id).containsExactly("club");
    }

    @Test
    void claims_are_true_of_whoever_stands_to_each_requirement_in_one_of_the_ways_claimed() {
        var ready = Lifeguard.assess("2026-11-22", READY.split("&"));
        var swims = Lifeguard.requirement("swims-well");
        var place = Lifeguard.requirement("place");

        assertThat(HeadlineInWords.isTrue(Map.of(), ready)).isTrue();
        assertThat(HeadlineInWords.isTrue(Map.of(swims, Set.of(Status.MET, Status.ON_COURSE)), ready))
                .isTrue();
        assertThat(HeadlineInWords.isTrue(Map.of(swims, Set.of(Status.MET), place, Set.of(Status.MET)), ready))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void everybody_is_told_first_words_without_a_hole_that_their_own_verdicts_bear_out(Person person) {
        var told = person.report().headline();
        var here = person.journey().assessment();

        assertThat(told).isPresent();
        assertThat(told.get().hasAHole()).isFalse();
        assertThat(person.ruleBook().career().headlines())
                .filteredOn(headline -> headline.id().equals(told.get().id()))
                .singleElement()
                .satisfies(headline -> assertThat(HeadlineInWords.isTrue(headline.claims(), here))
                        .isTrue());
    }

    private RuleBook with(String answers) {
        return ChangedRules.copyInto(folder.resolve("lifeguard"), Lifeguard.FOLDER)
                .replace("career.yaml", "goal: place\n", "goal: place\nanswers:\n" + answers)
                .book();
    }

    private static String answer(String id, String forWhom, String heading) {
        return """
                  - id: %s
                    %s
                    claims: { place: [met, not-met-yet, still-to-come] }
                    heading: "%s"
                    lead: As told by %s.
                """.formatted(id, forWhom, heading, id).indent(2).replaceAll("(?m)^ *\n", "");
    }

    private static Optional<String> told(RuleBook book, String answers, LocalDate asOf) {
        return HeadlineInWords.of(plan(book, answers, asOf)).map(HeadlineInWords::heading);
    }

    private static HeadlineInWords words(RuleBook book, String answers, LocalDate asOf) {
        return HeadlineInWords.of(plan(book, answers, asOf)).orElseThrow();
    }

    private static Plan plan(RuleBook book, String answers, LocalDate asOf) {
        var read = Answers.read(book.questions(), Query.read(answers));
        assertThat(read.mistakes()).isEmpty();
        return Plan.of(Assessment.of(book, read.answers(), asOf));
    }
}
