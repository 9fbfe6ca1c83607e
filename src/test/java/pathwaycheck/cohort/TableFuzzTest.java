package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import pathwaycheck.testing.Csv;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** Whatever file is sent as a class, each of its rows is told something, or it is refused with places. Check S15. */
class TableFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final int MOST = 50;

    @DictionaryFile(resourcePath = "/pathwaycheck/cohort/table.dict")
    @FuzzTest(maxDuration = "1m")
    void a_table_is_told_row_by_row_or_refused_with_its_places(byte[] file) throws IOException {
        var told = new ArrayList<Pupil>();
        var out = new StringWriter();
        try (var table = new CsvTable(out, Lifeguard.BOOK, "https://example.org", MOST)) {
            var rows = CsvRows.of(new ByteArrayInputStream(file), Lifeguard.BOOK.questions());
            new Cohort(Lifeguard.BOOK, DAY, Optional.empty(), Optional.empty(), Slips.REFUSE_THE_ROW, MOST)
                    .tell(rows, pupil -> {
                        told.add(pupil);
                        table.write(pupil);
                    });
        } catch (NoCohort refused) {
            assertThat(refused.wrong()).isNotEmpty().allSatisfy(TableFuzzTest::saysWhereAndWhat);
            return;
        }

        assertThat(told).hasSizeLessThanOrEqualTo(MOST + 1).allSatisfy(pupil -> {
            assertThat(pupil.told().isPresent()).isNotEqualTo(!pupil.wrong().isEmpty());
            assertThat(pupil.wrong()).allSatisfy(TableFuzzTest::saysWhereAndWhat);
        });
        assertThat(Csv.cells(out.toString())).hasSize(told.size() + 1).allSatisfy(row -> assertThat(row)
                .noneMatch(TableFuzzTest::isReckonedOut));
    }

    private static void saysWhereAndWhat(WrongCell wrong) {
        assertThat(wrong.line()).isPositive();
        assertThat(wrong.place()).isNotBlank();
        assertThat(wrong.says()).isNotBlank();
    }

    private static boolean isReckonedOut(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }
}
