package pathwaycheck.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;

/** A table as other programs read it: with commas, and nothing guessed. */
public final class Csv {

    /** What stands in each cell, row by row. */
    public static List<List<String>> cells(String csv) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(csv)) {
            return rows.stream().map(CsvRecord::getFields).toList();
        }
    }

    private Csv() {}
}
