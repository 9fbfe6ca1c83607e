package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.site.Crawl;

/** Every page that is looked at closely is fit to be met, on a wide screen and on a narrow one: checks P3 and P12. */
@ExtendWith(InBrowser.class)
class CrawlIT {

    private static final String QUESTION = "/clinical-engineer/questions/stage";

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.site.Cover#pagesAndKinds")
    void a_page_is_accessible_and_fits_however_wide_the_screen_and_the_text(Crawl.Page kind, Visit visit) {
        visit.open(kind.path());
        for (var width : new int[] {1280, 320}) {
            visit.screenWidth(width)
                    .screenshot("crawl-" + kind.fileName() + "-" + width)
                    .isAccessible()
                    .scrollsOnlyDownwards()
                    .cutsNothingOff();
        }

        visit.canBePressed().setsTextWider().scrollsOnlyDownwards().cutsNothingOff();
    }

    @Test
    void a_field_without_words_would_be_noticed(Visit visit) {
        visit.open(QUESTION).page().evaluate("document.querySelector('form label').remove()");

        assertThatThrownBy(visit::isAccessible)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("label:");
    }

    @Test
    void words_that_are_cut_off_would_be_noticed(Visit visit) {
        visit.open(QUESTION).page().evaluate("""
                document.querySelector('h1').append(Object.assign(document.createElement('div'),
                  { textContent: 'Words', style: 'height: 9px; overflow: hidden' }))""");

        assertThatThrownBy(visit::cutsNothingOff)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cut off: <div");
    }

    @Test
    void a_box_that_is_too_wide_would_be_noticed(Visit visit) {
        visit.open(QUESTION).page().evaluate("document.querySelector('h1').style.width = '2000px'");

        assertThatThrownBy(visit::cutsNothingOff)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("beyond the screen: <h1");
        assertThatThrownBy(visit::scrollsOnlyDownwards).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_button_that_is_too_small_would_be_noticed(Visit visit) {
        visit.open(QUESTION)
                .page()
                .evaluate("document.querySelector('form button').style = "
                        + "'height: 12px; min-height: 0; padding: 0; overflow: hidden'");

        assertThatThrownBy(visit::canBePressed)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(" x 12.0: <button");
    }
}
