package pathwaycheck.testing.chromium;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pathwaycheck.testing.programs.Program;

/** The browser on this machine, installed first if it is missing and we may. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    static Path findOrInstall() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .or(() -> Program.findOrInstall("chromium", NAMES))
                .orElseThrow(() -> new IllegalStateException("""
                        No Chromium for the browser tests. Install it (Debian, Ubuntu: sudo apt-get install chromium), \
                        or set CHROMIUM to the path of a Chromium or Chrome."""));
    }

    private Chromium() {}
}
