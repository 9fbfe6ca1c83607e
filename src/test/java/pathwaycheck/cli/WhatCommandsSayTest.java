package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.FirstWords;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/** What editors read on their terminal, where rules are not as a command would have them. */
class WhatCommandsSayTest {

    @TempDir
    Path home;

    private Path rules;
    private ChangedRules lifeguard;

    @BeforeEach
    void layOut() {
        rules = home.resolve("rules");
        lifeguard = ChangedRules.copy(Lifeguard.FOLDER, rules);
    }

    @Test
    void a_career_that_is_gone_and_one_that_is_new_are_named_between_two_folders() {
        var before = home.resolve("before");
        ChangedRules.copy(Lifeguard.FOLDER, before);
        ChangedRules.copyInto(before.resolve("diver"), Lifeguard.FOLDER);
        another(rules.resolve("sailor"));

        var diff = run("rules", "diff", before.toString(), rules.toString());

        assertThat(diff.exitCode).isEqualTo(1);
        assertThat(diff.out.lines())
                .containsExactly(
                        "diver: this career is gone.", "lifeguard: no difference.", "sailor: this career is new.");
    }

    @Test
    void a_career_that_is_gone_and_one_that_is_new_are_named_since_a_revision() throws Exception {
        var diver = ChangedRules.copyInto(rules.resolve("diver"), Lifeguard.FOLDER);
        commit();
        delete(diver);
        another(rules.resolve("sailor"));

        var diff = run("rules", "diff", rules.toString(), "--since", "HEAD");
        var json = run("rules", "diff", rules.toString(), "--since", "HEAD", "--json");

        assertThat(diff.exitCode).isEqualTo(1);
        assertThat(diff.out.lines())
                .containsExactly(
                        "diver: this career is gone.", "lifeguard: no difference.", "sailor: this career is new.");
        assertThat(read(json)).hasSize(3);
        assertThat(read(json).path(0).path("is").asText()).isEqualTo("gone");
    }

    /** Whoever renames a folder changes what addresses begin with, and perhaps nothing else. */
    @Test
    void a_career_that_was_renamed_is_compared_with_what_it_was_by_its_own_name_and_among_all() throws Exception {
        commit();
        var renamed = ChangedRules.copyInto(rules.resolve("lifesaver"), Lifeguard.FOLDER)
                .replace("career.yaml", "You watch the water.", "You watch all the water.");
        delete(lifeguard);

        var alone = run("rules", "diff", renamed.folder().toString(), "--since", "HEAD");
        var all = run("rules", "diff", rules.toString(), "--since", "HEAD");

        assertThat(List.of(alone, all)).allSatisfy(diff -> {
            assertThat(diff.exitCode).isEqualTo(1);
            assertThat(diff.out)
                    .startsWith("lifesaver: this career was called lifeguard, and is compared with that; its pages have"
                            + " other addresses now.")
                    .contains("lifesaver, as of 22 November 2026: 1 thing differs.")
                    .contains("+ You watch [all] the water.")
                    .doesNotContain("is gone");
        });
    }

    /** One slip moves many, and most of them have nothing to do with it. */
    @Test
    void a_slip_that_moves_examples_is_told_once_and_where_it_was_written() throws Exception {
        var shipped = ChangedRules.copy(TheRules.FOLDER, rules);
        commit();
        shipped.write(
                "requirements/experience.yaml",
                shipped.text("requirements/experience.yaml").replaceFirst("essential: no", "essential: yes"));

        var check = run("rules", "check", shipped.folder().toString());

        assertThat(check.err.lines().filter(line -> line.contains("told something else")))
                .singleElement()
                .asString()
                .matches(
                        ".*/requirements/experience.yaml:\\d+:3: Requirement “.*” \\([a-z-]+\\): `essential:` was “no”,"
                                + " and is “yes” since the last commit, and 1\\d\\d examples are told something"
                                + " else now; .*;"
                                + " if you did not mean it, write “no” again; if you did, write what is told"
                                + " now into .*");
    }

