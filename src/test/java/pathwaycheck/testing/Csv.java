package pathwaycheck.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A table as other programs read it: with commas, and nothing guessed. */
public final class Csv {

    /** What stands in each cell, row by row. */
    public static List<List<String>> cells(String csv) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(csv)) {
            return rows.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** What stands under each name of the first row, row by row. */
    public static List<Map<String, String>> rows(String csv) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Csv() {}
}
