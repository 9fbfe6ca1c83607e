package pathwaycheck.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;

/** The questions that a column with a heading of its own may hold answers to: by its words, or by what stands in it. */
final class Likeness {

    private static final int MOST = 3;

    /** So much of a column has to be an answer. */
    private static final double HALF = 0.5;

    /** They are answers to much. */
    private static final Set<String> SAY_LITTLE = Set.of("yes", "no", "y", "n", "none");

    private final List<Question> questions;
    private final AllNames names;

    /** Of these questions, which the table has no column for. */
    Likeness(List<Question> questions, AllNames names) {
        this.questions = questions;
        this.names = names;
    }

    /** What these cells are answers to; or else what this heading is like. None: nothing. */
    List<Question> to(String heading, List<String> cells) {
        var answered = byLooks(cells);
        return answered.isEmpty() ? byName(heading) : answered;
    }

    /** These cells are answers to one of the questions. */
    boolean isByLooks(List<String> cells) {
        return !byLooks(cells).isEmpty();
    }

    /** The questions whose names share a word with this heading, the nearest; none: no name does. */
    private List<Question> byName(String heading) {
        var words = PlainWords.of(heading.replace('-', ' '));
        return nearest(question -> shared(words, PlainWords.of(question.id().replace('-', ' '))), 0);
    }

    /** The questions that these cells are answers to, by most of them. */
    private List<Question> byLooks(List<String> cells) {
        var some = cells.stream()
                .filter(cell -> !SAY_LITTLE.contains(Columns.plain(cell)))
                .filter(cell -> PlainWords.of(cell).all().stream().anyMatch(word -> !PlainWords.isNumber(word)))
                .toList();
        return some.isEmpty() ? List.of() : nearest(question -> answers(some, question), HALF);
    }

    private double answers(List<String> cells, Question question) {
        return question instanceof Choice
                ? (double) cells.stream()
                                .filter(cell -> isAnswer(cell, question))
                                .count()
                        / cells.size()
                : 0;
    }

    private boolean isAnswer(String cell, Question question) {
        return question.read(Query.holding(Cells.read(cell, question, names).pairs())) instanceof Answer;
    }

    private static double shared(PlainWords one, PlainWords other) {
        var both = one.all().stream().filter(other.all()::contains).distinct().count();
        var either = Stream.concat(one.all().stream(), other.all().stream())
                .collect(Collectors.toSet())
                .size();
        return either == 0 ? 0 : (double) both / either;
    }

    /** Those that come nearest, be they several; none: all are as far as this or further. */
    private List<Question> nearest(ToDoubleFunction<Question> near, double far) {
        var best = questions.stream().mapToDouble(near).max().orElse(0);
        return best <= far
                ? List.of()
                : questions.stream()
                        .filter(question -> near.applyAsDouble(question) == best)
                        .sorted(Comparator.comparing(questions::indexOf))
                        .limit(MOST)
                        .toList();
    }
}
