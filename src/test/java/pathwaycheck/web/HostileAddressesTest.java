package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pathwaycheck.Person.encoded;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.Person;
import pathwaycheck.question.Question;

/** Whatever an address holds is refused, and stays words: the refusal is the page that “x” gets. Check P16. */
@Tag("crawl")
@QuarkusTest
class HostileAddressesTest {

    private static final String HERE = "TEXT";

    private final Site site = Site.underTest();

    static Stream<String> paths() {
        return Stream.of(
                "/TEXT",
                "/TEXT/report",
                "/TEXT/how-we-decide",
                "/clinical-engineer/TEXT",
                "/clinical-engineer/questions/TEXT",
                "/clinical-engineer/questions/TEXT/answer");
    }

    static Stream<String> names() {
        return Stream.of("/questions", "/questions/stage", "/questions/stage/answer", "/check-answers", "/report")
                .map(page -> "/clinical-engineer" + page)
                .flatMap(page -> Stream.of(
                        page + "?TEXT=1",
                        page + "?TEXT=TEXT",
                        page + "?TEXT",
                        page + "?as-of=TEXT",
                        page + "?as-of=TEXT&stage=TEXT"));
    }

    /** Every field of every question: answered so, and carried along so while an earlier question is asked. */
    static Stream<String> fields() {
        var seen = new HashSet<Question>();
        return Person.everyQuestion()
                .filter(asked -> seen.add(asked.question()))
                .flatMap(asked -> asked.question().fields().stream()
                        .flatMap(field -> Stream.of(
                                asked.answering(field + "=TEXT"),
                                asked.person().at("/report", field + "=TEXT"),
                                "/clinical-engineer/questions/stage/answer?" + field + "=TEXT")));
    }

    @ParameterizedTest
    @MethodSource({"paths", "names", "fields"})
    void a_hostile_address_gets_the_page_that_x_gets(String address) {
        var harmless = site.follow(address.replace(HERE, "x"));

        for (var hostile : Hostile.values()) {
            var asked = address.replace(HERE, encoded(hostile.text()).replace("+", "%20"));
            var reply = site.follow(asked);

            assertThat(reply.status()).as(asked).isBetween(400, 499).isEqualTo(harmless.status());
            assertThat(Shape.of(reply.page(), asShown(hostile.text())))
                    .as(asked)
                    .isEqualTo(Shape.of(harmless.page(), Set.of()));
            assertThat(Shape.addresses(reply.page())).as(asked).allSatisfy(to -> assertThat(to)
                    .matches("[/#][^\\p{Cntrl}]*"));
        }
    }

    /** As it may stand in an attribute: in an address of ours, and where a reader of HTML leaves no NUL. */
    private static List<String> asShown(String text) {
        return List.of(text, encoded(text), text.replace('\0', '\uFFFD'));
    }
}