    /** Some are promised a day, some a length and some what comes first: for their author all of it is one thing. */
    @Test
    void whatever_was_promised_what_one_change_moved_is_one_message() throws Exception {
        promiseDays();
        commit();
        lifeguard.replace("rounds.yaml", "starts: 2027-06-01", "starts: 2027-06-08");

        var check = run("rules", "check", lifeguard.folder().toString());

        assertThat(check.err.lines())
                .singleElement()
                .asString()
                .contains("lifeguard/rounds.yaml:6:7: The window of 2027 of “The pools” (pools): `starts:` was"
                        + " “2027-06-01”, and is “2027-06-08” since the last commit, and 3 examples are told something"
                        + " else now; the first is “A learner with a bronze badge takes a course first”: ")
                .contains("; the lines in people.yaml: 7, 16, 21; if you did not mean it, write “2027-06-01” again; ");
    }

    @Test
    void where_several_things_differ_all_are_named_before_the_examples() throws Exception {
        promiseDays();
        commit();
        lifeguard
                .replace("requirements/swim.yaml", "starts: each 1 March", "starts: each 1 October")
                .replace("rounds.yaml", "starts: 2027-06-01", "starts: 2027-06-08");

        var check = run("rules", "check", lifeguard.folder().toString());

        assertThat(check.err.lines().findFirst().orElseThrow())
                .contains("lifeguard/requirements/swim.yaml:17:7: 2 things differ from the last commit, and 3"
                        + " examples are"
                        + " told something else now: Remedy “Take a course.” (course), of requirement"
                        + " “Swim well”"
                        + " (swims-well): `starts:` was “each 1 March”, and is “each 1 October”"
                        + " (requirements/swim.yaml:17); The window of 2027 of “The pools” (pools):"
                        + " `starts:` was")
                .endsWith(
                        "(rounds.yaml:6); undo what you did not mean: `rules diff --since HEAD` tells of each, and who"
                                + " gets it");
        assertThat(check.err.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("/people.yaml:"));
    }

    /** Only their author can tell whether it belongs there, so it stops nothing. */
    @Test
    void where_something_new_may_have_been_forgotten_is_a_note_of_check_and_stands_in_the_difference()
            throws Exception {
        lifeguard.replace(
                "questions.yaml", "{ shiny: [silver, gold] }", "{ shiny: [silver, gold], known: [silver, gold] }");
        commit();
        lifeguard.replace("questions.yaml", "shiny: [silver, gold]", "shiny: [silver, gold, foreign]");
        var forgotten = "`foreign` stands in `shiny`, whose other options all stand in `known` too; add it there, or"
                + " leave it out on purpose.";

        var check = run("rules", "check", lifeguard.folder().toString());
        var diff = run("rules", "diff", lifeguard.folder().toString(), "--since", "HEAD");

        assertThat(check.exitCode).isZero();
        assertThat(check.err.lines())
                .filteredOn(line -> line.contains("`known`"))
                .singleElement()
                .asString()
                .matches(".*lifeguard/questions.yaml:\\d+:\\d+: " + forgotten + " \\(This stops nothing\\.\\)");
        assertThat(diff.out.lines()).containsSubsequence("Perhaps forgotten:", "     " + forgotten);
    }

    @Test
    void an_example_that_was_changed_itself_is_told_by_its_own_line() throws Exception {
        commit();
        lifeguard
                .replace("requirements/swim.yaml", "if-met: You swim well.", "if-met: You swim very well.")
                .replace("people.yaml", "next: pool", "next: badge");

        var check = run("rules", "check", lifeguard.folder().toString());

        assertThat(check.err.lines())
                .singleElement()
                .asString()
                .contains("lifeguard/people.yaml:24:9: The pool decides");
    }

