package pathwaycheck.browser;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe says of the page on the screen, against WCAG 2.2 AA and good practice. */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static void check(Page page) {
        var violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    violations.stream().map(Accessibility::inWords).collect(joining("\n", page.url() + "\n", "")));
        }
    }

    private static String inWords(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "    at " + node.getTarget() + ": " + node.getHtml())
                .collect(joining("\n", "  " + rule.getId() + ": " + rule.getHelp() + "\n", ""));
    }

    private Accessibility() {}
}
