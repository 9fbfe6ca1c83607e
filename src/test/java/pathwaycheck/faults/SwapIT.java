package pathwaycheck.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** Rules change under people's hands: each answer is wholly by the ones or wholly by the others. Check S7. */
class SwapIT {

    private static final String PAGE = "/lifeguard/how-we-decide";
    private static final String REPORT = "/lifeguard/report.json?stage=guard&skills=none&as-of=2026-11-22";

    /** Stands in every file whose sentences people read. */
    private static final List<String> FILES = List.of("career.yaml", "requirements/swim.yaml", "questions.yaml");

    @TempDir
    Path home;

    private ChangedRules rules;

    @BeforeEach
    void layOut() {
        rules = ChangedRules.copy(Lifeguard.FOLDER, home.resolve("rules"));
        write("Alpha");
    }

    @Test
    void every_answer_is_wholly_by_the_old_rules_or_wholly_by_the_new_ones() throws Exception {
        var swaps = FewOrAll.of(Stream.of(5), Stream.of(200)).findFirst().orElseThrow();
        try (var app = PackagedApp.start("-Dpathway-check.rules=" + home.resolve("rules"))) {
            var site = new Site(app.address());
            var answers = 0;
            var seen = 0;
            var last = "";
            for (var swap = 0; swap < swaps; swap++) {
                write(swap % 2 == 0 ? "Beta" : "Alpha");
                // As long as it takes until they are in service: two looks, a second apart.
                for (var time = 0; time < 30; time++) {
                    last = assertWhole(site.get(PAGE));
                    assertWhole(site.get("/lifeguard"));
                    assertThat(site.get(REPORT).status()).isEqualTo(200);
                    answers += 3;
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                assertThat(last).isEqualTo(swap % 2 == 0 ? "Beta" : "Alpha");
                seen++;
            }
            System.out.printf("%d swaps seen in %d answers, each whole%n", seen, answers);
            assertThat(app.log().lines().filter(line -> line.contains("Rules changed: lifeguard")))
                    .hasSize(swaps)
                    .allSatisfy(line -> assertThat(line).contains("example people"));
        }
    }

    @Test
    void with_broken_rules_those_of_before_stay_and_operators_are_told_once() throws Exception {
        try (var app = PackagedApp.start("-Dpathway-check.rules=" + home.resolve("rules"))) {
            var site = new Site(app.address());
            var operators = new Site(app.management());
            var whole = rules.text("questions.yaml");
            var broken = 0;
            for (var change : List.<Runnable>of(
                    () -> rules.write("questions.yaml", whole.substring(0, whole.length() / 2) + "\n  - ["),
                    () -> rules.write("questions.yaml", ""),
                    () -> rules.write("questions.yaml", whole.replace("id: badge", "id: Badge")),
                    () -> delete("questions.yaml"))) {
                change.run();
                broken++;
                var times = broken;

                waitUntil(() -> app.log()
                                .lines()
                                .filter(line -> line.contains("cannot be used"))
                                .count()
                        == times);

                assertThat(assertWhole(site.get(PAGE))).isEqualTo("Alpha");
                assertThat(operators.get("/q/health/ready").status()).isEqualTo(200);
                assertThat(operators.get("/q/health/ready").text()).contains("not taken");
                assertThat(operators.get("/q/metrics").text())
                        .contains("pathway_check_rules_refused_total " + times + ".0")
                        .contains("pathway_check_rules_broken 1.0");
            }
            assertThat(app.log().lines().filter(line -> line.contains("cannot be used")))
                    .allSatisfy(
                            line -> assertThat(line).containsPattern(" lifeguard/[a-z]+\\.yaml:\\d+:\\d+: [^;]+; "));

            rules.write("questions.yaml", whole);
            waitUntil(() -> app.log().contains("is put right"));
            assertThat(operators.get("/q/metrics").text()).contains("pathway_check_rules_broken 0.0");
        }
    }

    @Test
    void a_career_that_comes_and_one_that_goes_are_named() throws Exception {
        try (var app = PackagedApp.start("-Dpathway-check.rules=" + home.resolve("rules"))) {
            Files.move(rules.folder(), rules.folder().resolveSibling("poolguard"));

            waitUntil(() -> app.log().contains("Rules changed: "));
            assertThat(app.log().lines().filter(line -> line.contains("Rules changed: ")))
                    .singleElement()
                    .asString()
                    .containsPattern("poolguard, version [^;]+, which is new; lifeguard, version [^;]+, which is gone");
        }
    }

    private String assertWhole(Site.Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        var text = reply.text();
        assertThat(text.contains("Alpha")).as("old or new").isNotEqualTo(text.contains("Beta"));
        return text.contains("Alpha") ? "Alpha" : "Beta";
    }

    /** Each file for itself, as an editor saves them. */
    private void write(String marked) {
        for (var file : FILES) {
            var whole = new ChangedRules(Lifeguard.FOLDER).text(file);
            rules.write(file, whole.replaceAll("Lifeguard|lifeguard(?=[ .?])|Take a", "$0 " + marked));
        }
    }

    private void delete(String file) {
        try {
            Files.delete(rules.folder().resolve(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void waitUntil(BooleanSupplier holds) throws InterruptedException {
        for (var time = 0; time < 200 && !holds.getAsBoolean(); time++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