    @Test
    void a_published_window_that_no_example_applies_in_is_asked_for_with_somebody_to_begin_with() {
        lifeguard.replace("rounds.yaml", "  published:\n", """
                  published:
                    - opens: 2029-02-07 09:00
                      closes: 2029-02-15 17:00
                      starts: 2029-06-02
                      sources: [club]
                """);

        var check = run("rules", "check", lifeguard.folder().toString());

        assertThat(check.exitCode).isZero();
        assertThat(check.err.lines())
                .singleElement()
                .asString()
                .contains("lifeguard/rounds.yaml:4: Nobody in people.yaml is told of the window of 2029 of “The pools”"
                        + " (pools), and its days are published. Begin with a copy of “A learner with a bronze badge"
                        + " takes a course first”, with another `name:` and `as-of: 2029-01-10`; what this person is"
                        + " told then: /lifeguard/report?as-of=2029-01-10&stage=learner&badge=bronze&skills=none")
                .endsWith("(This stops nothing.)");
    }

    @Test
    void a_window_that_closes_at_night_as_no_other_of_its_round_is_told_with_the_hour_of_the_afternoon() {
        lifeguard.replace("rounds.yaml", "closes: 2027-02-14 17:00", "closes: 2027-02-14 05:00");

        var check = run("rules", "check", lifeguard.folder().toString());

        assertThat(check.exitCode).isZero();
        assertThat(check.err.lines())
                .singleElement()
                .asString()
                .contains("lifeguard/rounds.yaml:4: The window of 2027 of “The pools” (pools) names 05:00, at"
                        + " night, which no other window of this round does. Is it in the afternoon? Then write 17:00.")
                .endsWith("(This stops nothing.)");
    }

    /** They may be told all that was promised, and still say in their names what was so before. */
    @Test
    void examples_of_days_on_which_a_window_was_expected_are_named_once_it_is_published() throws Exception {
        lifeguard.replace("people.yaml", "- name: A gold badge", """
                - name: In February 2028 the window may be open
                  as-of: 2028-02-05
                  answers: { stage: swimmer, badge: silver, course-ends: 2027-03, skills: [call] }
                  told: { swims-well: met }
                - name: A gold badge""");
        commit();
        lifeguard.replace("rounds.yaml", "  published:\n", """
                  published:
                    - { opens: 2028-02-07 09:00, closes: 2028-02-15 17:00, starts: 2028-06-01, sources: [club] }
                """);
        var says = "rounds.yaml:4: The window of 2028 of “The pools” (pools) is published since the last commit. On the"
                + " day of this example the window was expected to be open, or is open now: “In February 2028 the"
                + " window may be open”.";

        assertThat(run("rules", "check", lifeguard.folder().toString()).err).contains(says);

        lifeguard.replace("people.yaml", "In February 2028 the window may be open", "Two days before it opens");
        assertThat(run("rules", "check", lifeguard.folder().toString()).err).doesNotContain("since the last commit");
    }

    /** Two things with one name are told with both places, and git knows which of them is new. */
    @Test
    void where_files_cannot_be_read_the_lines_that_were_changed_are_named() throws Exception {
        commit();
        lifeguard.replace("requirements/swim.yaml", "id: course", "id: apply");

        assertThat(run("rules", "check", lifeguard.folder().toString()).err.lines())
                .satisfiesExactly(
                        twice -> assertThat(twice)
                                .contains("requirements/work.yaml:8:")
                                .contains("“apply” is the id of another remedy too, in requirements/swim.yaml:15"),
                        rest -> assertThat(rest).startsWith("3 more things may only follow from this"),
                        changed -> assertThat(changed)
                                .endsWith("lifeguard: since the last commit these lines were changed:"
                                        + " requirements/swim.yaml:15"));
    }

    /** Whoever reads a page again would look for all of it. */
    @Test
    void all_that_rests_on_a_source_is_named_what_a_report_says_first_too() {
        FirstWords.in(lifeguard)
                .replace("career.yaml", "heading: Swim first\n", "heading: Swim first\n    sources: [club]\n");

        assertThat(run("rules", "due", lifeguard.folder().toString()).out)
                .contains("paragraph “The work”, answer swim-first, requirement swims-well, remedy course");
    }

