package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.site.PackagedApp;

/** In a preview a page that is open follows the rules, and nobody has to press anything. */
@ExtendWith(InBrowser.class)
class OpenPagesFollowIT {

    @TempDir
    Path home;

    @Test
    void an_open_page_shows_what_is_saved_then_what_is_wrong_with_it_then_what_is_mended(Visit visit) {
        var rules = ChangedRules.copy(Lifeguard.FOLDER, home);
        var complaints = new ArrayList<String>();
        try (var app = PackagedApp.startQuickly("-Dpathway-check.preview=true", "-Dpathway-check.rules=" + home);
                var page = visit.page().context().browser().newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(app.address() + "/lifeguard");
            shows(page, "You watch the water.");

            rules.replace("career.yaml", "You watch the water.", "You watch all the water.");
            shows(page, "You watch all the water.");

            rules.replace("questions.yaml", "id: badge", "id: Badge");
            shows(page, "lifeguard/questions.yaml:12:11");
            shows(page, "“Badge” is not an id; use small letters");

            rules.replace("questions.yaml", "id: Badge", "id: badge");
            shows(page, "You watch all the water.");
        }
        assertThat(complaints).noneMatch(words -> words.contains("Content Security Policy"));
    }

    /** It may lie in a fold. */
    private static void shows(Page page, String words) {
        page.getByText(words).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
