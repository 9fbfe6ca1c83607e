package pathwaycheck.web.page;

import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Question;
import pathwaycheck.report.SoFar;
import pathwaycheck.rules.Career;
import pathwaycheck.visit.CameFrom;
import pathwaycheck.visit.Refusal;
import pathwaycheck.visit.Visit;

/**
 * The form of a question, whatever its kind.
 *
 * @param ask what is asked: the heading of the page
 * @param untried while answers are tried: the report without them
 * @param isAskedAnew it is answered already, about something else than now
 * @param back where the back link leads
 * @param action where the form leads
 * @param carried the other answers, which the form carries along
 * @param soFar what is certain already, if something is
 * @param mistake what is wrong, or null
 * @param errors what is wrong, with a link to where
 */
record QuestionForm(
        Career career,
        Question question,
        String ask,
        AsOf asOf,
        Optional<Address> untried,
        boolean isAskedAnew,
        Address back,
        Address action,
        List<Pair> carried,
        Optional<Address> soFar,
        String mistake,
        List<ErrorLink> errors) {

    /** Names that only the page of a question has in its address. */
    static final Set<String> OWN = Set.of(CameFrom.FIELD, Visit.BEFORE);

    static QuestionForm of(
            Question question,
            String ask,
            Visit visit,
            Optional<CameFrom> from,
            Optional<Answer> before,
            Optional<Mistake> mistake) {
        return new QuestionForm(
                visit.ruleBook().career(),
                question,
                ask,
                visit.asOf(),
                visit.tried().isNothing() ? Optional.empty() : Optional.of(visit.toRealReport()),
                visit.isAskedAnew(question),
                from.map(it -> it.back(asBefore(question, before, visit), question))
                        .orElseGet(() -> back(question, visit)),
                visit.links().answer(question.id()),
                Stream.of(
                                visit.carried(question, from).stream(),
                                from.map(CameFrom::write).stream(),
                                write(from, before, question, visit))
                        .flatMap(pairs -> pairs)
                        .toList(),
                isCertainAlready(visit) ? Optional.of(visit.toSoFar()) : Optional.empty(),
                mistake.map(Mistake::says).orElse(null),
                mistake.map(it -> ErrorLink.to(it.field(), it.says())).stream().toList());
    }

    /** Nothing on its page is about one person but where it leads, what it carries along and what is chosen. */
    boolean isPlain() {
        return !asOf.isGiven() && untried.isEmpty() && !isAskedAnew && errors.isEmpty();
    }

    /** The same with other links, and with this carried along. */
    QuestionForm leading(Address back, Optional<Address> soFar, List<Pair> carried) {
        return new QuestionForm(
                career, question, ask, asOf, untried, isAskedAnew, back, action, carried, soFar, mistake, errors);
    }

    /** The journey goes on, and of some requirement it is certain already how it stands. */
    private static boolean isCertainAlready(Visit visit) {
        return visit.tried().isNothing()
                && visit.journey().next().isPresent()
                && SoFar.isAny(visit.journey().assessment());
    }

    /** What the question was answered with when its form was opened; empty: nothing, or nothing is about it. */
    static Optional<Answer> before(Question question, HttpServerRequest request) {
        var written = Address.read(request.uri()).query().of(Visit.BEFORE);
        return question.read(new Query(Map.of(question.id(), written))) instanceof Answer before
                ? Optional.of(before)
                : Optional.empty();
    }

    /** @throws Refusal if a name of its own says nothing to the page: to drop it could change where it leads */
    static void refuseOwn(Question question, HttpServerRequest request) {
        var asked = Address.read(request.uri());
        var wrong = new ArrayList<String>();
        if (!CameFrom.isRead(asked.query())) {
            wrong.add(CameFrom.FIELD);
        }
        if (!asked.query().of(Visit.BEFORE).isEmpty()
                && before(question, request).isEmpty()) {
            wrong.add(Visit.BEFORE);
        }
        if (!wrong.isEmpty()) {
            throw Refusal.of(wrong, asked);
        }
    }

    /** Back leads to the page as it was, whatever was entered since, here or at a question that led here. */
    private static Visit asBefore(Question question, Optional<Answer> before, Visit visit) {
        return before.map(answer -> visit.with(question, answer)).orElse(visit).asItWas();
    }

    /** Whoever makes a mistake meanwhile changes the same answer as before, and may still go back to it. */
    private static Stream<Pair> write(
            Optional<CameFrom> from, Optional<Answer> before, Question question, Visit visit) {
        return from.isEmpty() && visit.ruleBook().about(question).isEmpty()
                ? Stream.empty()
                : before.or(() -> visit.read().answers().to(question)).stream()
                        .flatMap(answer -> question.write(answer).stream())
                        .map(value -> new Pair(Visit.BEFORE, value));
    }

    /** The question asked before this one, or the start; from one that is asked after the report, the report. */
    private static Address back(Question question, Visit visit) {
        if (question.isAfterReport()) {
            return visit.toReportAtTheEnd();
        }
        var asked = visit.journey().asked();
        var place = asked.contains(question) ? asked.indexOf(question) : asked.size();
        return place == 0 ? Links.start() : visit.to(asked.get(place - 1));
    }
}
