package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** A form of each kind, as it is drawn. */
@QuarkusTest
class QuestionFormTest {

    private static final String CHOSEN = "/questions/stage";
    private static final String CHOSEN_MANY = "/questions/subjects";
    private static final String DATED = "/questions/a-levels-finish";

    private static final Person PUPIL =
            Person.called("A student of maths, physics and history with good predictions is on course");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @CsvSource({CHOSEN + ", stage", CHOSEN_MANY + ", subjects", DATED + ", a-levels-finish"})
    void whatever_the_kind_the_question_is_its_heading_why_we_ask_stands_beneath_and_other_answers_come_along(
            String page, String id) {
        var question = Person.question(id);
        var form = form(page);

        assertThat(form.select("legend h1").text()).isEqualTo(question.wording().ask());
        assertThat(form.select("fieldset, details, button").eachAttr("class"))
                .containsExactly("govuk-fieldset", "govuk-details", "govuk-button");
        assertThat(form.select("details p").text()).isEqualTo(question.wording().why());
        assertThat(form.select("[type=hidden]").eachAttr("name"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(question.fields());
    }

    @Test
    void one_of_several_is_chosen_with_radios_and_many_with_checkboxes() {
        assertThat(form(CHOSEN).select("input:not([type=hidden])").eachAttr("type"))
                .containsOnly("radio");
        assertThat(form(CHOSEN_MANY).select("input:not([type=hidden])").eachAttr("type"))
                .containsOnly("checkbox");
    }

    @Test
    void a_date_has_three_fields_as_wide_as_what_goes_into_them() {
        var date = form(DATED).expectFirst(".govuk-date-input");

        assertThat(date.select("label").eachText()).containsExactly("Day, if you know it", "Month", "Year");
        assertThat(date.select("input").eachAttr("class")).containsExactly(field("2"), field("2"), field("4"));
    }

    @Test
    void the_field_of_a_date_that_is_wrong_looks_so() {
        var page = site.get(PUPIL.without(Person.question("a-levels-finish"))
                        .at(DATED + "/answer", "a-levels-finish-month=13", "a-levels-finish-year=2027"))
                .page();

        assertThat(page.select(".govuk-input--error").eachAttr("id")).containsExactly("a-levels-finish-month");
    }

    private Document form(String page) {
        var shown = site.get(PUPIL.at(page)).page();
        assertThat(shown.select("main form")).hasSize(1);
        return shown;
    }

    private static String field(String width) {
        return "govuk-input govuk-date-input__input govuk-input--width-" + width;
    }
}
