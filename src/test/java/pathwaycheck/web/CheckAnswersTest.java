package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** Every answer can be looked at and changed by itself, and only what matters is shown, counted or asked again. */
@QuarkusTest
class CheckAnswersTest {

    private static final Person INTERESTED =
            Person.called("A graduate with a 2:1 in electrical engineering can apply, and is not asked about A levels");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void every_answer_is_shown_with_a_link_that_names_its_question(Person person) {
        var page = site.get(person.at("/check-answers")).page();
        var asked = person.ruleBook().questions().stream()
                .filter(person.asked()::contains)
                .toList();

        assertThat(page.select(".pc-statements a").eachText())
                .containsExactlyElementsOf(asked.stream()
                        .map(question -> "Change: " + question.wording().ask())
                        .toList());
        assertThat(page.select(".pc-statements li > span").eachText())
                .containsExactlyElementsOf(AnswerInWords.to(asked, person.answers()).stream()
                        .map(AnswerInWords::statement)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void the_same_answer_again_leads_straight_to_the_report(Person person) {
        var links = site.get(person.at("/check-answers"))
                .page()
                .select(".pc-statements a")
                .eachAttr("href");

        assertThat(Some.of(links)).allSatisfy(link -> {
            var change = site.get(link).page();
            var back = site.submit(change);

            assertThat(change.select("form [checked], form [type=text][value~=.]"))
                    .isNotEmpty();
            assertThat(back.status()).isEqualTo(303);
            assertThat(back.location()).isEqualTo(person.at("/report"));
        });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void a_changed_answer_never_makes_us_ask_again_what_was_answered(Person person) {
        assertThat(Some.of(person.asked())).allSatisfy(question -> {
            var changed = person.with(question, lastAnswerTo(question));
            var leadsTo = site.get(changed.at("/questions/" + question.id() + "/answer"))
                    .location();

            var stillOpen = person.ruleBook().questions().stream()
                    .filter(open -> person.answers().to(open).isEmpty() && !open.isAfterReport())
                    .map(open -> changed.at("/questions/" + open.id()));
            assertThat(leadsTo)
                    .isIn(Stream.concat(stillOpen, Stream.of(changed.at("/report")))
                            .toList());
        });
    }

    @Test
    void an_answer_that_opens_a_new_question_asks_only_that_one() {
        var opening = INTERESTED.with("stage", "trainee").with("trained-in", "england");

        var opened = site.get(opening.at("/questions/stage/answer")).location();
        var answered = site.get(opening.at(
                "/questions/programme-finish/answer", "programme-finish-month=7", "programme-finish-year=2029"));

        assertThat(opened).isEqualTo(opening.at("/questions/programme-finish"));
        assertThat(answered.location())
                .isEqualTo(opening.with("programme-finish", "2029-07").at("/report"));
    }

    @Test
    void an_answer_that_opens_a_question_for_after_the_report_holds_nobody_up() {
        var opened = Person.question("degree-accreditation");
        var opening = INTERESTED.without(opened).with("wants-chartered", "interested");

        assertThat(opening.with("wants-chartered", "not-interested").journey().more())
                .doesNotContain(opened);
        assertThat(opening.journey().more()).contains(opened);
        assertThat(site.get(opening.at("/questions/wants-chartered/answer")).location())
                .isEqualTo(opening.at("/report"));
        assertThat(site.get(opening.at("/questions/degree-accreditation/answer", "degree-accreditation=full"))
                        .location())
                .isEqualTo(opening.with("degree-accreditation", "full").at("/report"));
    }

    @Test
    void an_answer_that_no_longer_matters_is_neither_shown_nor_counted_and_comes_back_when_it_matters() {
        var opened = Person.question("degree-accreditation");
        var answer = opened.wordsWithin(INTERESTED.answers().to(opened).orElseThrow());
        var noMore = INTERESTED.with("wants-chartered", "not-interested");
        var neverSaid = noMore.without(opened);

        assertThat(rows(noMore))
                .isEqualTo(rows(neverSaid))
                .hasSameSizeAs(neverSaid.asked())
                .noneMatch(row -> row.contains(answer));
        assertThat(report(noMore)).isEqualTo(report(neverSaid));

        var changed = site.get(noMore.at("/questions/wants-chartered")).page();
        changed.select("[checked]").removeAttr("checked");
        changed.select("[value=interested]").attr("checked", "");
        var back = site.submit(changed);

        assertThat(back.location()).isEqualTo(INTERESTED.at("/report"));
        assertThat(rows(INTERESTED)).hasSameSizeAs(INTERESTED.asked()).anyMatch(row -> row.contains(answer));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void answers_to_questions_that_nobody_asks_change_nothing(Person person) {
        var talkative = person.ruleBook().questions().stream()
                .filter(question -> !person.asked().contains(question))
                .reduce(person, (so, question) -> so.with(question, lastAnswerTo(question)), (some, others) -> some);

        assertThat(talkative).isNotEqualTo(person);
        assertThat(report(talkative)).isEqualTo(report(person));
        assertThat(rows(talkative)).isEqualTo(rows(person));
    }

    private List<String> rows(Person person) {
        return site.get(person.at("/check-answers"))
                .page()
                .select(".pc-statements li")
                .eachText();
    }

    private String report(Person person) {
        return site.get(person.at("/report.json")).text();
    }

    /** The last option, or a day in the far future that is meant so. */
    private static Answer lastAnswerTo(Question question) {
        return question instanceof Choice choice
                ? new Answer.Chosen(Set.of(choice.options().get(choice.options().size() - 1)))
                : Answer.On.month(YearMonth.of(2050, 7)).sure();
    }
}
