package pathwaycheck.cohort;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/**
 * A table to fill in: the names of its columns, what each asks, and an example. These rows show how, and are left out
 * when the table is sent back.
 */
public final class Template {

    private static final String ASKED = "question";
    private static final String EXAMPLE = "example";
    private static final Set<String> SHOW_HOW = Set.of(ASKED, EXAMPLE);

    /** Longer words are shown by their id. */
    private static final int FITS_A_CELL = 32;

    private Template() {}

    /** A row under this code shows how, and is nobody's. */
    static boolean showsHow(String code) {
        return SHOW_HOW.contains(code.strip().toLowerCase(Locale.ROOT));
    }

    /** With every question; or with those of whoever answers the first one so, and an example of them. */
    public static void write(Writer out, RuleBook ruleBook, Optional<Option> first) throws IOException {
        var asked = AskedOf.of(ruleBook);
        var questions = first.map(asked.questions()::get).orElse(ruleBook.questions());
        var example = first.map(asked.examples()::get)
                .or(() -> ruleBook.examples().stream().findFirst());
        try (var table = CsvTable.writer(out)) {
            row(Columns.CODE, questions, Question::id, table::writeRecord);
            row(ASKED, questions, question -> question.wording().ask(), table::writeRecord);
            example.ifPresent(person -> row(
                    EXAMPLE,
                    questions,
                    question -> person.answers()
                            .to(question)
                            .map(answer -> question.in(new InACell(answer)))
                            .orElse(""),
                    table::writeRecord));
        }
    }

    private static void row(
            String code, List<Question> questions, Function<Question, String> cell, Consumer<List<String>> row) {
        row.accept(Stream.concat(Stream.of(code), questions.stream().map(cell).map(CsvTable::cell))
                .toList());
    }

    /** An answer as people would write it. */
    private record InACell(Answer answer) implements Kinds<String> {
        @Override
        public String choice(Choice choice) {
            var words = choice.words(answer);
            if (choice.many()) {
                return words.replace(", ", "; ");
            }
            return words.length() <= FITS_A_CELL ? words : String.join("", choice.write(answer));
        }

        @Override
        public String date(DateQuestion date) {
            return date.words(answer);
        }
    }
}
