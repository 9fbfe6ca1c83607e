package pathwaycheck.testing.rulebooks;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.RuleBook;

/**
 * A rule book of any size, in multiples of five: wholes of four parts, each part over a question of its own and others,
 * with a remedy that comes after the whole before it; and ten wholes a step.
 */
public record GrownRules(int requirements, int questions) {

    private static final int WHOLE = 5;
    private static final int STEP = 10 * WHOLE;

    /** Every fifth question asks for a date. */
    private static final int DATE = 5;

    private static final List<String> OPTIONS = List.of("poor", "fair", "good");

    static final String SOURCES = """
        - id: page
          title: A page
          publisher: Somebody
          address: https://example.org/page
          published: undated
          checked: 2026-11-22
          check-by: 2027-11-22
        """;

    static final String CAREER = """
        title: Grown
        version: "1"
        asks: How do you get there?
        summary: It is one of many.
        about:
          - { title: The work, says: It is work., sources: [page] }
        """;

    /** Writes it into this folder. */
    public ChangedRules write(Path folder) {
        var rules = new ChangedRules(folder)
                .write("sources.yaml", SOURCES)
                .write("questions.yaml", "- section: All\n  questions:\n" + each(0, questions, this::question));
        for (var first = 0; first < requirements; first += STEP) {
            rules.write(
                    "requirements/" + step(first) + ".yaml",
                    each(first, Math.min(first + STEP, requirements), this::requirement));
        }
        return rules.write(
                "career.yaml",
                CAREER + "goal: " + name(requirements - WHOLE) + "\nsteps:\n"
                        + IntStream.iterate(0, first -> first < requirements, first -> first + STEP)
                                .mapToObj(this::stepOf)
                                .collect(joining()));
    }

    /** What somebody answered: to each question something else than to the next. */
    public String answers() {
        return IntStream.range(0, questions)
                .mapToObj(at -> asks(at) + "=" + (isDate(at) ? "2027-07" : OPTIONS.get(at % OPTIONS.size())))
                .collect(joining("&"));
    }

    /** The same, read by this rule book. */
    public Answers answersIn(RuleBook book) {
        return Answers.read(book.questions(), Query.read(answers())).answers();
    }

    private String question(int at) {
        return """
                - id: %1$s
                  ask: What about %1$s?
                  why: It counts.
                  if-missing: Select something about %1$s
            """.formatted(asks(at)) + (isDate(at) ? "      answer: date\n" : """
                          answer: one
                          options: [{ id: poor, text: Poor }, { id: fair, text: Fair }, { id: good, text: Good }]
                          scale: [poor, fair, good]
                    """);
    }

    private String requirement(int at) {
        return at % WHOLE == 0 ? whole(at) : part(at);
    }

    private String whole(int at) {
        return """
            - id: %1$s
              title: The whole %1$s
              essential: yes
              holds-when: { all: [%2$s] }
              if-met: You have all of %1$s.
              if-on-course: You will have all of %1$s.
              if-not-met: You lack something of %1$s.
              sources: [page]
            """.formatted(
                        name(at),
                        IntStream.range(at + 1, at + WHOLE)
                                .mapToObj(part -> "{ meets: " + name(part) + " }")
                                .collect(joining(", ")));
    }

    private String part(int at) {
        var before = at - at % WHOLE - WHOLE;
        var place = at - at / WHOLE - 1;
        return """
            - id: %1$s
              title: The part %1$s
              essential: yes
              holds-when:
                any:
                  - all: [{ %2$s: { at-least: fair } }, { %3$s: { one-of: [fair, good] } }]
                  - { %4$s: good, from: %5$s }
              if-met: You have %1$s.
              if-on-course: You will have %1$s.
              if-not-met: You do not have %1$s.
              remedies:
                - id: do-%1$s
                  do: Do what %1$s asks for.
                  starts: each 1 September
                  takes: 3 months to 1 year
                  gives: { %2$s: good }
            %6$s      link: page
                  sources: [page]
              sources: [page]
            """.formatted(
                        name(at),
                        choice(place),
                        choice(3 * place + 1),
                        choice(7 * place + 3),
                        asks(place % (questions / DATE) * DATE + DATE - 1),
                        before >= at - at % STEP ? "      after: [" + name(before) + "]\n" : "");
    }

    private String stepOf(int first) {
        var wholes = IntStream.iterate(first, at -> at < Math.min(first + STEP, requirements), at -> at + WHOLE)
                .mapToObj(GrownRules::name)
                .collect(joining(", "));
        return "  - { id: %1$s, title: The step %1$s, says: It is one., requirements: [%2$s] }\n"
                .formatted(step(first), wholes);
    }

    private static String each(int first, int end, IntFunction<String> one) {
        return IntStream.range(first, end).mapToObj(one).collect(joining());
    }

    private static String step(int first) {
        return "s" + first / STEP;
    }

    private static String name(int at) {
        return "r" + at;
    }

    private static String asks(int at) {
        return "q" + at;
    }

    private static boolean isDate(int at) {
        return at % DATE == DATE - 1;
    }

    /** One of the questions that ask for no date. */
    private String choice(int place) {
        var choices = questions - questions / DATE;
        return asks(place % choices / (DATE - 1) * DATE + place % choices % (DATE - 1));
    }
}
