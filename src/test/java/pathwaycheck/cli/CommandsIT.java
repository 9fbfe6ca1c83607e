package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;
import pathwaycheck.visit.Reader;

/** The packaged jar, started as its users start it. */
class CommandsIT {

    private static final String RULES = "rules/clinical-engineer";
    private static final String LIFEGUARD = Lifeguard.FOLDER.toString();

    @TempDir
    Path folder;

    @Test
    void whole_rules_are_checked_with_exit_code_0() throws Exception {
        var check = run("rules", "check", RULES);

        assertThat(check.exitCode).isZero();
        assertThat(check.out)
                .contains("Clinical Engineer")
                .contains("Nothing is wrong with the files, and all of these people are told what they were promised.");
    }

    @Test
    void all_careers_are_checked_at_once_and_a_new_one_is_whole_and_left_out() throws Exception {
        var rules = lifeguard().folder().getParent().toString();

        var made = run("rules", "new", rules + "/sonographer", "--title", "Sonographer");
        var all = run("rules", "check", rules, "--as-of=2026-11-28");
        var alone = run("rules", "check", rules + "/draft-sonographer");
        var proof = run("rules", "prove", rules);

        assertThat(made.exitCode).as(made.err).isZero();
        assertThat(all.exitCode).as(all.err).isZero();
        assertThat(all.err).contains("/draft-sonographer: a draft, and left out; check it by its own name");
        assertThat(all.out).contains("Lifeguard 1 (");
        assertThat(alone.exitCode).as(alone.err).isZero();
        assertThat(alone.out).startsWith("Sonographer ");
        assertThat(proof.exitCode).isEqualTo(1);
        assertThat(proof.err).contains(": this is the folder of all careers; name that of one");
    }

    @Test
    void broken_rules_are_listed_with_exit_code_1_and_start_no_server() throws Exception {
        var broken = lifeguard()
                .replace("questions.yaml", "id: badge", "id: Badge")
                .replace("sources.yaml", "checked: 2026", "checked: 20x6")
                .folder();

        var check = run("rules", "check", broken.toString());
        var server = run("-Dpathway-check.rules=" + folder);

        assertThat(check.exitCode).isEqualTo(1);
        assertThat(check.err)
                .contains("questions.yaml:12:11: “Badge” is not an id")
                .contains("sources.yaml:6:12: ");
        assertThat(server.exitCode).isEqualTo(1);
        assertThat(server.err)
                .contains("lifeguard/questions.yaml:12:11: “Badge” is not an id")
                .contains("lifeguard/sources.yaml:6:12: ");
        assertThat(server.out + server.err).doesNotContain("Listening on").doesNotContain("\tat ");
    }

    @Test
    void a_server_without_any_rules_says_where_it_looked_and_what_to_do() throws Exception {
        var server = run("-Dpathway-check.rules=" + folder.resolve("nowhere"));

        assertThat(server.exitCode).isEqualTo(1);
        assertThat(server.err).contains("nowhere: there is no career here; start where the folder `rules` is");
    }

