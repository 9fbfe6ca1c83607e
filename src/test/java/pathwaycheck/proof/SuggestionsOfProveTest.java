package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/** Whatever prove asks to be added to an example can be pasted there, and check is content with it. */
@BesideOthers
class SuggestionsOfProveTest {

    private static final String PEOPLE = "people.yaml";

    /** As “… “A guard has arrived” of people.yaml … add to that example `ways: [sail]`.” */
    private static final Pattern SUGGESTED = Pattern.compile(
            ".*By the rules “(?<name>.+)” of people\\.yaml .* Then add to that example `(?<words>[^`]+)`(?:, under its"
                    + " `(?<key>[a-z-]+):`)?\\.");

    @TempDir
    Path folder;

    static Stream<Path> careers() {
        return Stream.of(Lifeguard.FOLDER, TheRules.FOLDER, TheRules.FOLDER.resolveSibling("clinical-technologist"));
    }

    @ParameterizedTest
    @MethodSource("careers")
    void each_is_pasted_and_then_nothing_more_is_asked_and_nothing_is_told_otherwise(Path career) {
        var rules = ChangedRules.copyInto(folder, career);
        rules.write(PEOPLE, rules.text(PEOPLE).replaceAll("\n  (?:done|ways|not-told):[^\n]*(?:\n   [^\n]*)*", ""));

        var suggested = suggestions(rules);
        assertThat(suggested).isNotEmpty();
        suggested.forEach(says -> paste(says, rules));

        assertThat(suggestions(rules)).as("what is pasted is asked for no more").isEmpty();
        assertThat(Promises.broken(rules.book())).isEmpty();
    }

    @Test
    void of_a_length_that_nobody_knows_the_end_of_the_first_day_alone_is_suggested() {
        var rules = ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace("requirements/swim.yaml", "takes: 3 months to 6 months", "takes: 14 days or more")
                .replace(PEOPLE, "  done: { course: 2027-06-01 to 2027-09-01, apply: 2028-06-01 }\n", "")
                .replace(PEOPLE, "  worst: { place: 2028-06-01 }\n", "");

        assertThat(new MissingExamples(rules.book()).find().stream().map(Finding::says))
                .anyMatch(says -> says.contains("`done: { course: 2027-03-15 or later }`"));
    }

    private static List<String> suggestions(ChangedRules rules) {
        return new MissingExamples(rules.book())
                .find().stream()
                        .map(Finding::says)
                        .filter(says -> !says.contains("Nobody in people.yaml"))
                        .toList();
    }

    private static void paste(String says, ChangedRules rules) {
        var suggested = SUGGESTED.matcher(says);
        assertThat(suggested.matches()).isTrue();
        var lines = new ArrayList<>(rules.text(PEOPLE).lines().toList());
        var name = lines.indexOf("- name: " + suggested.group("name"));
        assertThat(name).as(says).isNotNegative();
        if (suggested.group("key") == null) {
            lines.add(name + 1, "  " + suggested.group("words"));
        } else {
            var at = name;
            while (!lines.get(at).startsWith("  " + suggested.group("key") + ":")) {
                at++;
            }
            lines.set(at, lines.get(at).replaceFirst("( }|])$", ", " + suggested.group("words") + "$1"));
        }
        rules.write(PEOPLE, String.join("\n", lines) + "\n");
    }
}
