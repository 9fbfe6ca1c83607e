package pathwaycheck.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/career/report?x=1#y, /career/report, x=1",
        "http://localhost:8080/career/report?x=1, /career/report, x=1",
        "https://example.org,                     '',             ''",
        "webcal://example.org/career?x=1,         /career,        x=1",
        "HTTP://example.org/career/report?x=1,    /career/report, x=1",
        "x=a://b/c,                               '',             x=a://b/c",
        "/career/report?x=1,                      /career/report, x=1",
        "/career/report,                          /career/report, ''",
        "x=1,                                     '',             x=1",
        "?x=1,                                    '',             x=1",
        "x=/?,                                    '',             x=/?",
        "'',                                      '',             ''",
        "//example.org/career?x=1,                /example.org/career, x=1"
    })
    void it_is_read_however_much_of_it_is_passed_on(String written, String path, String query) {
        var address = Address.read(written);

        assertThat(address.path()).isEqualTo(path);
        assertThat(address.query()).isEqualTo(Query.read(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ä", "&", "=", "+", "%", "#", "?", "/", "“", "\u0000", "𝄞", "%41"})
    void what_is_written_is_read_back(String text) {
        var address = new Address("/career/report", List.of(new Pair(text, "x"), new Pair("x", text)));

        assertThat(address.toString()).matches("/career/report\\?[A-Za-z0-9%+=&.*_-]+");
        assertThat(Address.read(address.toString())).isEqualTo(address);
    }

    /** Bytes that are no UTF-8 are those of old programs, also beside some that are; none of them is a sign of ours. */
    @ParameterizedTest
    @CsvSource({
        "%E9, é",
        "%92, ’",
        "caf%E9s, cafés",
        "%C3%A9%E9%C3%A9, ééé",
        "%E9%41, éA",
        "%C3, Ã",
        "%F0%9D%84%9E%F0%9D, 𝄞ð\uFFFD",
        "%C0%AE%C0%AF, À®À¯",
        "%81, \uFFFD"
    })
    void bytes_of_old_programs_are_read(String written, String text) {
        assertThat(Query.read("x=" + written).of("x")).containsExactly(AsSeen.of(text));
        assertThat(Query.read("x%A0=first%A0").of("x")).containsExactly("first");
    }

    /** A letter for each byte, as servers hand it on: two of them are one ä. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "/a?x=1&y=a|b /a?x=1&y=a%7Cb",
                "/{a}?^`\"<>\\ /%7Ba%7D?%5E%60%22%3C%3E%5C",
                "/a?x=\u00C3\u00A4 /a?x=%C3%A4",
                "/a?x=% /a?x=%25",
                "/a?x=%zz&y=%4 /a?x=%25zz&y=%254",
                "/a?x=%7C%c3%a4 /a?x=%7C%c3%a4",
                "/a?x=1#top /a?x=1",
                "/a?x=1#:~:text=y&z /a?x=1",
                "/a?x=1#top:~:text=y /a?x=1",
                "/a?x=1#page=2 /a?x=1",
                "/a?x=issue-#12&y=2#top /a?x=issue-%2312&y=2",
                "/a?x=#ff0000&y=#2 /a?x=%23ff0000&y=",
                "/a?x=1&#38;y=2&#x26;z=3&#0038;a=4#top /a?x=1&y=2&z=3&a=4",
                "/a?x&#61;1&y&#x3D;2&z&#061;3#top /a?x=1&y=2&z=3",
                "//a?x=1 /a?x=1",
                "///a//b?x=// /a//b?x=//",
                "http://example.org//a http://example.org/a",
                "webcal://example.org///a webcal://example.org/a",
                "http://example.org?x=1 http://example.org/?x=1",
                "HTTP://example.org HTTP://example.org/",
                "/a?x[]='(1)':;,@*$!=-._+/? /a?x[]='(1)':;,@*$!=-._+/?"
            })
    void what_no_address_may_hold_is_written_as_an_escape(String sent, String mended) {
        assertThat(Address.mended(sent)).isEqualTo(mended);
        assertThat(Address.mended(mended)).isEqualTo(mended);
        assertThat(URI.create(mended.replaceAll("[\\[\\]]", ""))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/career/report/,           /career/report",
        "/career/report///,         /career/report",
        "//career//report,          /career/report",
        "/career/./report,          /career/report",
        "/career;jsessionid=1/report;y, /career/report",
        "/c%61reer/%72eport,        /career/report",
        "/car%2Feer/a%2e%2eb,       /car%2Feer/a..b",
        "/,                         /",
        "'',                        ''",
        "/static/@x/y~1.js,         /static/@x/y~1.js",
        "/career/report%E2%80%8B,   /career/report",
        "/career/report%20/,        /career/report",
        "/career/a%C2%A0b,          /career/a%20b"
    })
    void a_page_has_one_path_however_it_is_written(String written, String path) {
        var normal = Address.read(written + "?x=1&a=2").normal();

        assertThat(normal).isEqualTo(Address.read(path + "?x=1&a=2"));
        assertThat(normal.normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "/career/x/../report, true",
        "/../.., true",
        "/%2e%2e/report, true",
        "/..%2f..%2fetc/passwd, true",
        "/static/..%5creport, true",
        "/a/..;x/privacy, true",
        "/a/..%3bx/privacy, true",
        "/career/%E2%80%A5, true",
        "/career/%EF%BC%8E%EF%BC%8E/privacy, true",
        "/career/.%C2%AD./privacy, true",
        "/career/a../..b, false",
        "/career/report, false",
        "'', false"
    })
    void a_path_that_leads_out_of_a_folder_is_known_however_it_is_written(String path, boolean climbs) {
        assertThat(Address.read(path + "?x=../").climbs()).isEqualTo(climbs);
    }

    @Test
    void its_pairs_keep_their_order_when_some_are_added_or_left_out() {
        var address = Address.read("/career/report?b=1&a=2&b=3");

        assertThat(address.and(List.of(new Pair("a", "4")))).hasToString("/career/report?b=1&a=2&b=3&a=4");
        assertThat(address.without("b"::equals)).hasToString("/career/report?a=2");
        assertThat(address.without(name -> true)).hasToString("/career/report");
    }

    @Test
    void from_a_page_in_the_same_folder_its_last_name_leads_to_it() {
        var address = Address.read("/career/how-we-decide?x=/");

        assertThat(URI.create("/career/report?stage=pupil").resolve(address.beside()))
                .hasToString(address.toString());
    }

    /**
     * A mail program takes what stands behind an address for a part of it, or writes its signs as escapes once more.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "/a/report?x=first&y=2027-07. /a/report?x=first&y=2027-07",
                "/a/report?x=first&y=2027-07), /a/report?x=first&y=2027-07",
                "/a/report?x=first%3E%22. /a/report?x=first",
                "/a/report?x=first%E2%80%9D /a/report?x=first",
                "/a/report?x=first%E2%80%A6 /a/report?x=first",
                "/a/report?x=first/ /a/report?x=first",
                "/a/report?y=2027-07/. /a/report?y=2027-07",
                "/a/report?x=first/&y=2 /a/report?x=first%2F&y=2",
                "/a/oembed?url=https://b.org/c/ /a/oembed?url=https%3A%2F%2Fb.org%2Fc%2F",
                "/a/report?x=first.&y=2 /a/report?x=first.&y=2",
                "/a/report?x=%C3%A4. /a/report?x=%C3%A4.",
                "/a/report?x=. /a/report?x=.",
                "/a/report. /a/report",
                "/a/report%3E, /a/report",
                "/a/report.json) /a/report.json",
                "/a/report.pdf?x=1! /a/report.pdf?x=1",
                "/a/%7D /a/%7D",
                "/a?x%3D1%26y%3D2027-07 /a?x=1&y=2027-07",
                "/a?x%253D1%2526y%253D2 /a?x=1&y=2",
                "/a?x=1%26y=2%26z=3&b=4 /a?x=1&y=2&z=3&b=4",
                "/a?x=1%26y%3D2%26z%3D3&b=4 /a?x=1&y=2&z=3&b=4",
                "/a?x=3Dfirst&y=3D2027 /a?x=first&y=2027",
                "/a?x=3Dfirst&y=2027 /a?x=3Dfirst&y=2027",
                "/a?x=1%EF%BC%86y%EF%BC%9D2 /a?x=1&y=2",
                "/a?X%3D1 /a?X%3D1=",
                "/a?x=first?utm_source=b /a?x=first&utm_source=b",
                "/a?x=first?y=b /a?x=first%3Fy%3Db",
                "/a?x=first?j=1&sfmc_sub=2 /a?x=first&j=1&sfmc_sub=2",
                "/a?x=first?j=1 /a?x=first%3Fj%3D1",
                "/a?utm_source=b?x=1&y=2 /a?utm_source=b&x=1&y=2",
                "/a?utm_source=b%3Fx=1%26y%3D2 /a?utm_source=b&x=1&y=2",
                "/a?utm_source=b?utm_medium=c?x=1 /a?utm_source=b&utm_medium=c&x=1",
                "/a?y=2?utm_source=b?x=1 /a?y=2&utm_source=b&x=1",
                "/a?can_id=b&source=c?x=1 /a?can_id=b&source=c&x=1",
                "/a?source=govdelivery?x=1 /a?source=govdelivery&x=1",
                "/a?source=b?x=1 /a?source=b%3Fx%3D1",
                "/a?ct=t(b)?x=1 /a?ct=t%28b%29&x=1",
                "/a?x=first?medium=email&source=GovDelivery /a?x=first&medium=email&source=GovDelivery",
                "/a?utm_term=2026/27?x=1 /a?utm_term=2026%2F27&x=1",
                "/a?utm_term=b?c /a?utm_term=b%3Fc",
                "/a?ref=https://b.org/c?x=1 /a?ref=https%3A%2F%2Fb.org%2Fc%3Fx%3D1",
                "/a?ref=b.org/c?x=1 /a?ref=b.org%2Fc%3Fx%3D1",
                "/a?x=fi%E2%80%8Brst+ /a?x=first",
                "/a?x=not%E2%80%91yet /a?x=not-yet",
                "/a?x=%E2%80%8B /a?x=%E2%80%8B",
                "/a??x=1&y=2 /a?x=1&y=2",
                "/a?%3F%3fx=1 /a?x=1",
                "/a??x%3D1%26y%3D2 /a?x=1&y=2",
                "/a??=1 /a?%3F=1",
                "/a?x=%3Cb%3E%26y%3D1 /a?x=%3Cb%3E%26y%3D1",
                "/a?x=1&amp%3By=2&amp%3Bz=3 /a?x=1&y=2&z=3",
                "/a?x=1&amp%3Bamp%3By=2 /a?x=1&y=2",
                "/a?x=1%5Cu0026y=2%5Cu0026z=3 /a?x=1&y=2&z=3",
                "/a?x%5Cu003d1%5CU0026y%5Cu003D2 /a?x=1&y=2",
                "/a?x=1&AMP%3By=2&%2338%3Bz=3&%23x26%3Ba=4 /a?x=1&y=2&z=3&a=4",
                "/a?x=1%26amp%3By=2 /a?x=1&y=2",
                "/a?x=1&amp%253By=2 /a?x=1&amp%253By=2",
                "/a?x-%0D%0Ay=fir%0D%0A%20st /a?x-y=first"
            })
    void what_mail_programs_do_to_it_is_mended_where_it_can_be_meant_in_one_way(String written, String meant) {
        var normal = Address.read(written).normal();

        assertThat(normal).hasToString(meant);
        assertThat(normal.normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "/a?x=1&y=b%26c, true",
        "/a?x=%E2%80%8B, true",
        "/a?x%E2%80%8B=1, false",
        "/a?x=1%0D%0A2, false",
        "/a?x=1;y=2, false",
        "/a?, false",
        "/a, true"
    })
    void it_is_known_whether_what_is_read_is_what_stands_there(String written, boolean isOurs) {
        assertThat(Address.isWrittenAsOurs(written)).isEqualTo(isOurs);
    }

    /** As programs make of it that take an address for a name. */
    @ParameterizedTest
    @CsvSource({
        "/career/report%3Fa%3D1%26b%3D%25C3%25A4, /career/report?a=1&b=%C3%A4",
        "/career/report%3fa=1&b=%C3%A4,           /career/report?a=1&b=%C3%A4",
        "/career/report&a=1&b=2,                  /career/report?a=1&b=2",
        "/career/report&a=1?b=2,                  /career/report?a=1&b=2",
        "/career/report/%3Fa=1?b=2,               /career/report?a=1&b=2",
        "/career/report%26a%3D1,                  /career/report?a=1",
        "/career/report&utm_source=x&a=1,         /career/report?utm_source=x&a=1",
        "/career/report&_ga=1&a=1,                /career/report?_ga=1&a=1",
        "/career/report&fbclid&a=1,               /career/report?fbclid=&a=1",
        "/career/report&amp;elqTrackId=1,         /career/report?amp=&elqTrackId=1",
        "/career/report&__cft__[0]=1,             /career/report?__cft__%5B0%5D=1",
        "/&utm_source=x,                          /?utm_source=x",
        "/career/what%3F,                         /career/what",
        "/career/this&that,                       /career/this&that"
    })
    void a_question_mark_that_was_lost_on_the_way_is_found_again(String written, String expected) {
        assertThat(Address.read(written).normal()).hasToString(expected);
    }

    @Test
    void it_never_leads_to_another_host() {
        assertThat(new Address("//example.org", List.of())).hasToString("/example.org");
    }
}
