package pathwaycheck.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.address.Query;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Question;
import pathwaycheck.rules.YearGroups;
import pathwaycheck.verdict.Verdict;
import pathwaycheck.visit.Visit;

/**
 * The years at school that somebody can name in place of a month. Each stands for a month, as an address holds it.
 *
 * @param ask the question that they are asked
 * @param hint what helps to choose
 * @param missing what is wrong when nothing was answered
 */
record YearGroupForm(String ask, String hint, Mistake missing, List<Item> items) {

    /** What the first of its radios is called: a link from the summary of mistakes leads there. */
    private static final String FIELD = "-year-group";

    /** For those who are asked so; empty: this person names the month. */
    static Optional<YearGroupForm> of(DateQuestion question, Visit visit) {
        var entered = Set.copyOf(visit.entered(question).of(question.id()));
        return visit.ruleBook().yearGroups().stream()
                .filter(it -> it.question().equals(question))
                .filter(it -> visit.journey()
                        .assessment()
                        .when(Optional.of(it.forWhom()))
                        .equals(Verdict.ALWAYS))
                .findFirst()
                .map(it -> of(it, entered, visit));
    }

    /** A year was chosen, and a month entered beside it, which counts in its place: a radio cannot be cleared. */
    static boolean isLeftAside(Question question, Visit visit) {
        return question instanceof DateQuestion date
                && date.isInBothWays(visit.query())
                && of(date, visit).filter(YearGroupForm::isChosen).isPresent();
    }

    /** One of the years was entered. */
    boolean isChosen() {
        return items.stream().anyMatch(Item::checked);
    }

    /** What is left to the fields of a date: a month that a year stands for is not answered twice. */
    Query besides(Query query) {
        return isChosen() ? query.without(missing.question().id()::equals) : query;
    }

    private static YearGroupForm of(YearGroups groups, Set<String> entered, Visit visit) {
        return new YearGroupForm(
                groups.ask(),
                groups.hint(),
                new Mistake(groups.question(), groups.question().id() + FIELD, groups.ifMissing()),
                groups.groups().stream()
                        .map(group -> Item.of(group.means(visit.asOf().day()).toString(), group.text(), entered))
                        .toList());
    }
}
