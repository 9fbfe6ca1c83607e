package pathwaycheck.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    private static final Links LINKS = new Links("pilot");

    @Test
    void a_link_leads_where_the_page_listens() {
        assertThat(LINKS.report()).hasToString("/pilot/report");
        assertThat(LINKS.answer("stage")).hasToString("/pilot/questions/stage/answer");
        assertThat(Links.privacy()).hasToString(Links.PRIVACY);
    }

    /** So a page that nothing links to, or a link to no page, is seen here. */
    @Test
    void every_page_has_one_link_and_every_link_a_page() throws ReflectiveOperationException {
        var pages = Arrays.stream(Links.class.getFields())
                .map(LinksTest::path)
                .map(path -> path.replace("{career}", "pilot").replaceFirst("\\{[a-z]+}", "own"));
        var links = Arrays.stream(Links.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == Address.class)
                .map(LinksTest::link);

        assertThat(links).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(pages.toList());
    }

    @Test
    void every_page_is_one_of_all() {
        assertThat(Links.paths())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Links.class.getFields())
                        .map(LinksTest::path)
                        .toList());
    }

    @Test
    void every_page_stands_in_the_list_of_addresses() throws IOException {
        var written = Files.readString(Path.of("src/docs/addresses.md"));

        assertThat(Arrays.stream(Links.class.getFields()).map(LinksTest::path))
                .hasSizeGreaterThan(10)
                .allSatisfy(path -> assertThat(written).containsPattern("`" + Pattern.quote(path) + "(\\?…)?`"));
    }

    @Test
    void whatever_a_page_is_about_stays_between_two_slashes() {
        assertThat(LINKS.question("a b/../c?d#e+{career}$1").path())
                .isEqualTo("/pilot/questions/a%20b%2F..%2Fc%3Fd%23e%2B%7Bcareer%7D%241");
    }

    @ParameterizedTest
    @CsvSource({
        "/pilot/report?x=1,                   true",
        "/pilot,                              true",
        "https://example.org/pilot/questions, true",
        "x=1,                                 true",
        "/pilots/report?x=1,                  false",
        "/privacy,                            false"
    })
    void it_tells_its_career_from_others(String address, boolean isOneOfOurs) {
        assertThat(LINKS.isOneOfOurs(Address.read(address))).isEqualTo(isOneOfOurs);
    }

    private static String path(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException notPublic) {
            throw new AssertionError(notPublic);
        }
    }

    private static String link(Method method) {
        try {
            var own = Stream.generate(() -> "own")
                    .limit(method.getParameterCount())
                    .toArray();
            return method.invoke(LINKS, own).toString();
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(failed);
        }
    }
}
