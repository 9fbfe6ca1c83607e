package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.Person;
import pathwaycheck.TheRules;
import pathwaycheck.question.Choice;

/** A page asked for too early leads to the first open question, and no address at all breaks anything. */
@Tag("crawl")
@QuarkusTest
class TooFewAnswersTest {

    private static final List<String> LATER_PAGES = List.of("/report", "/check-answers", "/questions");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @MethodSource("pathwaycheck.Person#everybody")
    void without_one_of_the_answers_every_later_page_leads_to_the_first_open_question(Person person) {
        for (var missing : person.asked()) {
            var early = person.without(missing);
            var open = early.journey().next().orElseThrow();

            assertThat(LATER_PAGES).allSatisfy(page -> {
                var reply = site.get(early.at(page));
                assertThat(reply.status()).isEqualTo(303);
                assertThat(reply.location()).isEqualTo(early.at("/questions/" + open.id()));
            });
            assertThat(site.get(early.at("/questions/" + open.id())).status()).isEqualTo(200);
        }
    }

    @Test
    void without_any_answer_every_later_page_leads_to_the_very_first_question() {
        var first = TheRules.book().questions().get(0);

        assertThat(LATER_PAGES).allSatisfy(page -> assertThat(site.follow("/clinical-engineer" + page)
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo(first.wording().ask()));
    }

    @Test
    void garbage_is_answered_with_a_page_or_refused_and_never_breaks_anything() {
        var random = new Random(20261122);
        for (var time = 0; time < 3000; time++) {
            var address = garbage(random);
            var status = site.get(address).status();
            assertThat(status).as(address).isIn(200, 303, 400, 404, 414);
        }
    }

    private static String garbage(Random random) {
        var questions = TheRules.book().questions();
        var pages = new ArrayList<>(List.of("/report", "/check-answers", "/questions", "/report.json", "/nowhere"));
        questions.forEach(question -> {
            pages.add("/questions/" + question.id());
            pages.add("/questions/" + question.id() + "/answer");
        });
        return "/clinical-engineer" + any(pages, random) + "?"
                + IntStream.range(0, random.nextInt(8))
                        .mapToObj(pair -> pair(random))
                        .collect(Collectors.joining("&"));
    }

    private static String pair(Random random) {
        var names = Stream.concat(
                        TheRules.book().questions().stream().flatMap(question -> question.fields().stream()),
                        Stream.of("as-of"))
                .toList();
        var name = random.nextInt(50) == 0 ? noise(random) : any(names, random);
        var value = TheRules.book().questions().stream()
                .filter(question -> question.id().equals(name) && random.nextInt(4) > 0)
                .filter(Choice.class::isInstance)
                .map(question -> any(((Choice) question).options(), random).id())
                .findFirst()
                .orElseGet(() -> value(random));
        return Person.encoded(name) + "=" + Person.encoded(value);
    }

    private static String value(Random random) {
        return random.nextInt(3) == 0
                ? noise(random)
                : any(
                        List.of(
                                "",
                                " ",
                                "not-sure",
                                "none",
                                "2027-02-31",
                                "2028-02-29",
                                "2029-08",
                                "0000-00",
                                "31",
                                "-1",
                                "99999999999",
                                "NaN",
                                "null",
                                "{asOf}",
                                "<b>",
                                "'\"\\",
                                "%00",
                                "../..",
                                "javascript:alert(1)",
                                "٢٠٢٧",
                                "a\u202Eb"),
                        random);
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(1, 40), 0, 0x3000)
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
