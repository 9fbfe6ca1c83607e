package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.web.Crawl;

/** Every kind of page is fit to be met, on a wide screen and on a narrow one: checks P3 and P12. */
@Tag("crawl")
@ExtendWith(InBrowser.class)
class CrawlIT {

    @ParameterizedTest
    @MethodSource("pathwaycheck.web.Kinds#pages")
    void a_page_is_accessible_and_fits_however_wide_the_screen_and_the_text(Crawl.Page kind, Visit visit) {
        visit.open(kind.path());
        for (var width : new int[] {1280, 320}) {
            visit.screenWidth(width)
                    .screenshot("crawl-" + fileName(kind) + "-" + width)
                    .isAccessible()
                    .scrollsOnlyDownwards()
                    .cutsNothingOff();
        }

        visit.setsTextWider().scrollsOnlyDownwards().cutsNothingOff();
    }

    /** Without a script: it would give the focus to the summary of mistakes. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.web.Kinds#pages")
    void a_page_has_one_main_heading_and_the_first_link_skips_to_it(Crawl.Page kind, @WithoutScript Visit visit) {
        var page = visit.open(kind.path()).page();
        assertThat(page.locator("main h1").count()).isEqualTo(1);
        assertThat(page.locator("h1").count()).isEqualTo(1);

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to main content");
        assertThat(page.locator(":focus").boundingBox().y).isNotNegative();
        page.keyboard().press("Enter");
        assertThat(page.locator("main:target").count()).isEqualTo(1);
        page.keyboard().press("Tab");
        assertThat(page.locator("header :focus, .govuk-skip-link:focus").count())
                .isZero();
    }

    private static String fileName(Crawl.Page kind) {
        var words = kind.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.length() > 60 ? words.substring(0, 60) : words;
    }
}
