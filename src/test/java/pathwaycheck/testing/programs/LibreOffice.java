package pathwaycheck.testing.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pathwaycheck.testing.Csv;

/** The spreadsheet of LibreOffice, which opens a table as somebody would who takes all that it proposes. */
public final class LibreOffice {

    /** Commas, quotation marks, UTF-8, from the first line on. */
    private static final String PROPOSED = "44,34,76,1";

    private final Path program;
    private final Path folder;

    /** Works in this folder, and leaves nothing elsewhere. */
    public LibreOffice(Path folder) {
        this.folder = folder;
        this.program = Program.findOrInstall("libreoffice-calc-nogui", List.of("soffice"))
                .orElseThrow(() -> new IllegalStateException("No LibreOffice for the test of what it opens. Install it"
                        + " (Debian, Ubuntu: sudo apt-get install libreoffice-calc)."));
    }

    /** What stands in each cell of this table once it is open, row by row. */
    public List<List<String>> cells(Path csv) throws IOException {
        return Csv.cells(Files.readString(converted(csv, "csv:Text - txt - csv (StarCalc):" + PROPOSED)));
    }

    /** The sheet as it holds it, in which a formula is an attribute. */
    public String sheet(Path csv) throws IOException {
        return Files.readString(converted(csv, "fods"));
    }

    private Path converted(Path csv, String format) {
        Program.run(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=CSV:" + PROPOSED,
                "--convert-to",
                format,
                "--outdir",
                folder.resolve("opened").toString(),
                csv.toString());
        var name = csv.getFileName().toString();
        return folder.resolve("opened")
                .resolve(name.substring(0, name.lastIndexOf('.') + 1) + format.replaceAll(":.*", ""));
    }
}