    /** Each is a start. */
    static Stream<String> homes() {
        return FewOrAll.of(
                Stream.of("example.org"), Stream.of("example.org", "https://", "https://:8080", "https://a\"b"));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void a_server_that_is_told_a_home_nobody_can_go_to_does_not_start_and_says_how_to_write_it(String home)
            throws Exception {
        var server = run("-Dpathway-check.site.address=" + home);

        assertThat(server.exitCode).isEqualTo(1);
        assertThat(server.out + server.err)
                .contains("pathway-check.site.address")
                .contains("is to be written like https://example.org, without a path")
                .doesNotContain("Listening on");
    }

    /** A slip in a name would leave the site without what the operator meant to say. */
    @Test
    void a_setting_that_nobody_knows_stops_the_start_and_is_named_with_those_that_there_are() throws Exception {
        var property = run("-Dpathway-check.ruls=elsewhere");
        var variable = run(Map.of("PATHWAY_CHECK_SITE_ADRESS", "https://example.org"));
        var whole = run("-Dpathway-check.rules=elsewhere", "-Dpathway-check.site.adress=https://example.org");

        assertThat(List.of(property, variable, whole)).allSatisfy(server -> {
            assertThat(server.exitCode).isEqualTo(1);
            assertThat(server.out + server.err)
                    .contains("There is no setting ")
                    .contains("pathway-check.site.address, ")
                    .doesNotContain("Listening on")
                    .doesNotContain("\tat ");
        });
        assertThat(property.out + property.err).contains("There is no setting pathway-check.ruls.");
        assertThat(variable.out + variable.err).contains("There is no setting PATHWAY_CHECK_SITE_ADRESS.");
        assertThat(whole.out + whole.err).contains("There is no setting pathway-check.site.adress.");
    }

    @Test
    void help_and_version_are_told_and_nothing_is_served() throws Exception {
        var help = run("--help");
        var version = run("--version");

        assertThat(help.exitCode).isZero();
        assertThat(help.out).startsWith("Usage: pathway-check").contains("rules", "PATHWAY_CHECK_SITE_ADDRESS");
        assertThat(version.exitCode).isZero();
        assertThat(version.out).matches("Pathway Check \\d+\\.\\d+\\.\\d+.*\\R");
        assertThat(help.out + version.out).doesNotContain("Listening on");
    }

    @Test
    void a_proof_ends_with_its_figures_and_a_difference_with_who_is_concerned() throws Exception {
        var proof = run("rules", "prove", LIFEGUARD, "--as-of", "2026-11-22");
        var same = run("rules", "diff", LIFEGUARD, LIFEGUARD, "--as-of", "2026-11-22");
        var expired = run("rules", "prove", LIFEGUARD, "--as-of", "2028-01-01", "--json");

        assertThat(proof.exitCode).isZero();
        assertThat(proof.err).as("no bar where nobody watches").isEmpty();
        assertThat(proof.out).contains("journeys").contains("as of 2026-11-22: proved.");
        assertThat(same.exitCode).isZero();
        assertThat(same.out).contains("no difference.");
        assertThat(expired.exitCode).isEqualTo(1);
        assertThat(expired.out).contains("\"kind\" : \"EXPIRED_SOURCE\"");
    }

    @Test
    void a_difference_in_json_holds_each_thing_that_was_done_and_who_gets_it() throws Exception {
        var changed = lifeguard()
                .replace("rounds.yaml", "closes: 2027-02-14 17:00", "closes: 2027-02-20 17:00")
                .folder();

        var diff = run("rules", "diff", LIFEGUARD, changed.toString(), "--as-of", "2026-11-22", "--json");
        var json = new ObjectMapper().readTree(diff.out);
        var done = json.path("done").path(0);

        assertThat(diff.exitCode).isEqualTo(1);
        assertThat(diff.err).as("no bar where nobody watches").isEmpty();
        assertThat(json.path("asOf").asText()).isEqualTo("2026-11-22");
        assertThat(json.path("done")).hasSize(1);
        assertThat(done.path("kind").asText()).isEqualTo("DATED");
        assertThat(done.path("places").path(0).path("removed").path(0).asText())
                .contains("closes 5pm on 14 February 2027");
        assertThat(done.path("places").path(0).path("added").path(0).asText())
                .contains("closes 5pm on 20 February 2027");
        assertThat(done.path("who").path("journeys").asLong())
                .isPositive()
                .isLessThan(json.path("journeys").asLong());
        assertThat(done.path("who").path("address").asText()).startsWith("/lifeguard/report?as-of=2026-11-22&");
    }

    @Test
    void what_was_not_committed_yet_is_a_difference_since_the_last_commit() throws Exception {
        var rules = lifeguard();
        git("init", "-q");
        var nothing = run("rules", "diff", rules.folder().toString(), "--since", "HEAD");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Rules");
        var same = run("rules", "diff", rules.folder().toString(), "--since", "HEAD");
        rules.replace("career.yaml", "You watch the water.", "You watch all the water.");
        var changed = run("rules", "diff", rules.folder().toString(), "--since", "HEAD");
        var withoutGit = run(Map.of("PATH", ""), "rules", "diff", rules.folder().toString(), "--since", "HEAD");

        assertThat(nothing.exitCode).isEqualTo(1);
        assertThat(nothing.err).contains("git knows no revision “HEAD” here").doesNotContain("\tat ");
        assertThat(same.exitCode).as(same.err).isZero();
        assertThat(same.out).isEqualTo("lifeguard: no difference." + System.lineSeparator());
        assertThat(changed.exitCode).isEqualTo(1);
        assertThat(changed.out)
                .contains("1. Paragraph “The work” says something else.")
                .contains("+ You watch [all] the water.")
                .contains("Who gets it: Whoever opens the page about the career.");
        assertThat(withoutGit.exitCode).isEqualTo(1);
        assertThat(withoutGit.err)
                .contains("install git, or compare two folders")
                .doesNotContain("\tat ");
    }

    @Test
    void what_is_due_is_listed_by_day_with_its_address_and_what_rests_on_it() throws Exception {
        var due = run("rules", "due", LIFEGUARD, "--as-of", "2026-11-22");
        var stale = run("rules", "due", LIFEGUARD, "--as-of", "2027-11-23");
        var none = run("rules", "due", LIFEGUARD, "--as-of", "2026-11-22", "--by", "2027-01-31");

        assertThat(due.exitCode).isZero();
        assertThat(due.out)
                .contains("22 November 2027: 1", "How to become a lifeguard (club)", "https://club.test/lifeguards")
                .contains("requirement swims-well", "remedy course");
        assertThat(stale.exitCode).isEqualTo(1);
        assertThat(stale.out).contains("22 November 2027: 1, and that day is over");
        assertThat(none.out).contains("lifeguard: 0 of 1 sources.");
    }

    /** The very same, so that one program reads both. */
    @Test
    void one_person_assessed_in_json_is_what_the_api_answers() throws Exception {
        var rules = lifeguard();
        var asked = "/lifeguard/report?as-of=2027-02-03&stage=swimmer&badge=silver&skills=bandage&course-ends=2027-01";

        var json = run("rules", "assess", rules.folder().toString(), "https://example.org" + asked, "--json");

        try (var app = PackagedApp.startQuickly("-Dpathway-check.rules=" + folder)) {
            var served = new Site(app.address())
                    .get(asked.replace(
                            "/lifeguard/report",
                            new Links("lifeguard").apiAssess().toString()));
            assertThat(new ObjectMapper().readTree(json.out)).isEqualTo(served.json());
        }
        assertThat(json.out).contains("\"asOf\" : \"2027-02-03\"");
    }

    /** As it is copied from a browser. */
    @Test
    void an_address_is_taken_as_pages_take_it() throws Exception {
        var person = run(
                "rules",
                "assess",
                LIFEGUARD,
                "/lifeguard/questions/badge/?as-of=2026-11-22&stage=guard&skills=none&from=report&utm_source=x",
                "--as-of=2020-01-01");

        assertThat(person.exitCode).as(person.err).isZero();
        assertThat(person.out)
                .startsWith("As of 22 November 2026: ")
                .contains("met              A place at a pool (place)");
    }

    @Test
    void the_map_is_printed_or_written_and_a_file_that_cannot_be_written_is_named() throws Exception {
        var printed = run("rules", "draw", LIFEGUARD);
        var written = run(
                "rules", "draw", LIFEGUARD, "--to", folder.resolve("map.svg").toString());
        var nowhere = run(
                "rules", "draw", LIFEGUARD, "--to", folder.resolve("no/map.svg").toString());

        assertThat(printed.exitCode).isZero();
        assertThat(printed.out).startsWith("<svg").contains("Lifeguard");
        assertThat(written.exitCode).isZero();
        assertThat(Files.readString(folder.resolve("map.svg"))).isEqualTo(printed.out);
        assertThat(nowhere.exitCode).isEqualTo(1);
        assertThat(nowhere.err).contains("map.svg: cannot be written").doesNotContain("\tat ");
    }

    @Test
    void links_are_written_to_be_ticked_off_and_a_file_that_cannot_be_written_is_named() throws Exception {
        var list = folder.resolve("links.md");
        var written = run("rules", "check", "--links", list.toString(), LIFEGUARD, "--as-of=2028-01-01");
        var nowhere =
                run("rules", "check", "--links", folder.resolve("no/links.md").toString(), LIFEGUARD);

        assertThat(written.exitCode).as(written.err).isZero();
        assertThat(Files.readString(list))
                .contains("- [ ] How to become a lifeguard — <https://club.test/lifeguards> — used by ")
                .contains("**stale** since 2027-11-22");
        assertThat(nowhere.exitCode).isEqualTo(1);
        assertThat(nowhere.err).contains("links.md: cannot be written").doesNotContain("\tat ");
    }

    @Test
    void one_person_is_assessed_from_answers_as_in_an_address() throws Exception {
        var person = run("rules", "assess", LIFEGUARD, "stage=guard&skills=none", "--as-of=2026-11-22");
        var mistaken = run("rules", "assess", LIFEGUARD, "stage=pirate");

        assertThat(person.exitCode).isZero();
        assertThat(person.out).contains("met              A place at a pool (place)");
        assertThat(mistaken.exitCode).isEqualTo(1);
        assertThat(mistaken.err).contains("stage: Select from the answers");
    }

    @Test
    void one_person_is_assessed_from_the_address_to_come_back_by_and_told_what_changed() throws Exception {
        var visit = Reader.REPORT.read(
                Lifeguard.BOOK,
                Address.read("stage=swimmer&badge=silver&skills=bandage&course-ends=2027-01"),
                LocalDate.of(2026, 11, 22));
        var address = "https://example.org" + visit.comingBackLater();

        var person = run("rules", "assess", LIFEGUARD, address + "&as-of=2027-03-01", "--as-of=2026-11-23");
        var json = run("rules", "assess", LIFEGUARD, address, "--as-of=2026-11-22", "--json");
        var elsewhere = run("rules", "assess", RULES, address);
        var damaged = run("rules", "assess", LIFEGUARD, address + "0");

        assertThat(person.exitCode).as(person.err).isZero();
        assertThat(person.out).contains("Since 2026-11-22: met, before: on-course: Swim well (swims-well)");
        assertThat(new ObjectMapper()
                        .readTree(json.out)
                        .path("since")
                        .path("day")
                        .asText())
                .isEqualTo("2026-11-22");
        assertThat(elsewhere.exitCode).isEqualTo(1);
        assertThat(elsewhere.err).contains("/lifeguard/report: this page is not about clinical-engineer");
        assertThat(damaged.exitCode).isEqualTo(1);
        assertThat(damaged.err).contains("told: This receipt has been damaged");
    }

    @Test
    void a_command_that_was_not_understood_ends_with_exit_code_2_and_the_usage() throws Exception {
        for (var words : List.of(
                List.of("rules"),
                List.of("serve"),
                List.of("-Xmx1g", "rules"),
                List.of("rules", "chek", RULES),
                List.of("rules", "prove", RULES, "--as-of=soon"))) {
            var command = run(words.toArray(String[]::new));

            assertThat(command.exitCode).as("%s", words).isEqualTo(2);
            assertThat(command.err)
                    .containsAnyOf("Usage: pathway-check", "Did you mean: rules check?")
                    .doesNotContain("\tat ");
        }
    }

    private ChangedRules lifeguard() {
        return ChangedRules.copy(Lifeguard.FOLDER, folder);
    }

    private void git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        var git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
    }

    private record Ended(int exitCode, String out, String err) {}

    /** System properties go before the jar, everything else behind it. */
    private Ended run(String... words) throws IOException, InterruptedException {
        return run(Map.of(), words);
    }

    private Ended run(Map<String, String> variables, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Each ends soon: a machine that compiles better would take longer.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dquarkus.http.port=0",
                "-Dquarkus.management.port=0"));
        List.of(words).stream().filter(word -> word.startsWith("-D")).forEach(command::add);
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        List.of(words).stream().filter(word -> !word.startsWith("-D")).forEach(command::add);
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(variables);
        var process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Still running after two minutes: " + command + Files.readString(out));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
