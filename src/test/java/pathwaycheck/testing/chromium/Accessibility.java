package pathwaycheck.testing.chromium;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What axe says of the page on the screen, against WCAG 2.2 AA and good practice. */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * All else that axe could tell takes longer than the check itself. To look at colours takes longer than all the
     * rest, and they are the same however wide the page is: so this is done once a page.
     */
    private static final String VIOLATIONS = """
            async ({ tags, contrast }) => {
              const { violations } = await axe.run({
                runOnly: tags,
                resultTypes: ['violations'],
                rules: { 'color-contrast': { enabled: contrast } },
              });
              return violations.map(({ id, help, nodes }) => [
                `  ${id}: ${help}`,
                ...nodes.map(({ target, html }) => `    at ${target}: ${html}`),
              ].join('\\n'));
            }
            """;

    static void check(Page page) {
        var isFirst = bring(page);
        var violations = (List<?>) page.evaluate(VIOLATIONS, Map.of("tags", TAGS, "contrast", isFirst));
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    violations.stream().map(String::valueOf).collect(Collectors.joining("\n", page.url() + "\n", "")));
        }
    }

    /**
     * Once a page, whatever its width: a browser needs longer to read axe than to run it.
     *
     * @return it was not there yet
     */
    private static boolean bring(Page page) {
        var isMissing = page.evaluate("typeof axe").equals("undefined");
        if (isMissing) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return isMissing;
    }

    private Accessibility() {}
}
