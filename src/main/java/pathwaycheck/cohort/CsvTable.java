package pathwaycheck.cohort;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;

/**
 * A class as a table that spreadsheets open: a row a pupil. No cell of it can be taken for a formula: what begins like
 * one has a {@code '} in front.
 */
public final class CsvTable implements Closeable {

    /** So that a spreadsheet reads the letters as those of UTF-8. */
    public static final String MARK = "\uFEFF";

    /** So many columns stand between what is wrong and the requirements. */
    private static final int OF_A_PUPIL = 8;

    private static final int FIRST_COLUMNS = 4;

    private static final String BEGIN_A_FORMULA = "=+-@\t\r";

    private final CsvWriter out;
    private final String home;
    private final int requirements;
    private final int most;

    /** What was told last, and its cells. */
    private final Map<Told, List<String>> written = new IdentityHashMap<>();

    /**
     * @param home what stands before the path of each address; empty: nothing
     * @param most the cells of so many who were told different things are kept, some 3 KB each
     */
    public CsvTable(Writer out, RuleBook ruleBook, String home, int most) {
        this.out = writer(out);
        this.home = home;
        this.most = most;
        this.requirements = (int) ruleBook.requirements().count();
        this.out.writeRecord(Stream.concat(
                        Stream.of(
                                "code",
                                "line",
                                "wrong",
                                "read-as",
                                "answer",
                                "ask-next",
                                "do-next",
                                "by-when",
                                "goal-at-best",
                                "goal-at-worst",
                                "plan",
                                "page"),
                        ruleBook.requirements().map(Requirement::id))
                .toList());
    }

    /** What the answer that is tried would change for the class. */
    public static void changes(Writer out, List<Sums.Change> changes) throws IOException {
        var table = writer(out);
        table.writeRecord("requirement", "title", "now", "then", "more");
        changes.forEach(it -> table.writeRecord(
                it.requirement().id(),
                cell(it.requirement().title()),
                String.valueOf(it.now()),
                String.valueOf(it.ifSo()),
                String.valueOf(it.more())));
        table.flush();
    }

    static CsvWriter writer(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    /** The next row. */
    public void write(Pupil pupil) {
        var cells = new ArrayList<String>(FIRST_COLUMNS + OF_A_PUPIL + requirements);
        cells.add(cell(pupil.code()));
        cells.add(String.valueOf(pupil.line()));
        cells.add(cell(pupil.wrong().stream().map(WrongCell::inItsRow).collect(Collectors.joining(" "))));
        cells.add(cell(pupil.guesses().stream().map(CsvTable::inWords).collect(Collectors.joining("; "))));
        cells.addAll(pupil.told().map(this::cells).orElseGet(() -> Collections.nCopies(OF_A_PUPIL + requirements, "")));
        out.writeRecord(cells);
    }

    /** The same for everybody who is told the same. */
    private List<String> cells(Told told) {
        var before = written.get(told);
        if (before != null) {
            return before;
        }
        if (written.size() == most) {
            written.clear();
        }
        var cells = new ArrayList<String>(OF_A_PUPIL + requirements);
        cells.add(told.answer().orElse(""));
        cells.add(told.ask().map(Question::id).orElse(""));
        cells.add(told.next());
        cells.add(told.by().orElse(""));
        cells.add(day(told.goalAtBest()));
        cells.add(day(told.goalAtWorst()));
        cells.add(told.plan().stream().map(CsvTable::inWords).collect(Collectors.joining("; ")));
        cells.add(home + told.page());
        told.held().forEach(held -> cells.add(held.status().word()));
        cells.replaceAll(CsvTable::cell);
        written.put(told, cells);
        return cells;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    /** As it may stand in a spreadsheet. */
    static String cell(String text) {
        return !text.isEmpty() && !text.equals("-") && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** As "train 2028-09-01/2031-09-01"; or "degree 2028-09-01/2031-07-01, apply from 2027-09-01". */
    private static String inWords(DatedToDo planned) {
        return planned.id() + " " + day(planned.starts()) + "/" + day(planned.until())
                + (planned.from().equals(planned.starts()) ? "" : ", apply from " + day(planned.from()));
    }

    /** As "subjects: “Art” as another-subject". */
    private static String inWords(ReadAs guess) {
        return guess.question().id() + ": “" + guess.words() + "” as " + guess.value();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
