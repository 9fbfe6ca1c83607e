package pathwaycheck.browser;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.report.Standing;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.site.Crawl;
import pathwaycheck.testing.site.Kinds;

/** In the dark, and in colours that people chose themselves, all is still told. */
@ExtendWith(InBrowser.class)
class ColoursIT {

    private static final Map<String, String> LOOKED_AT = Map.of(
            "start", "start",
            "one answer, first view", "question",
            "report", "report",
            "what if, tried", "what-if");

    private static final Set<String> STATUSES =
            Arrays.stream(Standing.Word.values()).map(Standing.Word::text).collect(toSet());

    /** The words, if one can tell them from what they stand on. */
    private static final String WORDS = """
            statuses => statuses.map((it) => {
              const style = getComputedStyle(it);
              return it.checkVisibility() && style.color !== style.backgroundColor ? it.innerText : 'invisible';
            })
            """;

    static Stream<Crawl.Page> lookedAt() {
        return Kinds.pages()
                .filter(page -> LOOKED_AT.containsKey(page.name()))
                .map(page -> new Crawl.Page(LOOKED_AT.get(page.name()), page.path(), page.status()));
    }

    @Test
    void every_page_that_is_to_be_looked_at_is_there() {
        assertThat(lookedAt().map(Crawl.Page::name)).containsExactlyInAnyOrderElementsOf(LOOKED_AT.values());
    }

    @ParameterizedTest
    @MethodSource("lookedAt")
    void in_the_dark_a_page_is_as_accessible_as_by_day(Crawl.Page seen, Visit visit) {
        visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        visit.open(seen.path()).screenshot("dark-" + seen.name()).isAccessible();
        assertThat(visit.page().locator("h1").evaluate("it => getComputedStyle(it).color"))
                .as("light letters")
                .isEqualTo("rgb(239, 234, 224)");
    }

    @ParameterizedTest
    @MethodSource("lookedAt")
    void in_forced_colours_a_page_can_be_looked_at(Crawl.Page seen, Visit visit) {
        visit.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

        visit.open(seen.path()).screenshot("forced-colours-" + seen.name()).scrollsOnlyDownwards();
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.site.Kinds#reports")
    void in_forced_colours_every_word_of_state_can_be_read(Crawl.Page report, Visit visit) {
        visit.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        visit.open(report.path());

        var words = (List<?>) visit.page().locator(".pc-stand b").evaluateAll(WORDS);
        assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(STATUSES)
                .anyMatch(state -> ((String) word).endsWith(": " + state)));
    }
}
