package pathwaycheck.cohort;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import pathwaycheck.address.AsSeen;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/** The rows of a table as spreadsheets write or copy it: with commas, semicolons or tabs between its cells. */
public final class CsvRows implements Rows {

    /** So many rows are looked at before the first is told, to see what a column holds. */
    private static final int SAMPLE = 20;

    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int LONGEST_CELL = 8_000;
    private static final int MOST_COLUMNS = 1_000;
    private static final String SEPARATORS = ",;\t";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** A first line with which spreadsheets say what parts their cells. */
    private static final Pattern SAYS_SEPARATOR = Pattern.compile("\\s*sep=([,;\\t])\\s*", Pattern.CASE_INSENSITIVE);

    /** A code: nothing in it that tells who somebody is, and nothing that is more than a word. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

    /** Stands before the number of a line, where the table has no codes. */
    private static final String LINE = "line-";

    /** No name of two words, address, date or number to call is as short and plain. */
    private static final int LONGEST_PLAIN_CODE = 9;

    private final CloseableIterator<CsvRecord> records;
    private final Deque<CsvRecord> sample = new ArrayDeque<>();
    private final Columns columns;
    private final boolean[] named;
    private long last;
    private boolean isAtItsEnd;
    private Optional<WrongCell> broken = Optional.empty();

    /**
     * Reads the first row of this file.
     *
     * @throws NoCohort if no class can be read from it
     */
    public static CsvRows of(InputStream file, List<Question> questions) throws IOException {
        return new CsvRows(Letters.of(file), strict(questions));
    }

    /** The same, of what was pasted. */
    public static CsvRows of(String pasted, List<Question> questions) throws IOException {
        return new CsvRows(letters(pasted), strict(questions));
    }

    /**
     * The same, of the table that an adviser has anyway: columns that nobody asks for are left out, and say so; without
     * codes, the lines stand for the pupils.
     */
    public static CsvRows ofOnesOwn(String pasted, RuleBook ruleBook) throws IOException {
        return ofOnesOwn(pasted, ruleBook, Set.of());
    }

    /**
     * The same.
     *
     * @param notRead the places of columns that are called as a question is and hold something else
     */
    static CsvRows ofOnesOwn(String pasted, RuleBook ruleBook, Set<Integer> notRead) throws IOException {
        return new CsvRows(letters(pasted), (line, header, sample) -> new OwnColumns(header, sample, ruleBook, notRead)
                .read(line));
    }

    private static Reader letters(String pasted) {
        return new StringReader(pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted);
    }

    private static FirstRow strict(List<Question> questions) {
        return (line, header, sample) -> Columns.read(line, header, sample, questions);
    }

    /** How a first row is read. */
    private interface FirstRow {

        /** @throws NoCohort if no class can be read beneath it */
        Columns read(long line, List<String> header, List<List<String>> sample);
    }

    private CsvRows(Reader letters, FirstRow firstRow) throws IOException {
        var table = new BufferedReader(letters, LONGEST_HEADER);
        var first = firstLine(table);
        records = records(table, first);
        var header = record();
        if (SAYS_SEPARATOR.matcher(first).matches()) {
            header = record();
        }
        if (header.isEmpty()) {
            throw new NoCohort(List.of(broken.orElseGet(
                    () -> WrongCell.row(1, "There is nothing here; send the rows of your class, as in the template"))));
        }
        for (var next = record(); next.isPresent(); next = record()) {
            sample.add(next.get());
            if (sample.size() == SAMPLE) {
                break;
            }
        }
        columns = firstRow.read(
                header.get().getStartingLineNumber(),
                header.get().getFields(),
                sample.stream().map(CsvRecord::getFields).toList());
        named = new boolean[MOST_COLUMNS + 1];
        named[columns.code()] = true;
        columns.asked().forEach(column -> named[column.place()] = true);
        columns.leftOut().forEach(column -> named[column.place()] = true);
    }

