package pathwaycheck.cohort;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Leg;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.Requirement;

/** A class as whoever advises it reads it in a spreadsheet: what to ask and do first, in the words of the report. */
public final class AdvisersTable implements Closeable {

    private final CsvWriter out;
    private final String home;
    private final int columns;

    /**
     * @param home what stands before the path of each address
     * @param columns the requirements that are told
     */
    public AdvisersTable(Writer out, Career career, List<Requirement> columns, String home) {
        this.out = CsvTable.writer(out);
        this.home = home;
        this.columns = columns.size();
        write(Stream.concat(
                Stream.of(
                        "Pupil",
                        "Where they stand",
                        "Ask the pupil next",
                        "Do next",
                        "By when",
                        "Could " + career.reach() + " in",
                        "The way there",
                        "What we could not read",
                        "How we read your words",
                        "Report"),
                columns.stream().map(Requirement::label)));
    }

    /**
     * The next row.
     *
     * @param glance their report; empty: a question is open before it, or nothing is told
     * @param ask the question to ask them next; empty: none
     * @param states how they stand to each of the columns, in words; none: nothing is told
     */
    public void write(Pupil pupil, Optional<AtAGlance> glance, Optional<Question> ask, List<String> states) {
        var cells = new ArrayList<String>();
        cells.add(pupil.code());
        cells.add(pupil.told().map(Told::inShort).orElse(""));
        cells.add(ask.map(AskedAloud::words).orElse(""));
        cells.add(pupil.told().map(Told::next).orElse(""));
        cells.add(pupil.told().flatMap(Told::by).orElse(""));
        cells.add(glance.map(it -> InWords.goalInShort(it.report().goal()).toString())
                .orElse(""));
        cells.add(glance.map(it -> way(it.legs())).orElse(""));
        cells.add(Stream.concat(
                        pupil.wrong().stream().map(WrongCell::inItsRow),
                        pupil.notUsed().stream().map(NotUsed::sentence))
                .collect(Collectors.joining(" ")));
        cells.add(Stream.concat(
                        pupil.guesses().stream().map(it -> "“" + it.words() + "” as “" + it.text() + "”"),
                        pupil.supposed().stream()
                                .map(it -> (it.isOfAYear() ? it.yearGroup() + ", " : "") + "nothing under “"
                                        + it.question().id() + "” as “" + it.answer() + "”"))
                .collect(Collectors.joining("; ")));
        cells.add(pupil.told().map(it -> home + it.page()).orElse(""));
        for (var i = 0; i < columns; i++) {
            cells.add(states.isEmpty() ? "" : states.get(i));
        }
        write(cells.stream());
    }

    private void write(Stream<String> cells) {
        out.writeRecord(cells.map(CsvTable::cell).toList());
    }

    /** As "By January 2028: Apply to university; September 2028 to July 2031: Your degree". */
    private static String way(List<Leg> legs) {
        return legs.stream().map(leg -> leg.when() + ": " + leg.what()).collect(Collectors.joining("; "));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
