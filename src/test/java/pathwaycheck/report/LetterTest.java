package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.verdict.Journey;

/** A letter is ready to send: a person's own answers stand in it. */
class LetterTest {

    private static final String FROM_ABROAD = "stage=swimmer&badge=foreign";

    @TempDir
    Path folder;

    @Test
    void an_answer_stands_in_its_slot_in_the_words_in_which_it_was_given() {
        assertThat(letter("{badge}: does it count?", FROM_ABROAD)).isEqualTo("One from abroad: does it count?");
    }

    @Test
    void several_answers_and_a_day_stand_in_it_as_in_a_sentence() {
        var book = saying("I know {skills}, from {course-ends} on.");

        assertThat(LetterInWords.of(
                        book.judgements().get(0).ask(),
                        answers(book, "skills=call&skills=bandage&course-ends=2027-05")))
                .isEqualTo("I know Bandages and Calling for help, from May 2027 on.");
    }

    @Test
    void what_was_not_asked_or_is_not_sure_is_left_for_the_person_to_fill_in() {
        assertThat(letter("I end on {course-ends}.", FROM_ABROAD)).isEqualTo("I end on ….");
        assertThat(LetterInWords.of(
                        Lifeguard.BOOK.judgements().get(0).ask(),
                        answers(Lifeguard.BOOK, "stage=swimmer&badge=not-sure")))
                .isEqualTo("Does my badge count (…)?");
    }

    @Test
    void words_before_an_answer_are_left_out_with_it() {
        var book = saying("I have {badge}{, until course-ends}.");
        var ask = book.judgements().get(0).ask();

        assertThat(LetterInWords.of(ask, answers(book, FROM_ABROAD))).isEqualTo("I have One from abroad.");
        assertThat(LetterInWords.of(ask, answers(book, FROM_ABROAD + "&course-ends=2027-05")))
                .isEqualTo("I have One from abroad, until May 2027.");
    }

    @Test
    void what_comes_first_and_what_is_still_open_hold_the_same_letter() {
        var report = report(Lifeguard.BOOK, FROM_ABROAD);

        assertThat(report.next()).isInstanceOfSatisfying(Next.Ask.class, ask -> assertThat(ask.letter())
                .isEqualTo("Does my badge count (One from abroad)?")
                .isEqualTo(report.stillOpen().ask().get(0).letter()));
    }

    private String letter(String ask, String answers) {
        return report(saying(ask), answers).stillOpen().ask().get(0).letter();
    }

    private RuleBook saying(String ask) {
        return ChangedRules.copy(Lifeguard.FOLDER, folder)
                .replace("judgements.yaml", "ask: Does my badge count ({badge})?", "ask: '" + ask + "'")
                .book();
    }

    private static Report report(RuleBook book, String answers) {
        return Report.of(Journey.replay(book, answers(book, answers), LocalDate.of(2026, 11, 22)));
    }

    private static Answers answers(RuleBook book, String answers) {
        return Answers.read(book.questions(), Query.read(answers)).answers();
    }
}
