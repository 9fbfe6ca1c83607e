package pathwaycheck.testing.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One person with a fresh browser: no cookies, no history. What the app must never do is noted, and told at the end.
 */
public final class Visit {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final URI app;
    private final BrowserContext context;
    private final boolean staysOpen;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Set<String> mayAsk = new HashSet<>();
    private String mayRefuse = "";

    /** @param context closed at the end; the pages of one that stays open are all closed by whoever opened them */
    Visit(BrowserContext context, URI app, boolean staysOpen) {
        this.app = app;
        this.context = context;
        this.staysOpen = staysOpen;
        mayAsk.add(app.getAuthority());
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onRequest(request -> noteOtherOrigin(request.url()));
        page.onPageError(error -> faults.add("script error: " + error));
        page.onDialog(dialog -> {
            faults.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                (isExpected(message.text()) ? refused : faults).add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens a page by its path and query. */
    public Visit open(String address) {
        page.navigate(address);
        return this;
    }

    /** Where the person is: path and query. */
    public String path() {
        return page.url().substring(app.toString().length());
    }

    public Visit screenWidth(int pixels) {
        page.setViewportSize(pixels, 800);
        return this;
    }

    /** Begins at another site, whose pages may ask this one and ours. */
    public Visit openElsewhere(String site, URI ours) {
        mayAsk.add(URI.create(site).getAuthority());
        mayAsk.add(ours.getAuthority());
        return open(site);
    }

    /** The browser may refuse what this directive of a policy forbids. */
    public Visit mayRefuse(String directive) {
        mayRefuse = directive;
        return this;
    }

    /** What it has refused so, in its own words. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    private boolean isExpected(String message) {
        return !mayRefuse.isEmpty() && message.contains(mayRefuse);
    }

    /**
     * With {@code -Dtests.pictures}, the whole page as {@code target/screenshots/<name>.png}. People look at pictures,
     * and no test does, and taking them costs more than a quarter of the time of what meets many pages. On a busy
     * machine Chromium cannot always take one, so it is asked once more.
     */
    public Visit screenshot(String name) {
        if (!Boolean.getBoolean("tests.pictures")) {
            return this;
        }
        var picture = new Page.ScreenshotOptions()
                .setFullPage(true)
                .setTimeout(60_000)
                .setPath(SCREENSHOTS.resolve(name + ".png"));
        try {
            page.screenshot(picture);
        } catch (PlaywrightException busy) {
            page.screenshot(picture);
        }
        return this;
    }

    /** The page in front of the person has nothing that axe objects to. */
    public Visit isAccessible() {
        Accessibility.check(page);
        return this;
    }

    /** Nothing on the page is wider than the screen. */
    public Visit scrollsOnlyDownwards() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("how far one can scroll sideways, in pixels, at " + page.url())
                .isEqualTo(0);
        return this;
    }

    /** All that is to be read can be seen. */
    public Visit cutsNothingOff() {
        Fit.check(page);
        return this;
    }

    /** All that is to be pressed is large enough for it. */
    public Visit canBePressed() {
        Targets.check(page);
        return this;
    }

    /** Lines, paragraphs, letters and words as far apart as anybody may ask for: check 1.4.12 of WCAG. */
    public Visit setsTextWider() {
        Fit.setTextWider(page);
        return this;
    }

    /** Does what leads to another page, and waits until that page is there. */
    public void leaving(Runnable press) {
        var here = URI.create(page.url()).getPath();
        press.run();
        page.waitForURL(url -> !URI.create(url).getPath().equals(here));
    }

    void end() {
        try {
            assertThat(context.storageState())
                    .as("cookies and browser storage")
                    .isEqualTo("{\"cookies\":[],\"origins\":[]}");
            assertThat(faults)
                    .as("what the browser complained about, or sent elsewhere")
                    .isEmpty();
        } finally {
            page.close();
            context.clearCookies();
            if (!staysOpen) {
                context.close();
            }
        }
    }

    private void noteOtherOrigin(String url) {
        var asked = URI.create(url);
        var isWithinPage = asked.getScheme().equals("data") || asked.getScheme().equals("about");
        if (!isWithinPage && !mayAsk.contains(asked.getAuthority())) {
            faults.add("asked another origin: " + url);
        }
    }
}
