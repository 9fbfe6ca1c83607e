package pathwaycheck.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Question;
import pathwaycheck.report.SoFar;
import pathwaycheck.visit.CameFrom;
import pathwaycheck.visit.Visit;

/**
 * The form of a question, whatever its kind.
 *
 * @param ask what is asked: the heading of the page
 * @param back where the back link leads
 * @param action where the form leads
 * @param carried the other answers, which the form carries along
 * @param mistake what is wrong, or null
 * @param errors what is wrong, with a link to where
 */
record QuestionForm(
        Visit visit,
        Question question,
        String ask,
        Address back,
        Address action,
        List<Pair> carried,
        String mistake,
        List<ErrorLink> errors) {

    static QuestionForm of(
            Question question, String ask, Visit visit, Optional<CameFrom> from, Optional<Mistake> mistake) {
        return new QuestionForm(
                visit,
                question,
                ask,
                from.map(it -> it.back(visit, question)).orElseGet(() -> back(question, visit)),
                visit.links().answer(question.id()),
                Stream.concat(visit.carried(question).stream(), from.map(CameFrom::write).stream())
                        .toList(),
                mistake.map(Mistake::says).orElse(null),
                mistake.map(it -> ErrorLink.to(it.field(), it.says())).stream().toList());
    }

    /** The journey goes on, and of some requirement it is certain already how it stands. */
    public boolean isCertainAlready() {
        return visit.tried().isNothing()
                && visit.journey().next().isPresent()
                && SoFar.isAny(visit.journey().assessment());
    }

    /** The question asked before this one, or the start; from one that is asked after the report, the report. */
    private static Address back(Question question, Visit visit) {
        if (question.isAfterReport()) {
            return visit.toReportAtTheEnd();
        }
        var asked = visit.journey().asked();
        var place = asked.contains(question) ? asked.indexOf(question) : asked.size();
        return place == 0 ? Links.start() : visit.onTheWay(asked.get(place - 1));
    }
}
