package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.Person;

/** Everything works without JavaScript, and is the same. */
@ExtendWith(InBrowser.class)
class WithoutScriptIT {

    /** GOV.UK Frontend marks what it has started, and makes the error summary take the focus. Nothing else may differ. */
    private static final String ADDED_BY_SCRIPT =
            "data-govuk-button-init data-govuk-checkboxes-init data-govuk-error-summary-init tabindex";

    @Test
    void a_walk_without_javascript_meets_the_same_pages_as_one_with_it(Visit visit, @WithoutScript Visit plain) {
        // This one is asked questions of every kind: one answer, several, and a date.
        var person = Person.called("A student of maths, physics and history with good predictions is on course");

        assertThat(pagesOfWalk(plain, person))
                .isEqualTo(pagesOfWalk(visit, person))
                .hasSize(3 + person.asked().size());
    }

    @Test
    void a_mistake_without_javascript_is_told_on_the_same_page(Visit visit, @WithoutScript Visit plain) {
        for (var question : new String[] {"stage", "subjects", "a-levels-finish"}) {
            var address = Person.called("A student of maths, physics and history with good predictions is on course")
                    .without(Person.question(question))
                    .at("/questions/" + question + "/answer");

            assertThat(main(plain.open(address))).contains("There is a problem").isEqualTo(main(visit.open(address)));
        }
    }

    private static Map<String, String> pagesOfWalk(Visit visit, Person person) {
        var pages = new LinkedHashMap<String, String>();
        Walk.toReport(visit, person, met -> pages.put(met.path(), main(met)));
        return pages;
    }

    private static String main(Visit visit) {
        var main = Jsoup.parse(visit.page().content()).expectFirst("main");
        for (var attribute : ADDED_BY_SCRIPT.split(" ")) {
            main.select("[" + attribute + "]").removeAttr(attribute);
        }
        return main.outerHtml();
    }
}
