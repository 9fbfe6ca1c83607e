package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.site.AskedOnce;
import pathwaycheck.testing.site.Crawl;
import pathwaycheck.testing.site.NuChecker;

/** Every page is HTML as its standard has it: check P2. */
@QuarkusTest
class HtmlTest {

    private static final NuChecker CHECKER = new NuChecker();

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.site.Kinds#pagesOrAll")
    void the_checker_finds_no_error_on_any_page(Crawl.Page page) {
        var reply = AskedOnce.reply(page.path());

        assertThat(reply.status()).as(page.path()).isEqualTo(page.status());
        assertThat(CHECKER.errorsOf(reply.text())).as(page.path()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.site.Kinds#pagesOrAll")
    void every_page_has_one_main_heading_and_begins_with_a_link_to_it(Crawl.Page page) {
        var shown = AskedOnce.reply(page.path()).page();

        assertThat(shown.select("h1")).as(page.path()).hasSize(1).isEqualTo(shown.select("main h1"));
        var first = shown.expectFirst("a, button, input, summary, [tabindex]");
        assertThat(first.text()).isEqualTo("Skip to main content");
        assertThat(first.attr("href")).isEqualTo("#main-content");
        assertThat(shown.select("#main-content")).hasSize(1).isEqualTo(shown.select("main"));
    }

    @Test
    void the_checker_tells_what_is_wrong_and_where() {
        var page = "<!DOCTYPE html>\n<html lang=\"en\"><title>A page</title>\n<p id=\"a\">One<p id=\"a\"><b>Two";

        assertThat(CHECKER.errorsOf(page))
                .anySatisfy(error -> assertThat(error)
                        .startsWith("3:23: Duplicate ID “a”. — ")
                        .endsWith("<p id=\"a\">"))
                .anySatisfy(error -> assertThat(error).contains("Unclosed element “b”"));
    }
}
