package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.testing.paper.Printed;

/** What becomes of a page on paper. */
class PrintedPageTest {

    @ParameterizedTest
    @CsvSource({
        "#way,                      #way",
        "https://other.example/,    https://other.example/",
        "/career/questions/stage,   ''",
        "how-we-decide#one,         ''",
        "//other.example/,          ''",
        "http://other.example/,     ''",
        "file:///etc/passwd,        ''",
        "javascript:alert(1),       ''"
    })
    void where_nobody_told_us_our_address_only_sources_and_places_within_are_linked(String link, String expected) {
        assertThat(linked(link, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "#way,                      #way",
        "https://other.example/,    https://other.example/",
        "/career/questions/stage,   https://our.example/career/questions/stage",
        "how-we-decide#one,         https://our.example/career/how-we-decide#one",
        "http://other.example/,     ''",
        "javascript:alert(1),       ''"
    })
    void where_our_address_is_known_our_pages_are_linked_too(String link, String expected) {
        assertThat(linked(link, "https://our.example/career/report?stage=graduate"))
                .isEqualTo(expected);
    }

    @Test
    void what_is_for_the_ear_alone_and_what_is_for_the_screen_is_not_on_paper() {
        var page = "<html lang=en><title>T</title><p>Seen<span class=govuk-visually-hidden>, heard</span></p>"
                + "<p class=pc-screen>Pressed</p></html>";

        assertThat(Printed.of(Pdf.of(PrintedPage.of(page, ""))).text().strip()).isEqualTo("Seen");
    }

    @Test
    void in_print_a_source_says_where_it_is_and_nothing_else_does() {
        var link = "<a href=\"https://other.example/\">Other</a>";
        var page = "<html lang=en><title>T</title><p>Go to " + link + " now.</p><ol class=pc-sources><li>" + link
                + "</li></ol><p class=pc-address><a href=\"https://our.example/\">https://our.example/</a></p></html>";

        assertThat(PrintedPage.of(page, "")
                        .getElementsByTagName("body")
                        .item(0)
                        .getTextContent()
                        .replaceAll("\\s+", " "))
                .isEqualTo("Go to Other now.Other (https://other.example/)https://our.example/");
    }

    /** Where this link leads on paper; empty if it is none there. */
    private static String linked(String link, String address) {
        var page = "<html lang=en><title>T</title><p><a href=\"" + link + "\">Words</a></p></html>";
        var paper = PrintedPage.of(page, address);
        assertThat(paper.getElementsByTagName("p").item(0).getTextContent()).startsWith("Words");
        var links = paper.getElementsByTagName("a");
        return links.getLength() == 0
                ? ""
                : links.item(0).getAttributes().getNamedItem("href").getNodeValue();
    }
}
