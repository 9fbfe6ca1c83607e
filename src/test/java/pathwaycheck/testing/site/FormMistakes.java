package pathwaycheck.testing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;

/** How every form tells mistakes: check P5. */
public final class FormMistakes {

    /** Words that blame, or say nothing. */
    public static final String UNHELPFUL =
            "(?is).*\\b(please|sorry|valid|invalid|forbidden|illegal|oops|this field is required)\\b.*";

    private FormMistakes() {}

    /**
     * First of all in a summary, and in the same words beside the field that its link leads to; the browser keeps
     * quiet.
     *
     * @return the ids of the fields to mend
     */
    public static List<String> assertTold(Document page, String heading) {
        var links = page.select("main .govuk-error-summary a");
        var targets = links.eachAttr("href").stream()
                .map(href -> href.replaceFirst("^#", ""))
                .toList();

        assertThat(page.title()).isEqualTo("Error: " + heading + " – Pathway Check");
        assertThat(page.select("h1, h2").eachText()).containsExactly("There is a problem", heading);
        assertThat(page.select("form").hasAttr("novalidate")).isTrue();
        assertThat(page.select("[required], [aria-required]")).isEmpty();
        assertThat(links.eachText())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).isNotBlank().doesNotMatch(UNHELPFUL));
        assertThat(page.select("main .govuk-error-message").eachText())
                .containsExactlyElementsOf(links.eachText().stream()
                        .map(words -> "Error: " + words)
                        .toList());
        assertThat(targets)
                .allSatisfy(id -> assertThat(page.select("form input#" + id)).hasSize(1));
        return targets;
    }
}
