package pathwaycheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** Somebody with a silver badge hardly ends a course within a month, in ten years, or two years ago. */
class OddDayTest {

    @TempDir
    private Path folder;

    private RuleBook book;

    @BeforeEach
    void write() {
        book = ChangedRules.copy(Lifeguard.FOLDER, folder)
                .replace(
                        "questions.yaml",
                        "if-missing: Enter when your course ends\n      answer: date",
                        "if-missing: Enter when your course ends\n      answer: date\n      asked-back:\n"
                                + "        - for: { stage: swimmer }\n"
                                + "          longer-ago-than: 2 years\n          says: So long ago?\n"
                                + "        - { for: { stage: learner }, sooner-than: 1 month, says: So soon? }\n"
                                + "        - { later-than: 10 years, says: So late? }\n")
                .book();
    }

    @Test
    void an_odd_day_is_asked_back_and_counts_for_nothing() {
        var journey = replay("stage=learner&badge=silver&skills=none&course-ends=2026-12-01");

        assertThat(journey.odd().map(OddDay::says)).hasValue("So soon?");
        assertThat(journey.next().map(Question::id)).hasValue("course-ends");
        assertThat(journey.assessment().answers().byId()).doesNotContainKey("course-ends");
    }

    @Test
    void whoever_means_it_says_so_and_then_it_counts() {
        var journey = replay("stage=learner&badge=silver&skills=none&course-ends=2026-12-01-sure");

        assertThat(journey.odd()).isEmpty();
        assertThat(journey.assessment().answers().byId()).containsKey("course-ends");
    }

    @Test
    void a_day_is_odd_only_for_those_who_can_hardly_mean_it() {
        assertThat(replay("stage=swimmer&badge=silver&skills=none&course-ends=2026-12-01")
                        .odd())
                .isEmpty();
        assertThat(says("stage=swimmer&badge=silver&skills=none&course-ends=2024-11-21"))
                .isEqualTo("So long ago?");
        assertThat(replay("stage=swimmer&badge=silver&skills=none&course-ends=2024-11-22")
                        .odd())
                .isEmpty();
        assertThat(says("stage=swimmer&badge=silver&skills=none&course-ends=2036-11-23"))
                .isEqualTo("So late?");
        assertThat(replay("stage=swimmer&badge=silver&skills=none&course-ends=2036-11-22")
                        .odd())
                .isEmpty();
    }

    @Test
    void a_day_that_is_meant_is_written_and_read_in_the_same_way() {
        var read = Answers.read(book.questions(), Query.read("course-ends=2026-12-sure"));

        assertThat(read.answers().write(book.questions())).hasToString("[course-ends=2026-12-sure]");
        assertThat(Answers.read(
                                book.questions(),
                                Query.read("course-ends-month=12&course-ends-year=2026&course-ends-sure=yes"))
                        .answers())
                .isEqualTo(read.answers());
    }

    private String says(String query) {
        return replay(query).odd().orElseThrow().says();
    }

    private Journey replay(String query) {
        var read = Answers.read(book.questions(), Query.read(query));
        return Journey.replay(book, read.answers(), LocalDate.of(2026, 11, 22));
    }
}
