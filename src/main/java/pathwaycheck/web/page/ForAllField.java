package pathwaycheck.web.page;

import java.util.List;
import java.util.Optional;
import pathwaycheck.address.Pair;
import pathwaycheck.cohort.ForAll;
import pathwaycheck.cohort.Lacking;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;

/**
 * A question that pupils of a class have not answered, with a field in which one answers it for all of them.
 *
 * @param name of the field
 * @param value what was chosen for all; empty: nothing
 * @param codes of those who have not said
 * @param isOffered most of the class have not: of a few, one asks each
 */
record ForAllField(Question question, String name, String value, List<String> codes, boolean isOffered) {

    static List<ForAllField> of(List<Lacking> lacking, ForAll forAll, int pupils) {
        return lacking.stream()
                .map(it -> new ForAllField(
                        it.question(),
                        SentClass.FOR_ALL + it.question().id(),
                        forAll.to(it.question()).orElse(""),
                        it.codes(),
                        !(it.question() instanceof Choice choice && choice.many())
                                && (2 * it.codes().size() >= pupils
                                        || forAll.to(it.question()).isPresent())))
                .toList();
    }

    /** What was chosen for all, as a form carries it along. */
    static List<Pair> carried(ForAll forAll) {
        return forAll.cells().entrySet().stream()
                .map(it -> new Pair(SentClass.FOR_ALL + it.getKey().id(), it.getValue()))
                .toList();
    }

    /** There are options to choose from; otherwise one writes a date. */
    public Optional<Choice> choice() {
        return Optional.of(question).filter(Choice.class::isInstance).map(Choice.class::cast);
    }
}
