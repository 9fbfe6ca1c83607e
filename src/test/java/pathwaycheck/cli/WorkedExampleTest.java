package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.proof.Unused;
import pathwaycheck.rules.Remedy;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.TheRules;

/** Whoever does what the manual says to add a requirement has added one that people plan with. */
class WorkedExampleTest {

    private static final Pattern REQUIREMENT =
            Pattern.compile("(?s)### Add a requirement, from start to finish.*?```yaml\n(.*?)    ```.*?\n## ");

    /** As the manual names it, to be added before. */
    private static final String QUESTION = """
            - id: first-aid
              ask: Do you hold a first-aid certificate?
              why: You need one before your training starts.
              if-missing: Select whether you hold a first-aid certificate
              answer: one
              options:
                - { id: held, text: "Yes" }
                - { id: not-held, text: "No", otherwise: yes }
            """.indent(4);

    @TempDir
    Path folder;

    @Test
    void it_can_be_read_and_what_to_do_about_it_is_in_a_plan_once_something_waits_for_it() {
        var rules = ChangedRules.copyInto(folder, TheRules.FOLDER);
        var application = "requirements/application.yaml";
        rules.replace("questions.yaml", "\n- section: Your training", QUESTION + "\n- section: Your training");
        rules.write(application, rules.text(application) + "\n" + manual().replace("first-aid-page", "stp-applying"))
                .replace("career.yaml", ", right-to-work]", ", first-aid-certificate, right-to-work]");

        assertThat(Unused.in(rules.book()))
                .extracting(Unused::says)
                .containsExactly(
                        "Nobody's plan holds the remedy “Take a first-aid course.” (first-aid-course): name its"
                                + " requirement, `first-aid-certificate`, under `after:` of the remedy that must"
                                + " wait for it.");
        var after = Pattern.compile("(id: train(?:-[a-z-]+)?\n(?:      .*\n)*?      after: \\[place-on-programme)]");
        var programme = after.matcher(rules.text("requirements/programme.yaml"));
        rules.write("requirements/programme.yaml", programme.replaceAll("$1, first-aid-certificate]"));
        assertThat(Unused.in(rules.book())).isEmpty();
    }

    /** One that is not named leaves those whom it is for without the new remedy. */
    @Test
    void the_manual_names_every_remedy_of_the_training_that_must_wait() {
        var training = TheRules.book()
                .requirements()
                .flatMap(it -> it.remedies().stream())
                .map(Remedy::id)
                .filter(id -> id.matches("train(-.*)?"));

        assertThat(training).hasSizeGreaterThan(2).allSatisfy(id -> assertThat(section())
                .contains("`" + id + "`"));
    }

    private static String manual() {
        return part(1).replaceAll("(?m)^    ", "");
    }

    private static String section() {
        return part(0);
    }

    private static String part(int number) {
        try {
            var found = REQUIREMENT.matcher(Files.readString(Path.of("rules/README.md")));
            assertThat(found.find()).isTrue();
            return found.group(number);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
