package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * What sets a pupil apart from all for whom somebody answers: what stands under the question and cannot be read; what
 * is like another answer, wherever it stands; what the question asks about, as "Maths" where it is "Is maths part of
 * it?"; who has not decided what the question comes before; or a day that does not go with the year at school.
 *
 * @param cells as they came
 * @param row what each of them comes to
 * @param used the parts of cells that settled another question than their own
 * @param aside what stands in columns that are not read
 */
record SetsApart(
        List<String> cells,
        List<ReadCell> row,
        Columns columns,
        AllNames names,
        ForAll forAll,
        AtOdds atOdds,
        Set<String> used,
        List<String> aside) {

    /** Why this pupil is apart from all who are asked this; empty: they are not. */
    Optional<SetApart> from(Question open) {
        return Optional.of(open)
                .filter(Choice.class::isInstance)
                .flatMap(choice -> atALevel((Choice) choice))
                .or(() -> IntStream.range(0, row.size())
                        .filter(i -> question(i).equals(open))
                        .boxed()
                        .findFirst()
                        .filter(i -> row.get(i).wrong().isPresent())
                        .or(() ->
                                open instanceof Choice choice && !choice.many() ? elsewhere(choice) : Optional.empty())
                        .map(i -> new SetApart(open, question(i), Shown.of(cells.get(i)))))
                .or(() -> open instanceof Choice choice ? named(choice) : Optional.empty())
                .or(() -> open instanceof Choice choice && !choice.many() ? notRead(choice) : Optional.empty())
                .or(() -> open instanceof DateQuestion date
                        ? forAll.day(date, names)
                                .flatMap(atOdds::yearAgainst)
                                .map(words -> new SetApart(open, open, words))
                        : Optional.empty());
    }

    /** What stands in a column that is not read may still say something else, as "NEET". */
    private Optional<SetApart> notRead(Choice choice) {
        return aside.stream()
                .filter(cell -> Stream.concat(Stream.of(cell), Parts.pieces(cell))
                        .filter(piece -> !Likeness.saysLittle(Columns.plain(piece)))
                        .flatMap(piece -> names.of(choice).alsoCalled(piece).stream())
                        .anyMatch(option -> !isForAll(option, choice)))
                .map(cell -> new SetApart(choice, choice, Shown.of(cell)))
                .findFirst();
    }

    private Question question(int place) {
        return columns.asked().get(place).question();
    }

    /** The place of the cell that says something else to this question, or may. */
    private Optional<Integer> elsewhere(Choice choice) {
        return IntStream.range(0, row.size())
                .filter(i -> !question(i).equals(choice))
                .filter(i -> namesAnother(i, choice) || isBesideAndUnknown(i, choice))
                .boxed()
                .findFirst();
    }

    /** A cell names a level at which an option of this question asks for several things: all of it is quoted. */
    private Optional<SetApart> atALevel(Choice choice) {
        return IntStream.range(0, row.size())
                .filter(i -> FromTheRow.isOfOneSection(question(i), choice))
                .filter(i -> new AtALevel(choice, names).isNamedIn(cells.get(i)))
                .mapToObj(i -> new SetApart(choice, question(i), Shown.inFull(cells.get(i))))
                .findFirst();
    }

    /**
     * One of its words is an answer to this question, or the beginning of one, and none to the question it is under; or
     * the rules call an answer so, as "S6" goes with Highers.
     */
    private boolean namesAnother(int place, Choice choice) {
        return !isAnswerInItsOwnWords(place)
                && pieces(place)
                        .filter(piece -> !Likeness.saysLittle(Columns.plain(piece)))
                        .anyMatch(piece -> Stream.concat(
                                                names.of(choice).namedIn(piece).stream(),
                                                names.of(choice).alsoCalled(piece).stream())
                                        .anyMatch(option -> !isForAll(option, choice))
                                || question(place) instanceof Choice own
                                        && isNamed(piece, choice)
                                        && !isNamed(piece, own));
    }

    /** What this question asks about stands in a cell before it. */
    private Optional<SetApart> named(Choice choice) {
        return IntStream.range(0, row.size())
                .boxed()
                .flatMap(i -> Parts.pieces(cells.get(i))
                        .filter(piece -> isAskedBy(choice, question(i), piece))
                        .map(piece -> new SetApart(choice, question(i), Shown.with(cells.get(i), piece))))
                .findFirst();
    }

    /**
     * This question comes later in the section, and asks about what stands here, as "Is maths part of it?" of "Maths".
     */
    boolean isAskedBy(Choice choice, Question under, String piece) {
        return !choice.many()
                && FromTheRow.isBeside(under, choice)
                && names.comesBefore(under, choice)
                && names.beside(choice).stream()
                        .filter(Choice::many)
                        .anyMatch(list -> isNamed(names.of(choice).inItsWords(piece), list));
    }

    private boolean isForAll(Option option, Choice choice) {
        return forAll.to(choice).filter(option.id()::equals).isPresent();
    }

    private boolean isNamed(String piece, Choice choice) {
        return NamedOption.of(piece, choice, names).isPresent();
    }

    private Stream<String> pieces(int place) {
        var parts = row.get(place).parts();
        return parts.isEmpty() ? Parts.pieces(cells.get(place)) : parts.stream();
    }

    private boolean isAnswerInItsOwnWords(int place) {
        return row.get(place).guesses().isEmpty()
                && row.get(place).wrong().isEmpty()
                && row.get(place).parts().isEmpty();
    }

    /**
     * Nothing is known of a list of this section, or whoever wrote it has not decided, and this question comes first.
     */
    private boolean isBesideAndUnknown(int place, Choice choice) {
        if (!(question(place) instanceof Choice other) || !other.many() || !FromTheRow.isBeside(other, choice)) {
            return false;
        }
        var read = row.get(place);
        var isUndecided = read.pairs().isEmpty()
                || read.pairs().stream().allMatch(it -> it.value().equals(Question.NOT_SURE));
        return read.wrong().isPresent()
                ? read.pairs().isEmpty()
                        && read.named().isEmpty()
                        && read.parts().stream().noneMatch(used::contains)
                : isUndecided && names.comesBefore(choice, other);
    }
}
