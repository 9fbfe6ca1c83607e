package pathwaycheck.testing.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether all that is to be read on a page can be seen: within the screen, and within its own box. */
final class Fit {

    /** The most that WCAG 1.4.12 lets people set. */
    private static final String WIDER_TEXT = """
            () => {
              const wider = new CSSStyleSheet();
              wider.replaceSync(`
                * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
                p { margin-bottom: 2em !important; }`);
              document.adoptedStyleSheets.push(wider);
            }
            """;

    /**
     * What is hidden from the eye is nowhere to be seen, as on a narrow screen the head of a comparison: there each
     * cell says which column it is. What lies in a box that scrolls by itself, or in a field, is read there. A button
     * reaches two pixels beyond its edge.
     */
    private static final String CUT_OFF = """
            () => {
              const elsewhere = ['.pc-shapes', '.pc-shapes *', '.pc-compare thead',
                '.pc-compare thead *', '.pc-scroll *', '.govuk-visually-hidden', '.govuk-skip-link', 'input',
                'textarea'].join();
              const screen = document.documentElement.clientWidth;
              const faults = [];
              for (const element of document.body.querySelectorAll('*')) {
                const box = element.getBoundingClientRect();
                if (element.matches(elsewhere) || box.width === 0 || box.height === 0) continue;
                const told = (how) => faults.push(`${how}: ${element.outerHTML.slice(0, 200)}`);
                if (box.left < -1 || box.right > screen + 1) told('beyond the screen');
                const holdsText = [...element.childNodes]
                  .some((it) => it.nodeType === Node.TEXT_NODE && it.data.trim());
                const style = getComputedStyle(element);
                if (element instanceof SVGElement || style.display === 'inline') continue;
                if (holdsText && element.scrollWidth > element.clientWidth + 2) told('wider than its box');
                const isFull = element.scrollWidth > element.clientWidth + 1
                  || element.scrollHeight > element.clientHeight + 1;
                if (/hidden|clip/.test(style.overflow) && isFull) told('cut off');
              }
              return faults;
            }
            """;

    static void setTextWider(Page page) {
        page.evaluate(WIDER_TEXT);
        assertThat(page.locator("h1").evaluate("it => getComputedStyle(it).wordSpacing"))
                .isNotEqualTo("0px");
    }

    static void check(Page page) {
        assertThat((List<?>) page.evaluate(CUT_OFF))
                .as("what cannot be read whole at " + page.url())
                .isEmpty();
    }

    private Fit() {}
}
