package pathwaycheck.web.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.cohort.Column;
import pathwaycheck.cohort.Columns;
import pathwaycheck.cohort.OwnTable;

/**
 * A column that we read by a guess: people see what it was called, and can say that it holds something else. Every form
 * of the class carries it along.
 *
 * @param place from 1
 * @param question its id; "code": it holds the pupils' codes
 * @param name what the table called it
 */
record Guessed(int place, String question, String name) {

    /** The name of its field. */
    static final String FIELD = "guessed";

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})=([a-z0-9-]+)=(.*)");

    /** As a form carries it; empty: it is none. */
    static Optional<Guessed> read(String written) {
        return Optional.of(WRITTEN.matcher(written))
                .filter(it -> it.matches())
                .map(it -> new Guessed(Integer.parseInt(it.group(1)), it.group(2), it.group(3)));
    }

    /** Those that the forms before have guessed and that are still read so, and those that this table is read with. */
    static List<Guessed> of(List<Guessed> before, OwnTable unread, OwnTable read) {
        return Stream.of(
                        before.stream(),
                        read
                                .columns()
                                .guessedCode()
                                .map(name -> new Guessed(read.columns().code(), Columns.CODE, name))
                                .stream(),
                        unread.perhapsAnswers().stream()
                                .flatMap(column -> unread
                                        .proposed(column)
                                        .map(it -> new Guessed(column.place(), it.id(), column.name()))
                                        .stream()))
                .flatMap(some -> some)
                .filter(it -> it.holdsCodes()
                        ? it.place() == read.columns().code()
                        : it.column(read).isPresent())
                .distinct()
                .toList();
    }

    /** It was taken for the codes of the pupils. */
    public boolean holdsCodes() {
        return question.equals(Columns.CODE);
    }

    /** What it holds, as its question asks it. */
    public String holds(OwnTable table) {
        return holdsCodes()
                ? "The codes of the pupils"
                : column(table).orElseThrow().question().wording().ask();
    }

    /** The column of this table that it is; empty: it answers no question. */
    private Optional<Column> column(OwnTable table) {
        return table.columns().asked().stream()
                .filter(it -> it.place() == place && it.question().id().equals(question))
                .findFirst();
    }

    /** What people call it, as "“Yr”". */
    public String called() {
        return name.isEmpty() ? "column " + place : "“" + name + "”";
    }

    /** What people call that question, be it by what it asks where its column is called the same. */
    public String readAs(OwnTable table) {
        if (holdsCodes()) {
            return Columns.CODE;
        }
        var wording = column(table).orElseThrow().question().wording();
        return wording.label().equalsIgnoreCase(name) ? wording.ask() : wording.label();
    }

    /** As a form carries it. */
    @Override
    public String toString() {
        return place + "=" + question + "=" + name;
    }
}
