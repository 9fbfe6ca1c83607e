package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.proof.Unused;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.TheRules;

/** Whoever does what the manual says to add a requirement has added one that people plan with. */
class WorkedExampleTest {

    private static final Pattern REQUIREMENT =
            Pattern.compile("(?s)### Add a requirement, from start to finish.*?```yaml\n(.*?)    ```");

    /** As the manual names it, to be added before. */
    private static final String QUESTION = """
            - section: First aid
              questions:
                - id: first-aid
                  ask: Do you hold a first-aid certificate?
                  why: You need one before your training starts.
                  if-missing: Select whether you hold a first-aid certificate
                  answer: one
                  options:
                    - { id: held, text: "Yes" }
                    - { id: not-held, text: "No", otherwise: yes }
            """;

    @TempDir
    Path folder;

    @Test
    void it_can_be_read_and_what_to_do_about_it_is_in_a_plan_once_something_waits_for_it() throws IOException {
        var rules = ChangedRules.copyInto(folder, TheRules.FOLDER);
        var application = "requirements/application.yaml";
        rules.write("questions.yaml", rules.text("questions.yaml") + "\n" + QUESTION);
        rules.write(application, rules.text(application) + "\n" + manual().replace("first-aid-page", "stp-applying"))
                .replace("career.yaml", ", right-to-work]", ", first-aid-certificate, right-to-work]");

        assertThat(Unused.in(rules.book()))
                .extracting(Unused::says)
                .containsExactly(
                        "Nobody's plan holds the remedy “Take a first-aid course.” (first-aid-course): name its"
                                + " requirement, `first-aid-certificate`, under `after:` of the remedy that must"
                                + " wait for it.");
        rules.replace(
                "requirements/programme.yaml",
                "after: [place-on-programme]",
                "after: [place-on-programme, first-aid-certificate]");
        assertThat(Unused.in(rules.book())).isEmpty();
    }

    private static String manual() throws IOException {
        var found = REQUIREMENT.matcher(Files.readString(Path.of("rules/README.md")));
        assertThat(found.find()).isTrue();
        return found.group(1).replaceAll("(?m)^    ", "");
    }
}
