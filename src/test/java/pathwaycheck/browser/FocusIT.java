package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.Person;

/** Whoever goes by keyboard sees where they are. */
@ExtendWith(InBrowser.class)
class FocusIT {

    private static final int STOPS = 40;

    /** The points of its boxes: a link may stand on two lines, and the middle of both is then no part of it. */
    private static final String IN_SIGHT = """
            () => {
              const focused = document.activeElement;
              const box = focused.getClientRects()[0];
              const x = box.left + box.width / 2;
              const y = box.top + box.height / 2;
              const there = document.elementFromPoint(x, y);
              const isWithin = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
              return isWithin && focused.contains(there) ? 'in sight' : 'hidden: ' + focused.outerHTML;
            }
            """;

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void on_the_report_nothing_covers_what_has_the_focus(int width, Visit visit) {
        var person = Person.called("A graduate who is not sure of anything is told what to find out");
        var page = visit.screenWidth(width).open(person.at("/report")).page();

        for (var stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(IN_SIGHT)).as("stop " + stop).isEqualTo("in sight");
            assertThat(page.locator(":focus").evaluate("it => getComputedStyle(it).outlineStyle"))
                    .as("its outline")
                    .isNotEqualTo("none");
        }
    }
}
