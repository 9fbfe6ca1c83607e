package pathwaycheck.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.AnotherApp;
import pathwaycheck.testing.site.Site;

/** Pages of the sites that the operator names may show ours within them, and are told how. */
@QuarkusTest
@TestProfile(AnotherApp.class)
class FramesTest {

    private static final String ALLOWED = "frame-ancestors " + AnotherApp.OTHER_SITE + " https://school.example";
    private static final String CAREER = AnotherApp.ADDRESS + "/clinical-engineer";

    private final Site site = Site.underTest();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/clinical-engineer/questions/stage", "/nowhere", "/clinical-engineer/report?stage=pirate"})
    void every_page_says_who_may_show_it_and_is_as_strict_in_all_else(String page) {
        var policies = site.get(page).headers().allValues("Content-Security-Policy");

        assertThat(policies)
                .singleElement()
                .asString()
                .endsWith(ALLOWED)
                .startsWith("default-src 'none'; script-src 'self'; ");
    }

    @Test
    void other_sites_load_the_script_and_nothing_else() {
        assertThat(site.get("/embed.js").header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(site.get("/").header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(site.get("/static/favicon.svg").header("Cross-Origin-Resource-Policy"))
                .isEqualTo("same-origin");
    }

    @Test
    void the_script_may_be_kept_for_an_hour_and_is_sent_to_nobody_who_has_it() {
        var script = site.get("/embed.js");

        assertThat(script.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(script.text()).doesNotContainPattern("cookie|Storage|indexedDB|fetch\\(");
        assertThat(site.get("/embed.js", "If-None-Match", script.header("ETag")).status())
                .isEqualTo(304);
    }

    @Test
    void a_page_says_what_to_copy_for_each_career_with_the_address_of_this_site() {
        var page = site.get("/embed").page();
        var snippets = page.select("main pre").eachText();

        assertThat(snippets).hasSizeGreaterThanOrEqualTo(TheRules.all().size());
        assertThat(snippets.get(0))
                .contains("<a href=\"" + CAREER + "\">")
                .contains("<script src=\"" + AnotherApp.ADDRESS
                        + "/embed.js\" data-career=\"clinical-engineer\" async></script>");
        assertThat(page.select("main").text()).contains(AnotherApp.CONTACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/clinical-engineer"})
    void systems_find_by_the_page_itself_how_to_show_it(String address) {
        var link = site.get(address).page().expectFirst("head link[type=application/json+oembed]");
        var frame = site.get(link.attr("href")).json();

        assertThat(frame.path("version").asText()).isEqualTo("1.0");
        assertThat(frame.path("type").asText()).isEqualTo("rich");
        assertThat(frame.path("title").asText())
                .isEqualTo(TheRules.book().career().asks());
        assertThat(frame.path("provider_url").asText()).isEqualTo(AnotherApp.ADDRESS + "/");
        var html = Jsoup.parse(frame.path("html").asText()).expectFirst("iframe");
        assertThat(html.attr("src")).isEqualTo(CAREER + "/questions");
        assertThat(html.attr("width")).isEqualTo(frame.path("width").asText());
        assertThat(html.attr("height")).isEqualTo(frame.path("height").asText());
    }

    @Test
    void a_frame_is_no_larger_than_asked_for_and_names_that_systems_add_say_nothing() {
        var frame = site.get("/oembed?url=" + CAREER + "&maxwidth=320&maxheight=5000&format=json&dnt=1")
                .json();

        assertThat(frame.path("width").asInt()).isEqualTo(320);
        assertThat(frame.path("height").asInt()).isEqualTo(960);
    }

    /** As the page itself is found by it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/", "?fbclid=x", "/clinical-engineer/", "/clinical-engineer?utm_source=x", "/&_ga=1"})
    void a_page_is_shown_whichever_way_its_address_is_written(String page) {
        for (var home : new String[] {AnotherApp.ADDRESS, AnotherApp.ADDRESS.toUpperCase(Locale.ROOT)}) {
            assertThat(site.get("/oembed?url=" + Person.encoded(home + page)).status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, ''",
        "400, ?url=" + CAREER + "&maxwidth=300&maxwidth=400",
        "400, ?url=" + CAREER + "&maxwidth=wide",
        "404, ?url=https://nobody.example/clinical-engineer",
        "404, ?url=" + AnotherApp.ADDRESS + "/astronaut",
        "404, ?url=" + AnotherApp.ADDRESS + "@nobody.example/clinical-engineer",
        "501, ?url=" + CAREER + "&format=xml"
    })
    void what_cannot_be_shown_is_told_in_a_problem_document(int status, String query) {
        var reply = site.get("/oembed" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("detail").asText()).isNotEmpty();
    }

    @Test
    void nobody_s_answers_are_shown_so() {
        var report =
                Person.called("A 2:2 with a relevant master's degree is enough").at("/report");

        assertThat(site.get("/oembed?url=" + Person.encoded(AnotherApp.ADDRESS + report))
                        .status())
                .isEqualTo(404);
    }
}