    /** What an example is told of a window may follow from what is wrong with it. */
    @Test
    void no_window_is_asked_for_while_an_example_is_told_otherwise() {
        lifeguard.replace("rounds.yaml", "  published:\n", """
                  published:
                    - { opens: 2029-02-07 09:00, closes: 2029-02-15 17:00, starts: 2029-06-02, sources: [club] }
                """).replace("people.yaml", "next: arrived", "next: course");

        assertThat(run("rules", "check", lifeguard.folder().toString()).err.lines())
                .singleElement()
                .asString()
                .contains("people.yaml:1:");
    }

    /** Whoever is told to apply in a window has an example of it, wherever the way leads. */
    @Test
    void a_window_beside_the_way_to_the_goal_is_not_asked_for_where_an_example_is_told_of_it() throws IOException {
        var rounds = lifeguard.folder().resolve("rounds.yaml");
        var beach = Files.readString(rounds)
                .replace("id: pools", "id: beaches")
                .replace("The pools", "The beaches")
                .replace("id: train", "id: train-there")
                .replace("Swim every day.", "Swim in the sea.");
        Files.writeString(rounds, Files.readString(rounds) + beach);
        lifeguard.replace("requirements/swim.yaml", "  if-not-met: Learn first aid.\n", """
                  if-not-met: Learn first aid.
                  remedies:
                    - id: first-aid-course
                      do: Take a first-aid course.
                      round: beaches
                      gives: { skills: [bandage, revive] }
                      link: club
                      sources: [club]
                """);

        var check = run("rules", "check", lifeguard.folder().toString());

        assertThat(check.exitCode).isZero();
        assertThat(check.err).isEmpty();
    }

    @Test
    void every_answer_that_is_missing_for_certain_is_asked_for_at_once() {
        lifeguard.replace("people.yaml", "stage: learner, badge: bronze, skills: [none] }", "stage: learner }");

        assertThat(run("rules", "check", lifeguard.folder().toString()).err)
                .contains(
                        "is still asked “Which badge do you have?” and “What can you do?”, and the answers say nothing"
                                + " of `badge` and `skills`; add `badge:`, with one of bronze, silver, gold, foreign"
                                + " behind it"
                                + " and `skills:`, with one of bandage, revive, call, none behind it, to the answers;");
    }

    @Test
    void an_answer_that_an_example_leaves_out_is_asked_for_and_nothing_that_follows_from_it() {
        lifeguard.replace("people.yaml", "badge: silver, course-ends: 2027-03", "course-ends: 2027-03");

        var check = run("rules", "check", lifeguard.folder().toString());

        assertThat(check.err.lines())
                .singleElement()
                .asString()
                .contains("lifeguard/people.yaml:18:12: A swimmer with a silver badge waits for the end of the course:"
                        + " is still asked “Which badge do you have?”, and the answers say nothing of `badge`; add"
                        + " `badge:`, with one of bronze, silver, gold, foreign behind it, to the answers; or mend the"
                        + " rule that asks for it; what this person is told: /lifeguard/report?");
    }

    @Test
    void each_example_is_told_in_the_order_of_the_lines() {
        lifeguard
                .replace("people.yaml", "next: arrived", "next: course")
                .replace("people.yaml", "swims-well: not-met-yet, place", "swims-well: met, place")
                .replace("people.yaml", "told: { swims-well: on-course }", "told: { swims-well: met }")
                .replace("people.yaml", "next: pool", "next: badge");

        var check = run("rules", "check", "--each", lifeguard.folder().toString());

        assertThat(check.err.lines().map(line -> line.replaceFirst(".*people.yaml:(\\d+):.*", "$1")))
                .containsExactly("1", "7", "16", "20", "24");
    }

    @Test
    void the_last_career_that_is_gone_is_named_too() throws Exception {
        commit();
        delete(lifeguard);

        var diff = run("rules", "diff", rules.toString(), "--since", "HEAD");

        assertThat(diff.exitCode).isEqualTo(1);
        assertThat(diff.out.lines()).containsExactly("lifeguard: this career is gone.");
    }

