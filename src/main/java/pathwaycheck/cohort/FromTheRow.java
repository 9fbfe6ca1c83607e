package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * What a row says to a question to which none of its cells is an answer: how many things another cell names, or what
 * stands there beside an answer. Where neither says anything, people may go on with what the rules have for whoever
 * does not know yet.
 */
final class FromTheRow {

    private final List<Cells.Read> row;
    private final Columns columns;
    private final AllNames names;
    private final Slips slips;
    private final ForAll forAll;
    private final List<ReadAs> guesses = new ArrayList<>();
    private final List<Supposed> supposed = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<Question> answered = new HashSet<>();

    FromTheRow(List<Cells.Read> row, Columns columns, AllNames names, Slips slips, ForAll forAll) {
        this.row = row;
        this.columns = columns;
        this.names = names;
        this.slips = slips;
        this.forAll = forAll;
    }

    /** The answer to this open question, as an address holds it; none: the row says nothing to it. */
    List<Pair> to(Question open) {
        if (saysSomethingTo(open) || !answered.add(open)) {
            return List.of();
        }
        var options = open instanceof Choice choice ? said(choice) : List.<Option>of();
        if (options.isEmpty() && forAll.to(open).isPresent() && !mayBeSaidElsewhere(open)) {
            forAll.words(open, names).ifPresent(words -> supposed.add(new Supposed(open, words, true)));
            return forAll.pairs(open, names);
        }
        options = options.isEmpty() && open instanceof Choice choice ? unknown(choice) : options;
        return options.stream().map(option -> new Pair(open.id(), option.id())).toList();
    }

    private List<Option> said(Choice choice) {
        var options = counted(choice);
        return options.isEmpty() ? beside(choice) : options;
    }

    /**
     * Something stands under the question that cannot be read, or elsewhere that is like one of its answers; or nothing
     * at all is known of what stands there.
     */
    private boolean mayBeSaidElsewhere(Question open) {
        return read(open).filter(read -> read.wrong().isPresent()).isPresent()
                || open instanceof Choice choice
                        && !choice.many()
                        && IntStream.range(0, row.size())
                                .filter(i -> isBeside(columns.asked().get(i).question(), choice))
                                .mapToObj(row::get)
                                .filter(read -> !read.parts().isEmpty())
                                .anyMatch(read -> read.pairs().isEmpty()
                                        || read.parts().stream().anyMatch(part -> names.of(choice)
                                                .isNamedIn(part)));
    }

    private boolean saysSomethingTo(Question question) {
        return read(question).filter(read -> !read.pairs().isEmpty()).isPresent();
    }

    private Optional<Cells.Read> read(Question question) {
        return IntStream.range(0, row.size())
                .filter(i -> columns.asked().get(i).question().equals(question))
                .mapToObj(row::get)
                .findFirst();
    }

    /** A question for a number, and a cell that names each thing that it counts. */
    private List<Option> counted(Choice choice) {
        return names
                .countedBy(choice)
                .flatMap(this::read)
                .map(Cells.Read::named)
                .filter(named -> !named.isEmpty())
                .flatMap(named -> names.of(choice)
                        .meant(String.valueOf(named.size()))
                        .map(option -> told(choice, String.join(", ", named), option)))
                .stream()
                .toList();
    }

    /** What stands beside an answer of the same section, as maths beside the qualification that it is part of. */
    private List<Option> beside(Choice choice) {
        var words = IntStream.range(0, row.size())
                .filter(i -> isBeside(columns.asked().get(i).question(), choice))
                .boxed()
                .flatMap(i -> Stream.concat(row.get(i).beside().stream(), row.get(i).parts().stream()))
                .filter(word -> Cells.named(word, choice, names).isPresent())
                .toList();
        var options = new LinkedHashSet<>(words.stream()
                .map(word -> Cells.named(word, choice, names).orElseThrow())
                .toList());
        if (options.isEmpty() || !choice.many() && options.size() > 1) {
            return List.of();
        }
        words.forEach(word -> {
            used.add(word);
            guesses.add(
                    new ReadAs(choice, word, Cells.named(word, choice, names).orElseThrow()).inDoubt());
        });
        return List.copyOf(options);
    }

    /** What stands in the question's own cell is read there, whole or not at all. */
    private static boolean isBeside(Question other, Choice choice) {
        return !other.equals(choice) && isOfOneSection(other, choice);
    }

    private List<Option> unknown(Choice choice) {
        var option = slips.leaveOutTheCell() && !choice.offersNotSure()
                ? names.of(choice).meant(Question.NOT_SURE)
                : Optional.<Option>empty();
        option.ifPresent(it -> supposed.add(new Supposed(choice, it.text(), false)));
        return option.stream().toList();
    }

    private Option told(Choice choice, String words, Option option) {
        guesses.add(new ReadAs(choice, words, option));
        return option;
    }

    static boolean isOfOneSection(Question one, Question other) {
        return one.wording().section().equals(other.wording().section());
    }

    /** Words that settled a question that they do not stand under. */
    List<ReadAs> guesses() {
        return guesses;
    }

    /** What the pupil went on with. */
    List<Supposed> supposed() {
        return supposed;
    }

    /** What stands beside an answer and settled no question, by the column. */
    List<NotUsed> notUsedBeside() {
        return IntStream.range(0, row.size())
                .boxed()
                .flatMap(i -> row.get(i).beside().stream()
                        .filter(word -> !used.contains(word))
                        .map(word -> new NotUsed(columns.asked().get(i).question(), Optional.of(word))))
                .toList();
    }

    /** Something in this column settled a question that it does not stand under. */
    boolean isUsedElsewhere(int place) {
        return IntStream.range(0, row.size())
                .anyMatch(i -> columns.asked().get(i).place() == place && isUsedElsewhere(row.get(i)));
    }

    private boolean isUsedElsewhere(Cells.Read read) {
        return read.parts().stream().anyMatch(used::contains);
    }

    /**
     * Everything that nothing came of.
     *
     * @param counting the answers of the row that count
     */
    List<NotUsed> notUsed(Answers counting) {
        return Stream.concat(
                        IntStream.range(0, row.size())
                                .filter(i -> counting.to(columns.asked().get(i).question())
                                        .isEmpty())
                                .boxed()
                                .flatMap(i -> notUsed(
                                        row.get(i), columns.asked().get(i).question())),
                        notUsedBeside().stream())
                .toList();
    }

    private Stream<NotUsed> notUsed(Cells.Read read, Question question) {
        if (isUsedElsewhere(read)) {
            return read.parts().stream()
                    .filter(part -> !used.contains(part))
                    .map(part -> new NotUsed(question, Optional.of(part)));
        }
        return read.pairs().isEmpty() ? Stream.of() : Stream.of(new NotUsed(question, Optional.empty()));
    }
}
