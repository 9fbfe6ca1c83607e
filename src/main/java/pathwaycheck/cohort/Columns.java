package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;
import pathwaycheck.question.Question;

/**
 * What the columns of a table hold.
 *
 * @param code the place of the pupils' codes, from 1; 0: there are none, and the line stands for the pupil
 * @param guessedCode what the table calls the column of the codes, where only what stands in it says so; empty: its
 *     heading does, or there is none
 * @param asked the columns of questions
 * @param leftOut the columns that were not read
 */
public record Columns(int code, Optional<String> guessedCode, List<Column> asked, List<LeftOut> leftOut) {

    /** What the column is called that holds each pupil's code. */
    public static final String CODE = "code";

    /** What people call that column. */
    static final List<String> CODES = List.of(CODE, "pupil-code", "student-code", "made-up-code");

    public Columns {
        asked = List.copyOf(asked);
        leftOut = List.copyOf(leftOut);
    }

    /** The same, with more columns of which the first rows say nothing, and later ones something: they have no name. */
    Columns alsoWithout(Collection<Integer> places) {
        return new Columns(
                code,
                guessedCode,
                asked,
                Stream.concat(
                                leftOut.stream(),
                                places.stream().map(place -> new LeftOut(place, "", LeftOut.WITHOUT_A_NAME)))
                        .toList());
    }

    /** The same, where these were left out before and are so still. */
    Columns withoutGuessesOf(Collection<Integer> places) {
        return new Columns(
                code,
                guessedCode,
                asked,
                leftOut.stream()
                        .map(column -> places.contains(column.place())
                                ? new LeftOut(column.place(), column.name(), LeftOut.BEFORE)
                                : column)
                        .toList());
    }

    /** A column for the code and one for each question. */
    public static Columns all(List<Question> questions) {
        return new Columns(
                1,
                Optional.empty(),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> new Column(i + 2, questions.get(i).id(), questions.get(i)))
                        .toList(),
                List.of());
    }

    /** The names of all columns that a table may have. */
    public static List<String> names(List<Question> questions) {
        return Stream.concat(Stream.of(CODE), questions.stream().map(Question::id))
                .toList();
    }

    /**
     * Reads the first row, and refuses a table with a column that nobody knows.
     *
     * @param line of the file
     * @param sample the cells beneath it, of the first rows
     * @throws NoCohort with all that is wrong with it
     */
    static Columns read(long line, List<String> header, List<List<String>> sample, List<Question> questions) {
        var wrong = new ArrayList<WrongCell>();
        var asked = new ArrayList<Column>();
        var code = 0;
        for (var i = 0; i < header.size(); i++) {
            var name = plain(header.get(i));
            var question = of(name, questions);
            var cells = under(i, sample);
            if (CODES.contains(name)) {
                if (code > 0) {
                    wrong.add(cell(line, i, header, "There are two columns of codes; delete one", List.of()));
                }
                code = i + 1;
                var place = i;
                Personal.byLooks(cells)
                        .ifPresent(what -> wrong.add(cell(line, place, header, what.notAsCodes(), List.of())));
            } else if (question.isPresent()) {
                var other = asked.stream()
                        .filter(it -> it.question().equals(question.get()))
                        .findFirst();
                if (other.isPresent()) {
                    wrong.add(cell(
                            line,
                            i,
                            header,
                            "This question has column " + other.get().place() + ", too; delete one",
                            List.of()));
                }
                asked.add(new Column(i + 1, question.get().id(), question.get()));
            } else if (!name.isEmpty()) {
                wrong.add(unknown(line, i, header, cells, questions));
            }
        }
        if (code == 0 && asked.isEmpty()) {
            // What stands there may be the answers of the first pupil, or their name: it is not repeated.
            throw new NoCohort(List.of(WrongCell.row(
                    line,
                    "The first row has to name the columns: code, and the questions that you have answers to, as "
                            + questions.get(0).id()
                            + ". The template has them all")));
        }
        if (code == 0) {
            wrong.add(
                    0,
                    new WrongCell(
                            line,
                            0,
                            "",
                            "There is no column “code”; give each pupil a made-up code, such as A1",
                            List.of(CODE)));
        }
        if (!wrong.isEmpty()) {
            throw new NoCohort(wrong);
        }
        return new Columns(code, Optional.empty(), asked, List.of());
    }

    private static WrongCell unknown(
            long line, int place, List<String> header, List<String> cells, List<Question> questions) {
        var personal = Personal.byName(plain(header.get(place))).or(() -> Personal.byLooks(cells));
        return personal.map(what -> cell(line, place, header, what.notHere(), List.of()))
                .orElseGet(() -> cell(
                        line,
                        place,
                        header,
                        "We do not ask this; delete the column, or give it the name of one in the template",
                        names(questions)));
    }

    private static WrongCell cell(long line, int place, List<String> header, String says, List<String> allowed) {
        return new WrongCell(line, place + 1, Shown.of(header.get(place)), says, allowed);
    }

    /** The question of this name, or that asks this. */
    private static Optional<Question> of(String name, List<Question> questions) {
        return questions.stream()
                .filter(it -> it.id().equals(name) || plain(it.wording().ask()).equals(name))
                .findFirst();
    }

    private static List<String> under(int place, List<List<String>> sample) {
        return sample.stream()
                .filter(row -> place < row.size())
                .map(row -> AsSeen.of(row.get(place)))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** In small letters, with hyphens in place of blanks. */
    static String plain(String text) {
        return AsSeen.of(text).toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[ _]+", "-");
    }
}
