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
import pathwaycheck.testing.rulebooks.Lifeguard;

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
        ChangedRules.copyInto(rules.resolve("sailor"), Lifeguard.FOLDER);

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
        ChangedRules.copyInto(rules.resolve("sailor"), Lifeguard.FOLDER);

        var diff = run("rules", "diff", rules.toString(), "--since", "HEAD");
        var json = run("rules", "diff", rules.toString(), "--since", "HEAD", "--json");

        assertThat(diff.exitCode).isEqualTo(1);
        assertThat(diff.out.lines())
                .containsExactly(
                        "diver: this career is gone.", "lifeguard: no difference.", "sailor: this career is new.");
        assertThat(read(json)).hasSize(3);
        assertThat(read(json).path(0).path("is").asText()).isEqualTo("gone");
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
    void a_folder_that_a_revision_does_not_have_may_have_had_another_name() throws Exception {
        commit();
        var diver = ChangedRules.copyInto(rules.resolve("diver"), Lifeguard.FOLDER);

        var diff = run("rules", "diff", diver.folder().toString(), "--since", "HEAD");

        assertThat(diff.exitCode).isEqualTo(1);
        assertThat(diff.err)
                .contains("diver: “HEAD” has no such folder; if it is new, there is nothing to compare; if it"
                        + " had another name, compare two folders: rules diff OLD NEW");
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
                          address: https://pool.example
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
