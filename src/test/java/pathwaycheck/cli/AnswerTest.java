package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** A question that everybody is asked is answered in every example by one command, and nothing else is written. */
class AnswerTest {

    private static final String PEOPLE = "people.yaml";

    @TempDir
    Path folder;

    private ChangedRules rules;

    @BeforeEach
    void askOneThingMore() {
        rules = ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace("questions.yaml", "    - id: course-ends\n", """
                            - id: whistles
                              ask: Which whistles do you have?
                              why: They are loud.
                              if-missing: Select your whistles
                              answer: many
                              options:
                                - { id: loud, text: A loud one }
                                - { id: quiet, text: A quiet one }
                                - { id: none, text: None of these, alone: yes, otherwise: yes }
                            - id: course-ends
                        """)
                .replace("requirements/swim.yaml", "{ skills: { count: 2 } }", """
                        { any: [{ skills: { count: 2 } }, { whistles: { one-of: [loud, quiet] } }] }""");
    }

    @Test
    void each_example_that_is_asked_gets_the_answer_and_every_other_letter_stays() {
        // In the ways in which people write it, with letters that need two places, and line ends of another system.
        rules.write(
                PEOPLE,
                rules.text(PEOPLE)
                        .replace("A guard has arrived", "A guard 🛟 has arrived")
                        .replace(
                                "answers: { stage: swimmer, badge: gold, course-ends: 2027-03, skills: [call] }",
                                "answers:\n    stage: swimmer\n    badge: gold # shiny\n    course-ends: 2027-03\n"
                                        + "    skills: [call]")
                        .replace("badge: foreign, skills: [call] }", "badge: foreign, skills: [call]   }")
                        .replace("\n", "\r\n"));
        var before = rules.text(PEOPLE);

        assertThat(answer("whistles", "loud", "quiet")).isEmpty();

        assertThat(rules.text(PEOPLE))
                .isEqualTo(before.replace("[none] }", "[none], whistles: [loud, quiet] }")
                        .replace("03, skills: [call] }", "03, skills: [call], whistles: [loud, quiet] }")
                        .replace("    stage: swimmer\r\n", "    whistles: [loud, quiet]\r\n    stage: swimmer\r\n")
                        .replace(
                                "foreign, skills: [call]   }", "foreign, skills: [call], whistles: [loud, quiet]   }"));
        assertThat(rules.book().examples())
                .filteredOn(it -> it.answers().byId().containsKey("whistles"))
                .as("all but the guard, who knows first aid")
                .hasSize(4);
    }

    @Test
    void whoever_answers_it_already_keeps_their_answer() {
        rules.replace(PEOPLE, "skills: [none] }", "skills: [none], whistles: quiet }");

        assertThat(answer("whistles", "loud")).isEmpty();
        var once = rules.text(PEOPLE);
        assertThat(answer("whistles", "loud")).isEmpty();

        assertThat(rules.text(PEOPLE))
                .isEqualTo(once)
                .contains("whistles: quiet }")
                .contains("whistles: loud }");
    }

    @Test
    void what_is_no_question_no_answer_or_no_rule_book_is_refused_and_nothing_is_written() {
        var before = rules.text(PEOPLE);

        assertThat(answer("whistle", "loud")).endsWith("no question is called “whistle”; questions.yaml has their ids");
        assertThat(answer("whistles", "louder"))
                .endsWith("“louder” is no answer to “whistles”; write one of loud, quiet, none");
        assertThat(answer("whistles", "loud", "none")).contains("“loud, none” is no answer");
        rules.replace("questions.yaml", "id: badge", "id: Badge");
        assertThat(answer("whistles", "loud")).contains("questions.yaml:12:11: “Badge” is not an id");
        assertThat(rules.text(PEOPLE)).isEqualTo(before);
    }

    @Test
    void check_names_the_command_where_several_examples_lack_the_answer() {
        assertThat(new Kept(rules.book(), folder, "rules/lifeguard", false).asOf(LocalDate.of(2026, 11, 22)))
                .singleElement()
                .asString()
                .contains("; to write one answer to `whistles` into 4 examples that lack one: "
                        + "`rules answer rules/lifeguard"
                        + " whistles ANSWER`");
    }

    /** What it says is wrong. */
    private String answer(String question, String... options) {
        var err = System.err;
        var said = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            var words = new ArrayList<>(List.of("rules", "answer", folder.toString(), question));
            words.addAll(List.of(options));
            var exitCode = Commands.run(words.toArray(String[]::new), LocalDate.of(2026, 11, 22));
            var told = said.toString(StandardCharsets.UTF_8).strip();
            assertThat(exitCode).isEqualTo(told.isEmpty() ? 0 : 1);
            return told;
        } finally {
            System.setErr(err);
        }
    }
}