    private static CloseableIterator<CsvRecord> records(BufferedReader table, String first) {
        return CsvReader.builder()
                .fieldSeparator(separator(first))
                .maxBufferSize(LONGEST_HEADER)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(MOST_COLUMNS * LONGEST_CELL)
                                .build(),
                        table)
                .iterator();
    }

    /** What becomes of a row, which begins in this line. */
    interface RowWithLine {

        /** Its cells. */
        List<String> apply(long line, List<String> cells);
    }

    /**
     * The same table with other cells.
     *
     * @throws NoCohort if it is none from some line on: what stands there could be neither read nor left out
     */
    static String rewritten(String pasted, UnaryOperator<List<String>> header, RowWithLine row) throws IOException {
        var table = new BufferedReader(letters(pasted), LONGEST_HEADER);
        var first = firstLine(table);
        var beforeHeader = SAYS_SEPARATOR.matcher(first).matches() ? 1 : 0;
        var out = new StringWriter();
        var last = 0L;
        try (var records = records(table, first);
                var writer = CsvWriter.builder()
                        .fieldSeparator(separator(first))
                        .lineDelimiter(LineDelimiter.LF)
                        .build(out)) {
            while (records.hasNext()) {
                var record = records.next();
                last = record.getStartingLineNumber();
                var isHeader = beforeHeader == 0 && !isEmpty(record);
                beforeHeader -= isEmpty(record) ? 0 : 1;
                writer.writeRecord(isHeader ? header.apply(record.getFields()) : row.apply(last, record.getFields()));
            }
        } catch (CsvParseException unreadable) {
            throw new NoCohort(List.of(noTable(last + 1)));
        }
        return out.toString();
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public Optional<Row> next() {
        for (var next = following(); next.isPresent(); next = following()) {
            if (columns.code() == 0 || !Template.showsHow(cell(next.get(), columns.code()))) {
                return next.map(this::row);
            }
        }
        var end = broken.map(it -> new Row(it.line(), "", List.of(), List.of(it)));
        broken = Optional.empty();
        return end;
    }

    private Optional<CsvRecord> following() {
        return sample.isEmpty() ? record() : Optional.of(sample.poll());
    }

    private Row row(CsvRecord record) {
        var line = record.getStartingLineNumber();
        var wrong = new ArrayList<WrongCell>();
        var code = columns.code() == 0 ? LINE + line : codeOf(cell(record, columns.code()), line, wrong);
        var cells = new ArrayList<String>(columns.asked().size());
        for (var column : columns.asked()) {
            cells.add(cell(record, column.place()));
        }
        for (var place = 1; place <= record.getFieldCount(); place++) {
            if (!named[place] && showsSomething(record.getField(place - 1))) {
                wrong.add(new WrongCell(
                        line, place, "", "This column has no name in the first row; name it, or delete it", List.of()));
            }
        }
        var aside = columns.leftOut().stream()
                .filter(LeftOut::isKept)
                .map(column -> cell(record, column.place()))
                .filter(CsvRows::showsSomething)
                .toList();
        return new Row(line, code, cells, aside, wrong);
    }

    private static String cell(CsvRecord record, int place) {
        return place <= record.getFieldCount() ? record.getField(place - 1) : "";
    }

    private String codeOf(String cell, long line, List<WrongCell> wrong) {
        return code(cell, new WrongCell(line, columns.code(), Columns.CODE, "", List.of()), wrong);
    }

    /** The code in this cell; what is wrong with it is told at this place. */
    public static String code(String cell, WrongCell place, List<WrongCell> wrong) {
        if (!cell.isEmpty() && cell.length() <= LONGEST_PLAIN_CODE && isPlain(cell)) {
            return cell;
        }
        var code = AsSeen.of(cell);
        var says = code.isEmpty()
                ? Optional.of("This pupil has no code; write a made-up one, such as A1")
                : Personal.byLook(code)
                        .map(Personal::notAsCode)
                        .or(() -> CODE.matcher(code).matches()
                                ? Optional.empty()
                                : Optional.of("This is no code; write up to 40 letters and figures without"
                                        + " blanks, such as A1"));
        says.ifPresent(it -> wrong.add(new WrongCell(place.line(), place.column(), place.name(), it, List.of())));
        return says.isPresent() ? "" : code;
    }

    /** The next record in which something stands; empty: there is none, or it cannot be read. */
    private Optional<CsvRecord> record() {
        try {
            while (!isAtItsEnd && records.hasNext()) {
                var record = records.next();
                last = record.getStartingLineNumber();
                if (!isEmpty(record)) {
                    return Optional.of(record);
                }
            }
        } catch (CsvParseException unreadable) {
            isAtItsEnd = true;
            broken = Optional.of(noTable(last + 1));
        }
        return Optional.empty();
    }

    private static WrongCell noTable(long line) {
        return WrongCell.row(
                line,
                "From here on this is no table; look for a quotation mark without its other one, or for a cell of"
                        + " more than " + LONGEST_CELL + " letters");
    }

    private static boolean isEmpty(CsvRecord record) {
        for (var i = 0; i < record.getFieldCount(); i++) {
            if (showsSomething(record.getField(i))) {
                return false;
            }
        }
        return true;
    }

    /** People see something in this cell. */
    private static boolean showsSomething(String cell) {
        return !cell.isBlank() && (isPlain(cell) || !AsSeen.of(cell).isEmpty());
    }

    /** Letters and figures alone, as in most cells: as they are seen. */
    private static boolean isPlain(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            var letter = cell.charAt(i);
            if (letter > 'z' || !Character.isLetterOrDigit(letter)) {
                return false;
            }
        }
        return true;
    }

    /** As far as the names of the columns go: within quotation marks they may hold line breaks. */
    private static String firstLine(BufferedReader table) throws IOException {
        table.mark(LONGEST_HEADER);
        var line = new StringBuilder();
        var isQuoted = false;
        for (var letter = table.read(); letter >= 0 && line.length() < LONGEST_HEADER - 1; letter = table.read()) {
            if (!isQuoted
                    && (letter == '\n' || letter == '\r')
                    && !line.toString().isBlank()) {
                break;
            }
            isQuoted = letter == '"' ? !isQuoted : isQuoted;
            line.append((char) letter);
        }
        table.reset();
        return line.toString();
    }

    /** What the first line says, or what stands most often between the names of the columns. */
    private static char separator(String header) {
        var says = SAYS_SEPARATOR.matcher(header);
        if (says.matches()) {
            return says.group(1).charAt(0);
        }
        var outside = QUOTED.matcher(header).replaceAll("");
        var most = SEPARATORS.charAt(0);
        for (var one : SEPARATORS.toCharArray()) {
            most = count(one, outside) > count(most, outside) ? one : most;
        }
        return most;
    }

    private static long count(char one, String text) {
        return text.chars().filter(it -> it == one).count();
    }
}
