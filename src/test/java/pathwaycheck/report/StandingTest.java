package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Question;
import pathwaycheck.report.Standing.Word;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.Anything;
import pathwaycheck.verdict.Verdict;

/** How one stands is at most six lines: what bites now, most urgent first, each with a word of state. */
class StandingTest {

    private static final int MOST = 6;

    private static final Map<Status, Word> ESSENTIAL = Map.of(
            Status.MET, Word.YES,
            Status.ON_COURSE, Word.ON_COURSE,
            Status.NOT_MET_YET, Word.STILL_NEEDED,
            Status.NEEDS_CHECKING, Word.ASK_FIRST,
            Status.CANNOT_TELL_YET, Word.NOT_SURE);

    @ParameterizedTest
    @EnumSource(Status.class)
    void every_status_that_bites_now_has_its_word_and_what_is_ahead_or_aside_has_no_line(Status status) {
        assertThat(Standing.of(List.of(requirement("it", true, status)), Standing.MOST).stream()
                        .map(Standing::word))
                .isEqualTo(Optional.ofNullable(ESSENTIAL.get(status)).stream().toList());
    }

    @Test
    void what_is_missing_and_only_preferred_is_worth_adding() {
        assertThat(Standing.of(List.of(requirement("it", false, Status.NOT_MET_YET)), Standing.MOST))
                .extracting(Standing::word)
                .containsExactly(Word.WORTH_ADDING);
    }

    @Test
    void what_hangs_on_nothing_but_what_one_would_rather_skip_after_the_report_has_no_line() {
        var skipped = Person.question("experience");
        var open = Status.CANNOT_TELL_YET;

        assertThat(skipped.isAfterReport()).isTrue();
        assertThat(Standing.of(
                        List.of(requirement("it", false, open, List.of(), List.of(skipped), List.of())), Standing.MOST))
                .isEmpty();
        assertThat(Standing.of(
                        List.of(requirement(
                                "it", false, open, List.of(), List.of(skipped, Anything.yesOrNo("exam")), List.of())),
                        Standing.MOST))
                .hasSize(1);
    }

    @Test
    void what_is_essential_comes_first_and_then_what_is_most_urgent() {
        var requirements = List.of(
                requirement("preferred, missing", false, Status.NOT_MET_YET),
                requirement("met", true, Status.MET),
                requirement("open", true, Status.NEEDS_CHECKING),
                requirement("on course", true, Status.ON_COURSE),
                requirement("missing", true, Status.NOT_MET_YET),
                requirement("not sure", true, Status.CANNOT_TELL_YET));

        assertThat(Standing.of(requirements, Standing.MOST))
                .extracting(Standing::label)
                .containsExactly("missing", "not sure", "open", "on course", "met", "preferred, missing");
    }

    @Test
    void more_than_six_lines_would_not_be_read() {
        var ten = IntStream.range(0, 10)
                .mapToObj(number -> requirement("no. " + number, true, Status.MET))
                .toList();

        assertThat(Standing.of(ten, Standing.MOST))
                .hasSize(MOST)
                .extracting(Standing::label)
                .startsWith("no. 0")
                .endsWith("no. 5");
    }

    @Test
    void it_says_why_in_one_sentence() {
        assertThat(Standing.of(List.of(requirement("it", true, Status.MET)), Standing.MOST))
                .extracting(Standing::says)
                .containsExactly(Optional.of("It is so."));
    }

    @Test
    void it_rests_on_the_answers_or_else_on_what_else_we_say() {
        var told = new AnswerInWords("badge", "Which badge?", "My badge is gold.", "Gold", "Gold", Optional.empty());
        var also = new AnswerInWords("stage", "Where are you?", "I swim.", "I swim", "I swim", Optional.empty());

        assertThat(standing(List.of(told, also)).because()).hasValue("you told us “Gold”, “I swim”.");
        assertThat(standing(List.of()).because()).hasValue("And this is why.");
    }

    @Test
    void every_word_has_a_shape_and_a_text_of_its_own() {
        assertThat(Arrays.stream(Word.values()).map(Word::word)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Word.values()).map(Word::text)).doesNotHaveDuplicates();
        assertThat(Word.STILL_NEEDED.word()).isEqualTo("still-needed");
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void nobody_is_told_that_something_ahead_is_needed(Person person) {
        assertThat(person.atAGlance().standings())
                .hasSizeLessThanOrEqualTo(MOST)
                .allSatisfy(
                        standing -> assertThat(standing.requirement().status()).isIn(ESSENTIAL.keySet()));
    }

    @Test
    void every_word_is_told_to_somebody() {
        assertThat(Person.everybody()
                        .flatMap(person -> person.atAGlance().standings().stream())
                        .map(Standing::word))
                .containsAll(EnumSet.allOf(Word.class));
    }

    private static Standing standing(List<AnswerInWords> because) {
        return Standing.of(List.of(requirement("it", true, Status.MET, because)), Standing.MOST)
                .get(0);
    }

    private static RequirementReport requirement(String label, boolean essential, Status status) {
        return requirement(label, essential, status, List.of());
    }

    private static RequirementReport requirement(
            String label, boolean essential, Status status, List<AnswerInWords> because) {
        return requirement(
                label,
                essential,
                status,
                because,
                status == Status.CANNOT_TELL_YET ? List.of(Anything.yesOrNo("exam")) : List.of(),
                status == Status.NEEDS_CHECKING ? List.of(Anything.judgement("pool")) : List.of());
    }

    private static RequirementReport requirement(
            String label,
            boolean essential,
            Status status,
            List<AnswerInWords> because,
            List<Question> findOut,
            List<Judgement> ask) {
        return new RequirementReport(
                label,
                "A requirement",
                label,
                essential,
                status,
                Optional.of("It is so. And this is why."),
                Optional.empty(),
                Optional.empty(),
                Verdict.ALWAYS,
                because,
                findOut,
                ask,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
