package pathwaycheck.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;

/** The questions that a column with a heading of its own may hold answers to: by its words, or by what stands in it. */
final class Likeness {

    private static final int MOST = 3;

    /** So much of a column has to be an answer. */
    private static final double HALF = 0.5;

    /** So many different cells tell what a column holds. */
    private static final int ENOUGH = 20;

    /** Under its heading it may be a year; by its looks alone it may be anything. */
    private static final Pattern TWO_FIGURES = Pattern.compile("\\d{2}");

    private static final int SEVERAL = 2;

    /** No answer that anybody writes into a table is longer. */
    private static final int LONGEST = 60;

    /** They are answers to much. */
    private static final Set<String> SAY_LITTLE = Set.of(
            "yes",
            "no",
            "y",
            "n",
            "none",
            "not-sure",
            "unsure",
            "don-t-know",
            "don't-know",
            "dont-know",
            "undecided",
            "unknown",
            "n/a",
            "other");

    /** These words are answers to much. */
    static boolean saysLittle(String plain) {
        return SAY_LITTLE.contains(plain);
    }

    private final List<Question> questions;
    private final AllNames names;

    /** Of these questions, which the table has no column for. */
    Likeness(List<Question> questions, AllNames names) {
        this.questions = questions;
        this.names = names;
    }

    /** The questions whose names share a word with this heading, the nearest; none: no name does. */
    List<Question> byName(String heading) {
        var words = PlainWords.of(heading.replace('-', ' '));
        return nearest(
                question -> isNotHeadedSo(words, question)
                        ? 0
                        : Stream.concat(Stream.of(question.id().replace('-', ' ')), headings(question))
                                .mapToDouble(name -> shared(words, PlainWords.of(name)))
                                .max()
                                .orElse(0),
                0);
    }

    /** A year at school stands under one of its headings alone: many others have one of their words, as "group". */
    private Stream<String> headings(Question question) {
        return names.asksForYears(question) ? Stream.of() : question.wording().inTables().headed().stream();
    }

    /** What the rules say that stands in headings of something else. */
    private boolean isNotHeadedSo(PlainWords heading, Question question) {
        return names.questions().stream()
                .filter(other -> FromTheRow.isOfOneSection(other, question))
                .flatMap(other -> other.wording().inTables().notHeaded().stream())
                .map(PlainWords::of)
                .anyMatch(words -> heading.placeOf(words, 0) >= 0);
    }

    /**
     * The questions that these cells are answers to, by most of them; none: there is no such question, or the heading
     * says that it is about something else.
     */
    List<Question> byLooks(String heading, List<String> cells) {
        var words = PlainWords.of(heading.replace('-', ' '));
        var more = cells.stream()
                .filter(cell -> !TWO_FIGURES.matcher(cell).matches())
                .toList();
        return nearest(question -> isNotHeadedSo(words, question) ? 0 : answers(more, question), HALF);
    }

    /** One of these cells at least is an answer to this question. */
    boolean holdsAnAnswer(List<String> cells, Question question) {
        return answers(cells, question) > 0;
    }

    /** Those that the table has no column for. */
    List<Question> questions() {
        return questions;
    }

    /**
     * What is asked after the report, and these cells that are answers to it.
     *
     * @param cells each shares several words with what the answer is called: one could be chance
     */
    record Like(Question question, List<String> cells) {}

    /** What is asked after the report, and of which one of these cells at least is an answer in words of its own. */
    Optional<Like> likeAList(List<String> cells) {
        return questions.stream()
                .filter(Question::isAfterReport)
                .filter(question -> question instanceof Choice choice && choice.many())
                .map(question -> new Like(
                        question,
                        cells.stream()
                                .filter(cell -> holdsAnAnswer(List.of(cell), question))
                                .filter(cell -> names.of((Choice) question).sharesWords(cell) >= SEVERAL)
                                .distinct()
                                .toList()))
                .filter(like -> !like.cells().isEmpty())
                .findFirst();
    }

    private double answers(List<String> cells, Question question) {
        var different = cells.stream().distinct().limit(ENOUGH).toList();
        var answers = different.stream()
                .filter(cell -> cell.length() <= LONGEST && !saysLittle(Columns.plain(cell)))
                .filter(cell -> question instanceof DateQuestion
                        || PlainWords.of(cell).all().stream().anyMatch(word -> !PlainWords.isNumber(word)))
                .filter(cell -> isAnswer(cell, question))
                .count();
        return different.isEmpty() ? 0 : (double) answers / different.size();
    }

    private boolean isAnswer(String cell, Question question) {
        var read = Cells.read(cell, question, names);
        // What is an answer only in part may be a note.
        return read.wrong().isEmpty() && question.read(Query.holding(read.pairs())) instanceof Answer;
    }

    private static double shared(PlainWords one, PlainWords other) {
        var both = one.all().stream()
                .filter(word -> !saysLittle(word))
                .filter(other.all()::contains)
                .distinct()
                .count();
        var either = Stream.concat(one.all().stream(), other.all().stream())
                .collect(Collectors.toSet())
                .size();
        return either == 0 ? 0 : (double) both / either;
    }

    /** Those that come nearest, be they several; none: all are as far as this or further. */
    private List<Question> nearest(ToDoubleFunction<Question> near, double far) {
        var nearness = questions.stream().mapToDouble(near).toArray();
        var best = Arrays.stream(nearness).max().orElse(0);
        return best <= far
                ? List.of()
                : IntStream.range(0, nearness.length)
                        .filter(at -> nearness[at] == best)
                        .mapToObj(questions::get)
                        .limit(MOST)
                        .toList();
    }
}
