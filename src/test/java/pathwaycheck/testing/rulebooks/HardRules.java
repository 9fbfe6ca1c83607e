package pathwaycheck.testing.rulebooks;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.RuleBook;

/** Rule books as hard to work out as a loader lets through: with few requirements, and many ways through them. */
public final class HardRules {

    /** As deep as requirements may need each other. */
    public static final int DEEP = 20;

    /** How often a condition may stand within another: more is deeper than a file may be nested. */
    public static final int NESTED = 13;

    private static final int QUESTIONS = 20;

    private HardRules() {}

    /** Each requirement needs the one before it, at the bottom of a condition that is nested so often. */
    public static ChangedRules nested(Path folder, int times) {
        return write(
                folder,
                IntStream.range(0, DEEP)
                        .mapToObj(at -> requirement(at, nested(times, at == 0 ? asks(0) : meets(at - 1))))
                        .collect(joining()),
                DEEP - 1);
    }

    /** As many requirements and answers as where they are nested, side by side. */
    public static ChangedRules flat(Path folder, int times) {
        var side = IntStream.rangeClosed(0, times).mapToObj(HardRules::asks).collect(joining(", "));
        var parts = IntStream.range(0, DEEP - 1).mapToObj(HardRules::meets).collect(joining(", "));
        return write(
                folder,
                IntStream.range(0, DEEP)
                        .mapToObj(at -> requirement(at, "{ any: [" + (at == DEEP - 1 ? parts : side) + "] }"))
                        .collect(joining()),
                DEEP - 1);
    }

    /** Layers, as many as may be: whatever stands in one needs all that stands in the one below it. */
    public static ChangedRules layers(Path folder, int wide) {
        var all = IntStream.range(0, DEEP * wide - wide + 1)
                .mapToObj(at -> requirement(
                        at,
                        at < wide
                                ? asks(at)
                                : "{ all: ["
                                        + IntStream.range(at / wide * wide - wide, at / wide * wide)
                                                .mapToObj(HardRules::meets)
                                                .collect(joining(", "))
                                        + "] }"))
                .collect(joining());
        return write(folder, all, DEEP * wide - wide);
    }

    /** Somebody who has nothing of what is asked for. */
    public static Answers nothing(RuleBook book) {
        return Answers.read(
                        book.questions(),
                        Query.read(IntStream.range(0, QUESTIONS)
                                .mapToObj(at -> "q" + at + "=no")
                                .collect(joining("&"))))
                .answers();
    }

    private static ChangedRules write(Path folder, String requirements, int goal) {
        return new ChangedRules(folder)
                .write("sources.yaml", GrownRules.SOURCES)
                .write(
                        "questions.yaml",
                        "- section: All\n  questions:\n"
                                + IntStream.range(0, QUESTIONS)
                                        .mapToObj(HardRules::question)
                                        .collect(joining()))
                .write("requirements/way.yaml", requirements)
                .write(
                        "career.yaml",
                        GrownRules.CAREER
                                + "goal: r%s\nsteps:\n".formatted(goal)
                                + "  - { id: way, title: The way, says: So., requirements: [r%s] }\n".formatted(goal));
    }

    private static String nested(int times, String innermost) {
        var word = List.of("any", "all").get(times % 2);
        return times == 0 ? innermost : "{ " + word + ": [" + asks(times) + ", " + nested(times - 1, innermost) + "] }";
    }

    private static String asks(int at) {
        return "{ q" + at % QUESTIONS + ": yes }";
    }

    private static String meets(int at) {
        return "{ meets: r" + at + " }";
    }

    private static String question(int at) {
        return """
                - id: q%1$s
                  ask: What about %1$s?
                  why: It counts.
                  if-missing: Select something about %1$s
                  answer: one
                  options: [{ id: yes, text: Yes }, { id: no, text: No }]
            """.formatted(at);
    }

    private static String requirement(int at, String holdsWhen) {
        return """
            - id: r%1$s
              title: The requirement %1$s
              essential: yes
              holds-when: %2$s
              if-met: You have it.
              if-not-met: You lack it.
              remedies:
                - id: do-%1$s
                  do: Do what %1$s asks for.
                  starts: each 1 September
                  takes: 3 months
                  gives: { q%3$s: yes }
                  link: page
                  sources: [page]
              sources: [page]
            """.formatted(at, holdsWhen, at % QUESTIONS);
    }
}
