package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.RawString;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.address.Address;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Person.Asked;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.visit.CameFrom;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;

/** The page of a question is drawn once, and is for everybody, byte for byte, what its template draws. */
@QuarkusTest
class QuestionFrameTest {

    /** What a hole is marked with, what templates escape, and what would be cut if it were looked for again. */
    private static final String HOSTILE = "<b a='\"'>&amp;" + Frame.mark("back") + Frame.mark("field");

    /** Each question once, and some of those who are asked it; or everybody at each. */
    static Stream<Asked> questions() {
        return FewOrAll.of(
                Stream.concat(
                        TheRules.all().stream().flatMap(Person::eachQuestionIn),
                        FewOrAll.oneIn(6, Person.everyQuestion())),
                Person.everyQuestion());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void on_somebodys_way_it_is_what_its_template_draws(Asked asked) {
        var answered = visit(asked.person(), asked.address());
        var open = visit(asked.person(), without(asked));

        assertDrawn(asked.question(), answered, Optional.empty());
        assertDrawn(asked.question(), open, Optional.empty());
        assertDrawn(asked.question(), answered, Optional.of(CameFrom.REPORT));
    }

    @Test
    void nothing_that_comes_in_an_address_is_taken_for_a_hole_or_for_html() {
        var person = Person.everybody().findFirst().orElseThrow();
        var visit = visit(person, person.at("/report"));
        var question = visit.journey().asked().get(0);
        var hostile = form(question, visit, Optional.empty())
                .leading(new Address("/" + HOSTILE, List.of()), Optional.empty(), List.of(new Pair(HOSTILE, HOSTILE)));
        var field = new RawString("<input>");

        assertThat(QuestionFrame.page(hostile, visit.ruleBook(), field))
                .isEqualTo(new QuestionPages.question(hostile, field).render())
                .doesNotContain("<b a=");
    }

    private static void assertDrawn(Question question, Visit visit, Optional<CameFrom> from) {
        var form = form(question, visit, from);

        assertThat(form.isPlain()).isTrue();
        assertThat(QuestionPages.asking(question, visit, from, Optional.empty()))
                .isEqualTo(new QuestionPages.question(form, byTags(question, visit)).render());
    }

    private static QuestionForm form(Question question, Visit visit, Optional<CameFrom> from) {
        return QuestionForm.of(
                question, QuestionPages.asks(question, visit), visit, from, Optional.empty(), Optional.empty());
    }

    private static RawString byTags(Question question, Visit visit) {
        if (question instanceof Choice choice) {
            var chosen = Set.copyOf(visit.entered(question).of(question.id()));
            return ChoiceField.byTags(choice, chosen, Optional.empty());
        }
        var date = (DateQuestion) question;
        return YearGroupForm.of(date, visit).isPresent()
                ? question.in(new QuestionFields(visit, Optional.empty()))
                : new RawString(
                        new QuestionFields.date(date, DateForm.of(date, visit.entered(date), Optional.empty()), null)
                                .render());
    }

    private static String without(Asked asked) {
        return Address.read(asked.address())
                .without(asked.question().fields()::contains)
                .toString();
    }

    /** On their own day, which is no day that the address asks for. */
    private static Visit visit(Person person, String address) {
        var undated = Address.read(address).without("as-of"::equals);
        return Reader.QUESTIONS.read(person.ruleBook(), undated, person.asOf());
    }
}
