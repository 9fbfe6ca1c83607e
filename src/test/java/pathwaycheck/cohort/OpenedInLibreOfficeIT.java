package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.Csv;
import pathwaycheck.testing.people.ClassTable;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.programs.LibreOffice;
import pathwaycheck.testing.rulebooks.TheRules;

/** What is told of a class opens in a spreadsheet as it was written. Check S13. Nobody waits for one that hangs. */
@Timeout(300)
class OpenedInLibreOfficeIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    /** Rows that nothing can be told of say so in words that quote them. */
    private static final String HOSTILE =
            "H1,=HYPERLINK(1)\nH2,+1+1\nH3,-2\nH4,@SUM(A1)\nH5,\"\t=1\"\nH6,\"=cmd|' /C calc'!A0\"\n";

    private static final int MOST = 1_000;

    @TempDir
    Path folder;

    @Test
    void every_cell_of_a_class_is_the_text_that_was_written_and_none_is_reckoned_out() throws IOException {
        var libreOffice = new LibreOffice(folder);
        for (var book : TheRules.all()) {
            var written = Files.writeString(folder.resolve(book.career().id() + ".csv"), told(book));

            assertThat(libreOffice.cells(written))
                    .hasSizeGreaterThan(30)
                    .isEqualTo(Csv.cells(Files.readString(written)));
            assertThat(libreOffice.sheet(written)).contains("<table:table-cell").doesNotContain("table:formula");
        }
    }

    /** So that the test above can fail. */
    @Test
    void a_cell_that_is_a_formula_would_be_reckoned_out() throws IOException {
        var formula = Files.writeString(folder.resolve("formula.csv"), "code\n=1+1\n");
        var libreOffice = new LibreOffice(folder);

        assertThat(libreOffice.sheet(formula)).contains("table:formula");
        assertThat(libreOffice.cells(formula)).isEqualTo(List.of(List.of("code"), List.of("2")));
    }

    /** Of every example person, and of cells that are meant to do harm. */
    private static String told(RuleBook book) throws IOException {
        var out = new StringWriter();
        var people = ClassTable.of(Person.everybodyIn(book).toList());
        try (var table = new CsvTable(out, book, "https://example.org", MOST)) {
            new Cohort(book, DAY, Optional.empty(), Optional.empty(), Slips.REFUSE_THE_ROW, MOST)
                    .tell(CsvRows.of(people + HOSTILE, book.questions()), table::write);
        }
        return out.toString();
    }
}
