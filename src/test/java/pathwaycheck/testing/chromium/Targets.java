package pathwaycheck.testing.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether fingers that tremble can hit what is to be pressed: WCAG 2.5.8. */
final class Targets {

    /**
     * At least 24 pixels each way, but for links within a sentence: other words stand beside them. The words that name
     * a field of text do nothing that the field beneath them does not.
     */
    private static final String TOO_SMALL = """
            () => {
              const isWithinSentence = (link) => {
                if (!link.matches('a') || getComputedStyle(link).display !== 'inline') return false;
                const block = link.parentElement.closest('p, li, dd, dt, td, th, h1, h2, h3, h4, h5, div');
                const around = block.cloneNode(true);
                around.querySelectorAll('a, .govuk-visually-hidden').forEach((it) => it.remove());
                return /\\p{L}{2}/u.test(around.textContent);
              };
              return [...document.querySelectorAll('a[href], button, summary, label, input:not([type=hidden])')]
                .filter((it) => it.checkVisibility())
                .filter((it) => !it.matches('.govuk-skip-link:not(:focus), .govuk-date-input__label'))
                // What nobody sees nor comes to is there for Enter alone.
                .filter((it) => !it.matches('[tabindex="-1"][aria-hidden="true"]'))
                .filter((it) => {
                  const { width, height } = it.getBoundingClientRect();
                  return Math.min(width, height) < 24 && !isWithinSentence(it);
                })
                .map((it) => {
                  const { width, height } = it.getBoundingClientRect();
                  return `${width.toFixed(1)} x ${height.toFixed(1)}: ${it.outerHTML.slice(0, 200)}`;
                });
            }
            """;

    static void check(Page page) {
        assertThat((List<?>) page.evaluate(TOO_SMALL))
                .as("what is too small to be pressed at " + page.url())
                .isEmpty();
    }

    private Targets() {}
}
