package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.site.Site;

/** Whoever writes rules sees in a browser what they have saved, and what is wrong with it. */
class PreviewIT {

    private static final String PAGE = "/lifeguard";
    private static final int SECONDS_TO_START = 60;

    /** It takes less than one; other programs run beside it here. */
    private static final int SECONDS_TO_SHOW = 10;

    @TempDir
    Path home;

    private ChangedRules rules;
    private Process preview;
    private Site site;

    @BeforeEach
    void layOut() {
        rules = ChangedRules.copy(Lifeguard.FOLDER, home.resolve("rules"));
    }

    @AfterEach
    void stop() throws Exception {
        preview.destroy();
        assertThat(preview.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_is_saved_shows_and_so_does_what_is_wrong_with_it_until_it_is_mended() throws Exception {
        start(home.resolve("rules"));
        waitFor(SECONDS_TO_START, body -> body.contains("You watch the water."));

        rules.replace("career.yaml", "You watch the water.", "You watch all the water.");
        waitFor(SECONDS_TO_SHOW, body -> body.contains("You watch all the water."));

        rules.replace("questions.yaml", "id: badge", "id: Badge");
        waitFor(
                SECONDS_TO_SHOW,
                body -> body.contains("lifeguard/questions.yaml:12:11")
                        && body.contains("“Badge” is not an id; use small letters, digits"));
        assertThat(site.get("/lifeguard/report").status()).isEqualTo(503);

        rules.replace("questions.yaml", "id: Badge", "id: badge");
        waitFor(SECONDS_TO_SHOW, body -> body.contains("You watch all the water."));
    }

    @Test
    void a_career_that_is_broken_from_the_start_is_shown_with_what_is_wrong_and_served_once_it_is_mended()
            throws Exception {
        rules.replace("career.yaml", "title: Lifeguard", "titel: Lifeguard");
        start(rules.folder());
        waitFor(SECONDS_TO_START, body -> body.contains("lifeguard/career.yaml") && body.contains("write `title`"));
        assertThat(Files.readString(home.resolve("log")))
                .contains("every page lists what is wrong: lifeguard/career.yaml");

        rules.replace("career.yaml", "titel: Lifeguard", "title: Lifeguard");
        waitFor(SECONDS_TO_SHOW, body -> body.contains("You watch the water."));
    }

    @Test
    void a_draft_that_is_named_is_shown_alone() throws Exception {
        var draft = ChangedRules.copyInto(home.resolve("rules/draft-diver"), Lifeguard.FOLDER);
        start(draft.folder());

        waitFor("/draft-diver", SECONDS_TO_START, body -> body.contains("You watch the water."));
        assertThat(site.get(PAGE).status()).isEqualTo(404);
    }

    private void start(Path folder) throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        preview = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar",
                        "rules",
                        "preview",
                        folder.toString(),
                        "--port",
                        String.valueOf(port)))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        site = new Site(URI.create("http://localhost:" + port));
    }

    private void waitFor(int seconds, Predicate<String> shows) throws Exception {
        waitFor(PAGE, seconds, shows);
    }

    private void waitFor(String page, int seconds, Predicate<String> shows) throws Exception {
        var giveUpAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var last = "";
        while (System.nanoTime() < giveUpAt) {
            try {
                last = site.get(page).text();
            } catch (RuntimeException | AssertionError notYet) {
                last = notYet.toString();
            }
            if (shows.test(last)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError(last + Files.readString(home.resolve("log")));
    }
}
