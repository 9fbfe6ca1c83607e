package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.testing.Exhaustive;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;

/** A page asked for too early leads to the first open question, and no address at all breaks anything. */
@QuarkusTest
class TooFewAnswersTest {

    private static final List<String> LATER_PAGES = List.of(
            "/questions",
            "/check-answers",
            "/report",
            "/requirements",
            "/report.pdf",
            "/report-qr.svg",
            "/what-if",
            "/what-if/more");

    private static final List<String> NAMES = names();

    private final Site site = Site.underTest();

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void without_one_of_the_answers_every_later_page_leads_to_the_first_open_question(Person person) {
        for (var missing : Some.of(person.asked())) {
            if (missing.isAfterReport()) {
                continue;
            }
            var early = person.without(missing);
            var open = early.journey().next().orElseThrow();

            assertThat(Some.of(laterPages(early, open))).allSatisfy(page -> {
                var reply = site.get(early.at(page));
                assertThat(reply.status()).isEqualTo(303);
                assertThat(reply.location()).isEqualTo(early.at("/questions/" + open.id()));
            });
            assertThat(site.get(early.at("/questions/" + open.id())).status()).isEqualTo(200);
        }
    }

    /** Those that everybody comes to, and those of the questions that come after an open one. */
    private static Stream<String> laterPages(Person early, Question open) {
        var questions = early.ruleBook().questions();
        return Stream.of(
                        LATER_PAGES.stream(),
                        questions.stream()
                                .filter(question -> question.wording().compare().isPresent())
                                .map(question -> "/compare/" + question.id()),
                        questions.stream()
                                .skip(questions.indexOf(open) + 1)
                                .filter(question -> !early.asked().contains(question))
                                .filter(question -> !early.journey().more().contains(question))
                                .map(question -> "/questions/" + question.id()))
                .flatMap(pages -> pages);
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
        assertBreaksNothing(20261122, 300);
    }

    @Exhaustive
    @Test
    void much_more_garbage_breaks_nothing_either() {
        assertBreaksNothing(20261123, 3_000);
    }

    private void assertBreaksNothing(long seed, int times) {
        var random = new Random(seed);
        for (var time = 0; time < times; time++) {
            var address = garbage(random);
            var status = site.get(address).status();
            assertThat(status).as(address).isIn(200, 303, 400, 404, 414);
        }
    }

    private static String garbage(Random random) {
        var questions = TheRules.book().questions();
        var pages = new ArrayList<>(List.of(
                "/report-so-far",
                "/report.json",
                "/calendar.ics",
                "/how-we-decide",
                "/map",
                "/something-wrong/registered",
                "/nowhere"));
        pages.addAll(LATER_PAGES);
        questions.forEach(question -> {
            pages.add("/questions/" + question.id());
            pages.add("/questions/" + question.id() + "/answer");
            pages.add("/compare/" + question.id());
        });
        return "/clinical-engineer" + any(pages, random) + "?"
                + IntStream.range(0, random.nextInt(8))
                        .mapToObj(pair -> pair(random))
                        .collect(Collectors.joining("&"));
    }

    private static String pair(Random random) {
        var name = random.nextInt(50) == 0 ? noise(random) : any(NAMES, random);
        var value = TheRules.book().questions().stream()
                .filter(question -> answers(question, name) && random.nextInt(4) > 0)
                .filter(Choice.class::isInstance)
                .map(question -> any(((Choice) question).options(), random).id())
                .findFirst()
                .orElseGet(() -> value(random));
        return Person.encoded(name) + "=" + Person.encoded(value);
    }

    /** Every name that has a meaning in an address. */
    private static List<String> names() {
        return Stream.concat(
                        TheRules.book().questions().stream()
                                .flatMap(question ->
                                        Stream.concat(question.fields().stream(), Stream.of("was." + question.id()))),
                        Stream.of("as-of", "told", "again", "set.1", "set.2", "set.3", "set.4"))
                .toList();
    }

    private static boolean answers(Question question, String name) {
        return name.equals(question.id())
                || name.equals("was." + question.id())
                || name.startsWith("set.") && question.wording().compare().isPresent();
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
                                "2026-11-01.0a1b2c.0a1b2c3d.mcn.2031-09.0a1b2c3d",
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
