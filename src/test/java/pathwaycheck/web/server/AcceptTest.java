package pathwaycheck.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/problem+json",
                "application/vnd.api+json;v=1",
                "text/json",
                "application/*",
                "application/json, text/plain, */*",
                "application/json, text/javascript, */*; q=0.01",
                "text/html;q=0.9, application/json",
                "text/html;q=0, */*",
                "text/*;q=0.2, */*;q=0.5",
                "nonsense, application/json"
            })
    void whoever_accepts_json_rather_than_a_page_is_a_program(String accept) {
        assertThat(Accept.read(List.of(accept)).prefersJson()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "*",
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html, application/json",
                "application/json;q=0.5, text/html",
                "application/json;q=0",
                "application/json;q=0, */*",
                "text/calendar",
                "text/calendar, application/calendar+json",
                "image/*",
                "application/xml",
                "application/",
                "json",
                ";;;,,,q=1"
            })
    void everybody_else_is_told_on_a_page(String accept) {
        assertThat(Accept.read(List.of(accept)).prefersJson()).isFalse();
    }

    /** As calendars of a groupware do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/calendar",
                "text/calendar, application/calendar+json, application/calendar+xml",
                "application/calendar+json, text/calendar;q=0.9",
                "application/calendar+xml",
                "application/json;q=0.5, text/calendar"
            })
    void whoever_names_a_calendar_takes_one(String accept) {
        assertThat(Accept.read(List.of(accept)).isOfCalendar()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "text/*", "application/json", "text/calendar;q=0", "text/html"})
    void whoever_names_none_may_take_something_else(String accept) {
        assertThat(Accept.read(List.of(accept)).isOfCalendar()).isFalse();
    }

    @Test
    void a_header_may_come_in_lines() {
        assertThat(Accept.read(List.of("text/html;q=0.5", "application/json")).prefersJson())
                .isTrue();
        assertThat(Accept.read(List.of()).prefersJson()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html, application/xhtml+xml, */*",
                "text/html, text/plain, text/sgml, text/css, application/xhtml+xml, */*;q=0.01"
            })
    void a_browser_names_a_page_in_both_of_its_forms(String accept) {
        assertThat(Accept.read(List.of(accept)).isOfBrowser()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "text/html",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "text/html,*/*;q=0.8",
                "text/calendar, text/html;q=0.9",
                "text/html;q=0, application/xhtml+xml"
            })
    void a_library_that_takes_pages_too_is_no_browser(String accept) {
        assertThat(Accept.read(List.of(accept)).isOfBrowser()).isFalse();
    }
}
