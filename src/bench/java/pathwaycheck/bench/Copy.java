package pathwaycheck.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Copies a table without a thought, by the library that reads and writes ours. */
final class Copy {

    private Copy() {}

    /** @param files from where, and where to */
    public static void main(String... files) throws IOException {
        try (var in = CsvReader.builder().ofCsvRecord(Path.of(files[0]));
                var out = CsvWriter.builder().build(Path.of(files[1]))) {
            for (var row : in) {
                out.writeRecord(row.getFields());
            }
        }
    }
}
