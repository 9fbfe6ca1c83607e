package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Journey;

/** What is told of a window knows whether its dates are published: the author has words for either. */
class OncePublishedTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    /** What nobody should do or hear who has the dates in front of them. */
    private static final Pattern ABOUT_DATES_TO_COME =
            Pattern.compile("[Ll]ook for the dates|for the dates|no dates|[Uu]sually opens?|it opened between");

    @TempDir
    Path folder;

    @Test
    void what_to_prepare_and_what_to_know_are_told_as_it_is_with_the_window() {
        var rules = ChangedRules.copy(Lifeguard.FOLDER, folder)
                .replace("rounds.yaml", "do: Swim every day.", "do: Look for the dates.\n      once-published: Swim.")
                .replace(
                        "requirements/work.yaml",
                        "do: Apply.\n",
                        "do: Apply.\n      says: Nobody knows when.\n      once-published: It is soon.\n")
                .book();

        var published = apply(rules, "badge=silver", "course-ends=2026-01");
        var expected = apply(rules, "badge=bronze");

        assertThat(published.window()).get().matches(Window::isPublished);
        assertThat(published.says()).contains("It is soon.");
        assertThat(published.preparations()).extracting(ToDo.Preparation::toDo).containsExactly("Swim.");
        assertThat(expected.window()).get().matches(window -> !window.isPublished());
        assertThat(expected.says()).contains("Nobody knows when.");
        assertThat(expected.preparations()).extracting(ToDo.Preparation::toDo).containsExactly("Look for the dates.");
    }

    @Test
    void nobody_is_sent_to_look_for_dates_that_lie_years_ahead() {
        var rules = ChangedRules.copy(Lifeguard.FOLDER, folder)
                .replace(
                        "rounds.yaml",
                        "says: Usually in February.",
                        "says: Look from January.\n    years-ahead: Usually in February.")
                .book();
        var window = rules.rounds().get(0).in(Year.of(2030));

        assertThat(InWords.now(window, AS_OF)).get().hasToString("Usually in February.");
        assertThat(InWords.now(window, LocalDate.of(2030, 1, 1))).get().hasToString("Look from January.");
    }

    /** On days before and after the window of 2027 is published. */
    @Test
    void no_example_person_whose_window_is_published_is_told_to_look_for_its_dates() {
        var published = ChangedRules.copy(TheRules.FOLDER, folder)
                .replace("rounds.yaml", "    - opens: 2026-01-06 11:00", """
                    - opens: 2027-01-11 11:00
                      closes: 2027-01-22 16:00
                      starts: 2027-09-01
                      sources: [stp-applying]
                    - opens: 2026-01-06 11:00""".indent(4)
                        .stripTrailing())
                .book();

        var told = Stream.of(AS_OF, LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 15))
                .flatMap(day -> published.examples().stream()
                        .map(example -> Report.of(Journey.replay(published, example.answers(), day))))
                .flatMap(report -> report.way().stream())
                .filter(toDo -> toDo.window().filter(Window::isPublished).isPresent())
                .flatMap(toDo -> Stream.concat(
                        toDo.says().stream(), toDo.preparations().stream().map(ToDo.Preparation::toDo)))
                .distinct()
                .toList();

        assertThat(told)
                .contains("Check that there are posts in Clinical Engineering this time.")
                .noneMatch(words -> ABOUT_DATES_TO_COME.matcher(words).find());
    }

    private static ToDo apply(RuleBook rules, String... answers) {
        var all = Stream.concat(Stream.of("stage=swimmer", "skills=bandage"), Stream.of(answers))
                .toList();
        var read = Answers.read(rules.questions(), Query.read(String.join("&", all)));
        assertThat(List.of(read.mistakes(), read.unknown())).allMatch(List::isEmpty);
        return Report.of(Journey.replay(rules, read.answers(), AS_OF)).way().stream()
                .filter(toDo -> toDo.id().equals("apply"))
                .findFirst()
                .orElseThrow();
    }
}
