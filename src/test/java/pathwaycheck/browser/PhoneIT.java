package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.people.Person;

/** A report is read on a phone: the answer and what to do next on its first screen, and all of it on few. */
@ExtendWith(InBrowser.class)
class PhoneIT {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final int MOST_SCREENS = 6;

    /** In CSS pixels from the top of the page, whatever is scrolled. */
    private static final String BOTTOM = "it => it.getBoundingClientRect().bottom + window.scrollY";

    private static final String TOP = "it => it.getBoundingClientRect().top + window.scrollY";

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void the_answer_and_the_next_thing_are_on_the_first_screen_and_six_hold_it_all(Person person, Visit visit) {
        var page = visit.open(person.at("/report").replaceFirst("as-of=[^&]*&", ""))
                .page();
        page.setViewportSize(WIDTH, HEIGHT);

        for (var seen : new String[] {"h1", ".pc-lead", ".pc-next h2"}) {
            assertThat(number(page.locator(seen).first().evaluate(BOTTOM)))
                    .as(seen)
                    .isLessThanOrEqualTo(HEIGHT);
        }
        assertThat(number(page.locator(".pc-next__what").evaluate(TOP)))
                .as("the first line of what to do next")
                .isLessThanOrEqualTo(HEIGHT - 24);
        assertThat(number(page.evaluate("document.documentElement.scrollHeight")))
                .isLessThanOrEqualTo(MOST_SCREENS * HEIGHT);
    }

    private static double number(Object measured) {
        return ((Number) measured).doubleValue();
    }
}