    @Test
    void a_career_without_its_first_file_is_a_career_all_the_same() throws Exception {
        commit();
        Files.delete(lifeguard.folder().resolve("career.yaml"));

        var diff = run("rules", "diff", rules.toString(), "--since", "HEAD");
        var alone = run("rules", "diff", lifeguard.folder().toString(), "--since", "HEAD");

        assertThat(List.of(diff, alone)).allSatisfy(said -> {
            assertThat(said.exitCode).isEqualTo(1);
            assertThat(said.err).contains("lifeguard/career.yaml:1:1: the file is missing");
        });
        assertThat(Preview.shown(lifeguard.folder())).isEqualTo(rules);
    }

    @Test
    void what_was_wrong_at_a_revision_is_told_under_its_name() throws Exception {
        lifeguard.replace("questions.yaml", "id: badge", "id: Badge");
        commit();
        lifeguard.replace("questions.yaml", "id: Badge", "id: badge");

        var diff = run("rules", "diff", rules.toString(), "--since", "HEAD");

        assertThat(diff.exitCode).isEqualTo(1);
        assertThat(diff.err)
                .contains("HEAD:" + rules + "/lifeguard/questions.yaml:12:11: “Badge” is not an id")
                .contains("name an earlier revision, at which they were whole, as HEAD~1");
    }

    @Test
    void a_folder_that_a_revision_does_not_have_and_that_is_like_none_is_new() throws Exception {
        commit();
        another(rules.resolve("diver"));

        var diff = run("rules", "diff", rules.resolve("diver").toString(), "--since", "HEAD");

        assertThat(diff.exitCode).isEqualTo(1);
        assertThat(diff.err)
                .contains("diver: “HEAD” has no such folder; if it is new,"
                        + " there is nothing to compare; if it had another name, compare two folders:"
                        + " rules diff OLD NEW");
    }

    @Test
    void where_git_refuses_its_own_reason_is_told() throws IOException {
        Files.writeString(home.resolve(".git"), "no place of a repository");

        var diff = run("rules", "diff", rules.toString(), "--since", "HEAD");

        assertThat(diff.exitCode).isEqualTo(1);
        assertThat(diff.err)
                .contains("rules: git opens no repository here (fatal: ")
                .contains("; compare two folders: rules diff OLD NEW");
    }

    @Test
    void a_check_in_json_is_a_list_of_careers_whatever_is_wrong_and_whatever_is_a_draft() throws IOException {
        ChangedRules.copyInto(rules.resolve("draft-diver"), Lifeguard.FOLDER);
        ChangedRules.copyInto(rules.resolve("coach"), Lifeguard.FOLDER)
                .replace("sources.yaml", "publisher: The club", "publisher: The guild");
        lifeguard.replace("career.yaml", "You watch the water.", "You watch the water");

        var all = run("rules", "check", rules.toString(), "--json");
        var alone = run("rules", "check", lifeguard.folder().toString(), "--json");

        assertThat(all.exitCode).isEqualTo(1);
        assertThat(read(all))
                .extracting(career -> career.path("career").asText() + ", draft "
                        + career.path("isDraft").asBoolean() + ", "
                        + career.path("problems").size())
                .containsExactly("coach, draft false, 0", "lifeguard, draft false, 2", "draft-diver, draft true, 0");
        assertThat(read(all).path(0).path("ruleBook").path("title").asText()).isEqualTo("Lifeguard");
        assertThat(all.err).contains("/draft-diver: a draft, and left out");
        assertThat(alone.exitCode).isEqualTo(1);
        assertThat(read(alone)).hasSize(1);
        assertThat(read(alone).path(0).path("problems")).hasSize(1);
    }

