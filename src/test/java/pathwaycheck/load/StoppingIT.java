package pathwaycheck.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.programs.Program;
import pathwaycheck.testing.site.Crowd;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** A copy that is asked to end finishes what it has begun, and one that fails is soon there again. Check S8. */
class StoppingIT {

    private static final Person SOMEBODY =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    @Test
    void what_is_being_answered_is_finished_pdfs_too_and_the_process_ends_within_twenty_seconds() throws Exception {
        var app = PackagedApp.start("-Dquarkus.shutdown.delay=3S");
        try (var crowd = new Crowd(app.address())) {
            var inFlight = new ArrayList<CompletableFuture<Crowd.Got>>();
            for (var person = 0; person < 20; person++) {
                inFlight.add(crowd.ask(SOMEBODY.at("/report")));
            }
            inFlight.add(crowd.ask(SOMEBODY.at("/report.pdf")));
            inFlight.add(crowd.ask(SOMEBODY.at("/report.pdf")));

            var begun = System.nanoTime();
            var ending = CompletableFuture.supplyAsync(app::stop);
            // As long as those who send people here have not learned of it.
            for (var late = 0; late < 20; late++) {
                inFlight.add(crowd.ask(SOMEBODY.at("/report")));
                TimeUnit.MILLISECONDS.sleep(100);
            }

            assertThat(inFlight.stream().map(CompletableFuture::join))
                    .hasSize(42)
                    .allSatisfy(
                            got -> assertThat(got.status()).as(got.toString()).isEqualTo(200));
            assertThat(ending.get(20, TimeUnit.SECONDS)).isIn(0, 143);
            System.out.printf(
                    "42 requests in flight were finished, and the process ended after %d ms%n",
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
    }

    /** Check S17: whoever sends people here learns that others are to be sent. */
    @Test
    void while_it_stops_it_says_that_it_is_not_ready_and_lives() throws Exception {
        try (var app = PackagedApp.start("-Dquarkus.shutdown.delay=3S")) {
            var operators = new Site(app.management());
            assertThat(operators.get("/q/health/ready").status()).isEqualTo(200);

            var ending = CompletableFuture.supplyAsync(app::stop);
            TimeUnit.SECONDS.sleep(1);

            assertThat(operators.get("/q/health/ready").status()).isEqualTo(503);
            assertThat(operators.get("/q/health/live").status()).isEqualTo(200);
            ending.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_flood_does_not_keep_it_from_ending() throws Exception {
        var app = PackagedApp.start();
        try (var crowd = new Crowd(app.address())) {
            var flood = CompletableFuture.supplyAsync(() -> crowd.ask(400, SOMEBODY.at("/report")));
            TimeUnit.MILLISECONDS.sleep(200);

            assertThat(app.stop()).isIn(0, 143);
            flood.get(40, TimeUnit.SECONDS);
        }
    }

    /** A new version was laid over the one that runs. */
    @Test
    void it_ends_in_time_though_its_files_are_gone(@TempDir Path folder) throws Exception {
        Program.run("cp", "-r", "target/quarkus-app/.", folder.toString());
        var app = PackagedApp.startIn(folder);

        Files.move(folder.resolve("lib"), folder.resolve("gone"));

        assertThat(app.stop()).isEqualTo(143);
        assertThat(app.log()).contains("Ended 18 seconds after it was asked to end");
    }

    @Test
    void after_a_failure_it_is_there_again_and_links_still_work() {
        var first = PackagedApp.start();
        var report = new Site(first.address()).get(SOMEBODY.at("/report.json")).text();
        first.kill();

        try (var again = PackagedApp.start()) {
            System.out.printf(
                    "Ready %d ms after the start%n", again.readyAfter().toMillis());
            assertThat(new Site(again.address())
                            .get(SOMEBODY.at("/report.json"))
                            .text())
                    .isEqualTo(report);
        }
    }
}
