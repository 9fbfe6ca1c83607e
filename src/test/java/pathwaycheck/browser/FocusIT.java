package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.people.Person;

/** Whoever goes by keyboard sees where they are. */
@ExtendWith(InBrowser.class)
class FocusIT {

    private static final Person UNSURE =
            Person.called("A graduate who is not sure of anything is told what to find out");
    private static final Person PUPIL =
            Person.called("A student of maths, physics and history with good predictions is on course");

    /** No page has so many things to press. */
    private static final int MOST_STOPS = 1_000;

    /**
     * Its first box, whole: a link may stand on two lines, and the middle of both is then no part of it. Of what is
     * larger than the screen there is a part.
     */
    private static final String IN_SIGHT = """
            () => {
              const focused = document.activeElement;
              const box = focused.getClientRects()[0];
              const left = Math.max(box.left, 0);
              const top = Math.max(box.top, 0);
              const width = Math.min(box.right, innerWidth) - left;
              const height = Math.min(box.bottom, innerHeight) - top;
              const isLarge = box.width > innerWidth || box.height > innerHeight;
              const isSeen = isLarge ? Math.min(width, height) >= 24 : width > box.width - 3 && height > box.height - 3;
              if (!isSeen) return `beyond the screen: ${JSON.stringify(box)} ${focused.outerHTML.slice(0, 200)}`;
              const there = document.elementFromPoint(left + width / 2, top + height / 2);
              return focused.contains(there)
                ? 'in sight'
                : `covered by ${there?.outerHTML.slice(0, 200)}: ${focused.outerHTML.slice(0, 200)}`;
            }
            """;

    /** It is drawn around the field or, beside a circle or box of ours, before the words that name it. */
    private static final String RING = """
            () => {
              const focused = document.activeElement;
              const drawn = focused.matches('[type=radio], [type=checkbox]')
                ? getComputedStyle(focused.labels[0], '::before')
                : getComputedStyle(focused);
              return drawn.outlineStyle;
            }
            """;

    private static final String STOP = """
            () => document.activeElement === document.body
              ? { isOutside: true }
              : { isOutside: false, sight: (%s)(), ring: (%s)() }
            """.formatted(IN_SIGHT.strip(), RING.strip());

    static Stream<Arguments> pages() {
        return Stream.of(
                        UNSURE.at("/report"),
                        UNSURE.at("/questions/degree-subject"),
                        UNSURE.at("/questions/stage/answer", "stage=nothing"),
                        PUPIL.at("/questions/a-levels-finish"),
                        PUPIL.at("/compare/subjects"),
                        PUPIL.at("/compare/subjects", "set.1=maths", "set.2=physics"),
                        "/clinical-engineer/how-we-decide",
                        "/clinical-engineer/map",
                        "/nowhere")
                .flatMap(page -> Stream.of(Arguments.of(page, 1280), Arguments.of(page, 320)));
    }

    /** From the first stop until the focus has left the page. */
    @ParameterizedTest
    @MethodSource("pages")
    void nothing_covers_what_has_the_focus(String address, int width, Visit visit) {
        var page = visit.screenWidth(width).open(address).page();
        var stops = 0;
        for (var stop = next(page); stop.get("isOutside").equals(false); stop = next(page)) {
            assertThat(stop.get("sight")).as("stop " + stops).isEqualTo("in sight");
            assertThat(stop.get("ring")).as("ring at stop " + stops).isNotEqualTo("none");
            assertThat(++stops).isLessThan(MOST_STOPS);
        }

        assertThat(stops).isGreaterThan(4);
    }

    /**
     * What there is to say where the next press of the key leads: all at once, for each question to the browser takes
     * time.
     */
    private static Map<?, ?> next(Page page) {
        page.keyboard().press("Tab");
        return (Map<?, ?>) page.evaluate(STOP);
    }
}
