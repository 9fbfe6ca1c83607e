package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.chromium.WithoutScript;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** How we decide is short to look through, and every part of it can be led to. */
@ExtendWith(InBrowser.class)
class FoldsIT {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int MOST_SCREENS = 6;

    /** Slow 3G, 400 kbit/s, brings 50,000 bytes in a second: the page, as it travels, and room for its styles. */
    private static final int MOST_BYTES_ON_THE_WAY = 40_000;

    private static final String IN_SIGHT = """
            (id) => {
              const { top, height } = document.getElementById(id).getBoundingClientRect();
              return height > 0 && top > -2 && top < innerHeight;
            }
            """;

    @Test
    void how_we_decide_takes_at_most_six_screens_of_a_phone_until_one_opens_something(Visit visit) {
        visit.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);

        assertThat(TheRules.all()).isNotEmpty().allSatisfy(book -> {
            visit.open(howWeDecide(book));
            assertThat((Integer) visit.page().evaluate("document.documentElement.scrollHeight"))
                    .isLessThanOrEqualTo(MOST_SCREENS * PHONE_HEIGHT);
        });
    }

    @Test
    void a_link_to_a_requirement_opens_the_fold_that_it_stands_in(PackagedApp app, Visit visit) {
        leadsThere(app, visit);
    }

    @Test
    void it_does_so_without_script(PackagedApp app, @WithoutScript Visit visit) {
        leadsThere(app, visit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"place-on-programme", "a-level-maths"})
    void from_its_station_on_the_map_one_comes_to_a_requirement(String id, Visit visit) {
        visit.open("/clinical-engineer/map")
                .page()
                .locator("a[href$='#" + id + "']")
                .click();
        visit.page().waitForURL(url -> url.endsWith("/how-we-decide#" + id));

        assertThat(visit.page().evaluate(IN_SIGHT, id)).isEqualTo(true);
    }

    @Test
    void it_is_not_heavy(PackagedApp app) {
        var site = new Site(app.address());

        assertThat(TheRules.all()).isNotEmpty().allSatisfy(book -> {
            var page = site.get(howWeDecide(book), "Accept-Encoding", "gzip");

            assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(page.body().length).isLessThan(MOST_BYTES_ON_THE_WAY);
        });
    }

    /** To the last part of each fold, furthest down the page; or to all of them. */
    private static void leadsThere(PackagedApp app, Visit visit) {
        assertThat(TheRules.all()).isNotEmpty();
        for (var book : TheRules.all()) {
            var folds = new Site(app.address())
                    .get(howWeDecide(book)).page().select(".pc-chapter").stream()
                            .map(fold -> book.requirements()
                                    .map(Requirement::id)
                                    .distinct()
                                    .filter(id -> !fold.select("#" + id).isEmpty())
                                    .toList())
                            .filter(ids -> !ids.isEmpty())
                            .toList();
            assertThat(folds.stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(
                            book.requirements().map(Requirement::id).distinct().toList());
            var last = folds.stream().map(ids -> ids.get(ids.size() - 1));
            for (var id :
                    FewOrAll.of(last, folds.stream().flatMap(List::stream)).toList()) {
                visit.open("about:blank").open(howWeDecide(book) + "#" + id);

                assertThat(visit.page().evaluate(IN_SIGHT, id)).as(id).isEqualTo(true);
                assertThat(visit.page().locator(".pc-chapter[open]").count())
                        .as(id)
                        .isEqualTo(1);
            }
        }
    }

    private static String howWeDecide(RuleBook book) {
        return "/" + book.career().id() + "/how-we-decide";
    }
}
