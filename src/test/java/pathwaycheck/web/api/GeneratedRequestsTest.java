package pathwaycheck.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.testing.Exhaustive;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;

/**
 * Sense and nonsense, from a seed: never a fault of ours, and no answer that the description does not know. Check S6.
 */
@QuarkusTest
class GeneratedRequestsTest {

    private static final List<String> NONSENSE = List.of(
            "", "pirate", "2027-07", "2027-13-40", "not-sure", "null", "{}", "ä\u202E", "'; --", "x".repeat(200));

    private final Site site = Site.underTest();
    private final Described described = Described.by(site);

    @Test
    void no_request_is_a_fault_of_ours_and_every_answer_is_as_described() {
        assertAnswers(500);
    }

    @Exhaustive
    @Test
    void nor_are_five_thousand() {
        assertAnswers(5_000);
    }

    private void assertAnswers(int requests) {
        var random = new Random(18);
        var statuses = new TreeSet<Integer>();
        for (var request = 0; request < requests; request++) {
            var book = TheRules.all().get(random.nextInt(TheRules.all().size()));
            var questions = book.questions();
            var path = "/api/v1/careers/"
                    + (random.nextInt(20) == 0 ? "astronaut" : book.career().id())
                    + (random.nextBoolean() ? "/assess" : "/what-if");
            var answers = IntStream.range(0, random.nextInt(8))
                    .mapToObj(it -> questions.get(random.nextInt(questions.size())))
                    .distinct()
                    .toList();
            if (random.nextBoolean()) {
                var reply = site.send(path, "application/json", document(answers, random));
                statuses.add(reply.status());
                described.assertFits("post", path, reply);
            } else {
                // What is written otherwise than it is read leads to the one address.
                var reply = site.follow(path + "?" + query(answers, random));
                statuses.add(reply.status());
                described.assertFits("get", path, reply);
            }
        }

        assertThat(statuses).containsExactly(200, 400, 404, 409);
    }

    private static String query(List<Question> answers, Random random) {
        var pairs = answers.stream()
                .map(question -> (random.nextInt(20) == 0 ? "was." : "") + question.id() + "="
                        + Person.encoded(value(question, random)));
        var more =
                switch (random.nextInt(10)) {
                    case 0 -> Stream.of("as-of=" + Person.encoded(nonsense(random)));
                    case 1 -> Stream.of("rules=" + random.nextInt(100));
                    case 2 -> Stream.of("told=" + Person.encoded(nonsense(random)));
                    case 3 -> Stream.of(Person.encoded(nonsense(random)) + "=1");
                    default ->
                        Stream.of("as-of=20" + (25 + random.nextInt(5)) + "-0" + (1 + random.nextInt(9)) + "-11");
                };
        return Stream.concat(pairs, more).collect(Collectors.joining("&"));
    }

    private static String document(List<Question> answers, Random random) {
        var given = answers.stream()
                .map(question -> quoted(question.id()) + ":"
                        + (random.nextInt(30) == 0 ? "" + random.nextInt() : quoted(value(question, random))))
                .collect(Collectors.joining(",", "{", "}"));
        var more =
                switch (random.nextInt(12)) {
                    case 0 -> ",\"asOf\":" + quoted(nonsense(random));
                    case 1 -> ",\"rules\":\"" + random.nextInt(100) + "\"";
                    case 2 -> "," + quoted(nonsense(random)) + ":1";
                    case 3 -> ",\"answers\":{}";
                    case 4 -> "]";
                    case 5 -> ",\"instead\":" + given;
                    default -> ",\"asOf\":\"2027-02-0" + (1 + random.nextInt(9)) + "\"";
                };
        return "{\"answers\":" + given + more + "}";
    }

    private static String value(Question question, Random random) {
        if (random.nextInt(12) == 0) {
            return nonsense(random);
        }
        return question instanceof Choice choice
                ? choice.options().get(random.nextInt(choice.options().size())).id()
                : "20" + (20 + random.nextInt(20)) + "-0" + (1 + random.nextInt(9));
    }

    private static String nonsense(Random random) {
        return NONSENSE.get(random.nextInt(NONSENSE.size()));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
