package pathwaycheck.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pathwaycheck.address.Address;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;
import pathwaycheck.visit.Visit;

/**
 * What a pupil is told, as far as a table has room for it. Whoever answered the same is told the same.
 *
 * @param held to each requirement of the rule book, in its order
 * @param ask the question to ask next; empty: none is open, and there is a report
 * @param toAsk the questions to ask this pupil, the next first, be there a report or not; none: they have told all
 * @param answer the first words of the report; empty: a question is open
 * @param next what to do next, in a few words
 * @param by by when; empty: it has no day of its own, or a question is open
 * @param goalAtBest the earliest day on which the plan reaches the goal
 * @param goalAtWorst the latest
 * @param plan what to do from here to the goal, in order
 * @param page the report; while a question is open, the page that asks it
 * @param asked the address that says what this pupil answered
 * @param ifSo how they would stand with the answer that is tried; empty: none is, or it is not for this pupil
 * @param untouched why it is not; empty: it is, or none is tried
 */
public record Told(
        List<Held> held,
        Optional<Question> ask,
        List<Question> toAsk,
        Optional<String> answer,
        String next,
        Optional<String> by,
        Optional<LocalDate> goalAtBest,
        Optional<LocalDate> goalAtWorst,
        List<DatedToDo> plan,
        Address page,
        Address asked,
        Optional<List<Status>> ifSo,
        Optional<WhatIf.Untouched> untouched) {

    public Told {
        held = List.copyOf(held);
        toAsk = List.copyOf(toAsk);
        plan = List.copyOf(plan);
        ifSo = ifSo.map(List::copyOf);
    }

    /**
     * @param supposed what this pupil did not answer: what their report hangs on is asked before it
     * @param unread the questions under which something stands that cannot be read
     */
    static Told of(
            Visit visit, Address asked, Optional<WhatIf> whatIf, List<Supposed> supposed, Predicate<Question> unread) {
        var here = known(visit);
        var report = visit.report();
        var ask = visit.journey().next();
        return new Told(
                here.ruleBook().requirements().map(it -> Held.of(it, here)).toList(),
                ask,
                NextInClass.toAsk(
                        visit,
                        supposed.stream()
                                .filter(it -> !it.isForAll() && !it.isOfAYear())
                                .map(Supposed::question),
                        unread),
                ask.isPresent() ? Optional.empty() : Optional.of(report.opening()),
                ask.isPresent() ? "" : NextInClass.toDo(report.next(), here),
                ask.isPresent() ? Optional.empty() : report.byWhen().map(Object::toString),
                report.goal().atBest(),
                report.goal().atWorst(),
                report.way().stream().map(DatedToDo::of).toList(),
                visit.onwards(),
                asked,
                whatIf.flatMap(it -> it.tried(visit)).map(tried -> statuses(known(tried), here.ruleBook())),
                whatIf.flatMap(it -> it.untouched(visit)));
    }

    /** Where they stand, in a few words. */
    public String inShort() {
        return answer.orElse("Not all is answered yet");
    }

    /** All that was answered counts, even behind a question that is open: the table has no order of asking. */
    public static Assessment known(Visit visit) {
        var journey = visit.journey();
        return journey.next().isPresent()
                ? Journey.asFarAsAnswered(
                                visit.ruleBook(),
                                visit.read().answers(),
                                visit.asOf().day())
                        .assessment()
                : journey.assessment();
    }

    private static List<Status> statuses(Assessment assessment, RuleBook ruleBook) {
        return ruleBook.requirements().map(assessment::status).toList();
    }
}
