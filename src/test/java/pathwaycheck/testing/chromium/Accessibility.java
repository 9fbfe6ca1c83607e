package pathwaycheck.testing.chromium;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe says of the page on the screen, against WCAG 2.2 AA and good practice. */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static void check(Page page) {
        var violations = new AxeBuilder(page)
                .options(violationsOnly())
                .withTags(TAGS)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    violations.stream().map(Accessibility::inWords).collect(joining("\n", page.url() + "\n", "")));
        }
    }

    /**
     * All else that axe could tell takes longer than the check itself; so would a second page to put frames together:
     * we have none.
     */
    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String inWords(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "    at " + node.getTarget() + ": " + node.getHtml())
                .collect(joining("\n", "  " + rule.getId() + ": " + rule.getHelp() + "\n", ""));
    }

    private Accessibility() {}
}
