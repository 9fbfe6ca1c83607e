package pathwaycheck.testing.chromium;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe says of the page on the screen, against WCAG 2.2 AA and good practice. */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** All else that axe could tell takes longer than the check itself. */
    private static final String VIOLATIONS = """
            async (tags) => {
              const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
              return violations.map(({ id, help, nodes }) => [
                `  ${id}: ${help}`,
                ...nodes.map(({ target, html }) => `    at ${target}: ${html}`),
              ].join('\\n'));
            }
            """;

    static void check(Page page) {
        bring(page);
        var violations = (List<?>) page.evaluate(VIOLATIONS, TAGS);
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    violations.stream().map(String::valueOf).collect(Collectors.joining("\n", page.url() + "\n", "")));
        }
    }

    /** Once a page, whatever its width: a browser needs longer to read axe than to run it. */
    private static void bring(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
    }

    private Accessibility() {}
}