    @Test
    void what_nothing_names_is_told_with_its_place_and_stops_nothing() throws IOException {
        lifeguard
                .replace(
                        "questions.yaml",
                        "        - { id: silver, text: Silver }",
                        "        - { id: paper, text: Paper }\n        - { id: silver, text: Silver }")
                .replace("sources.yaml", "check-by: 2027-11-22\n", """
                        check-by: 2027-11-22
                        - id: pool-page
                          title: The pool
                          publisher: The pool
                          address: https://pool.test
                          published: undated
                          checked: 2026-11-22
                          check-by: 2027-11-22
                        """);

        var check = run("rules", "check", rules.toString());
        var json = run("rules", "check", rules.toString(), "--json");

        assertThat(check.exitCode).isZero();
        assertThat(check.err.lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("lifeguard/questions.yaml:19: The answer “Paper” to “Which badge do you"
                                + " have?” is named by no condition. Name it in one, or in a group"
                                + " that one names; or mark it `otherwise: yes`, or delete it.")
                        && line.contains("This stops nothing"))
                .anyMatch(line ->
                        line.contains("lifeguard/sources.yaml:8: Nothing rests on the source “The pool” (pool-page)."));
        assertThat(json.exitCode).isZero();
        assertThat(read(json).path(0).path("unused")).hasSize(2);
        assertThat(read(json).path(0).path("problems")).isEmpty();
    }

    @Test
    void a_version_that_is_still_that_of_before_is_told_wherever_anything_differs() throws Exception {
        commit();
        var same = run("rules", "diff", rules.toString(), "--since", "HEAD");
        lifeguard.replace("career.yaml", "You watch the water.", "You watch all the water.");
        var forgotten = run("rules", "diff", rules.toString(), "--since", "HEAD");
        lifeguard.replace("career.yaml", "version: \"1\"", "version: \"2\"");
        var raised = run("rules", "diff", rules.toString(), "--since", "HEAD");

        var reminder = "The version is still 1: if people may notice any of this, raise `version:` in career.yaml";
        assertThat(forgotten.out).contains(reminder);
        assertThat(same.out + raised.out).doesNotContain("The version is still");
    }

    @Test
    void a_draft_that_is_named_is_previewed_and_any_other_career_with_all_of_them() {
        var draft = ChangedRules.copyInto(rules.resolve("draft-diver"), Lifeguard.FOLDER);

        assertThat(Preview.shown(draft.folder())).isEqualTo(draft.folder());
        assertThat(Preview.shown(lifeguard.folder())).isEqualTo(rules);
        assertThat(Preview.shown(rules)).isEqualTo(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "65536", "70000"})
    void a_port_that_is_none_is_not_understood(String port) {
        var preview = run("rules", "preview", rules.toString(), "--port=" + port);

        assertThat(preview.exitCode).isEqualTo(2);
        assertThat(preview.err).startsWith("--port: " + port + " is no port; name one from 1 to 65535");
    }

    /** Three are promised a day. */
    private void promiseDays() {
        lifeguard
                .replace("people.yaml", "told: { swims-well: on-course }\n- name: A gold", """
                        told: { swims-well: on-course }
                          planned: { place: 2027-06-01 }
                        - name: A gold""")
                .replace("people.yaml", "told: { swims-well: on-course }\n- name: The pool", """
                        told: { swims-well: on-course }
                          planned: { place: 2027-06-01 }
                        - name: The pool""");
    }

    /** A career that nobody takes for the lifeguard's. */
    private static void another(Path folder) {
        assertThat(run("rules", "new", folder.toString()).exitCode).isZero();
        assertThat(folder.resolveSibling("draft-" + folder.getFileName())
                        .toFile()
                        .renameTo(folder.toFile()))
                .isTrue();
    }

    private record Said(int exitCode, String out, String err) {}

    private static Said run(String... words) {
        var out = System.out;
        var err = System.err;
        var saidOut = new ByteArrayOutputStream();
        var saidErr = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(saidOut, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(saidErr, true, StandardCharsets.UTF_8));
            var exitCode = Commands.run(words, LocalDate.of(2026, 11, 22));
            return new Said(
                    exitCode, saidOut.toString(StandardCharsets.UTF_8), saidErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static JsonNode read(Said said) throws IOException {
        return new ObjectMapper().readTree(said.out);
    }

    private static void delete(ChangedRules career) throws IOException {
        for (var file : ChangedRules.files(career.folder())) {
            Files.delete(career.folder().resolve(file));
        }
    }

    private void commit() throws Exception {
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Rules");
    }

    private void git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        var git =
                new ProcessBuilder(command).directory(home.toFile()).inheritIO().start();
        assertThat(git.waitFor()).isZero();
    }
}
