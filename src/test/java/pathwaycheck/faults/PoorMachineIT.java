package pathwaycheck.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Crowd;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** A machine that lacks what one takes for granted. */
class PoorMachineIT {

    private static final Person SOMEBODY =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    @TempDir
    Path home;

    /** As in a container whose file system is read-only and whose temporary folder is full. */
    @Test
    void without_a_temporary_folder_everything_is_served() {
        try (var app = PackagedApp.start("-Djava.io.tmpdir=" + home.resolve("nowhere"))) {
            var site = new Site(app.address());
            var start = site.get("/").page();

            assertThat(List.of(
                            SOMEBODY.at("/report"),
                            SOMEBODY.at("/report.pdf"),
                            SOMEBODY.at("/calendar.ics"),
                            start.select("[rel=stylesheet]").attr("href"),
                            start.select("script").attr("src")))
                    .allSatisfy(
                            page -> assertThat(site.get(page).status()).as(page).isEqualTo(200));
            assertThat(sendAClass(site)).isEqualTo(200);
            assertThat(app.log()).doesNotContain("ERROR");
        }
    }

    /** Whatever a person is told goes through no file. */
    @Test
    void nothing_is_written_to_the_temporary_folder() throws IOException {
        try (var app = PackagedApp.start("-Djava.io.tmpdir=" + home)) {
            var before = files();
            var site = new Site(app.address());

            assertThat(List.of("/report", "/report.pdf", "/report-qr.svg", "/calendar.ics", "/report.json"))
                    .allSatisfy(page ->
                            assertThat(site.get(SOMEBODY.at(page)).status()).isEqualTo(200));
            assertThat(sendAClass(site)).isEqualTo(200);

            assertThat(files()).isEqualTo(before);
        }
    }

    /** With a third of the heap it serves as it can, or it ends with a word: it never hangs. */
    @Test
    void with_forty_megabytes_of_heap_it_serves_or_ends_with_a_word() throws Exception {
        var app = PackagedApp.start("-Xmx40m");
        try (var crowd = new Crowd(app.address())) {
            for (var time = 0; time < 5 && app.process().isAlive(); time++) {
                crowd.ask(200, SOMEBODY.at("/report"));
                crowd.ask(20, SOMEBODY.at("/report.pdf"));
            }
            TimeUnit.SECONDS.sleep(1);

            if (app.process().isAlive()) {
                assertThat(new Site(app.address()).get("/privacy").status()).isEqualTo(200);
            } else {
                assertThat(app.log()).contains("Terminating due to java.lang.OutOfMemoryError");
            }
            System.out.printf(
                    "With 40 MB of heap the app %s%n",
                    app.process().isAlive() ? "serves on" : "ends with a word in its log");
        } finally {
            app.close();
        }
    }

    /** What the shipped flags promise: restarting is for a process that has ended, not for one that hangs. */
    @Test
    void out_of_memory_it_ends_with_a_word() {
        assertThatThrownBy(() -> PackagedApp.start("-Xmx16m"))
                .hasMessageContaining("Terminating due to java.lang.OutOfMemoryError");
    }

    /** As a file of half a megabyte, which frameworks lay aside. */
    private static int sendAClass(Site site) {
        return site.send(
                        "/clinical-engineer/class",
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"class.csv\"\r\n\r\n"
                                + "code,stage\nA1,graduate\n" + ",\n".repeat(250_000) + "\r\n--x--\r\n")
                .status();
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(home)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
