package pathwaycheck.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Outcome;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Verdict;
import pathwaycheck.visit.Visit;

/**
 * An answer that a whole class tries, as physics beside the other subjects of each. Where many options may be chosen it
 * comes to those that a pupil chose, and stays away from pupils who chose none: they would lose what they have not said
 * yet. Otherwise it takes the place of whatever they answered.
 */
public record WhatIf(Question question, Answer answer) {

    /**
     * Reads it, as {@code subjects=physics}.
     *
     * @throws NoCohort if it is no answer
     */
    public static WhatIf read(String written, RuleBook ruleBook) {
        var parts = written.split("=", 2);
        var question = question(written, ruleBook);
        var cell = Cells.read(parts.length > 1 ? parts[1] : "", question, AllNames.of(ruleBook));
        var read = question.read(Query.holding(cell.pairs()));
        // What is only partly an answer would be tried without the rest.
        if (read instanceof Answer answer
                && cell.wrong().isEmpty()
                && cell.beside().isEmpty()) {
            return new WhatIf(question, answer);
        }
        throw wrong(
                question.id(), cell.wrong().orElse("Write an answer to try behind " + question.id() + "="), List.of());
    }

    /** The question in {@code subjects=physics}. */
    static Question question(String written, RuleBook ruleBook) {
        var questions = ruleBook.questions();
        var name = written.split("=", 2)[0];
        return questions.stream()
                .filter(it -> it.id().equals(Columns.plain(name)))
                .findFirst()
                .orElseThrow(() -> wrong(
                        name,
                        "Write a question and an answer to try, as "
                                + questions.get(0).id() + "=…",
                        Columns.names(questions).subList(1, questions.size() + 1)));
    }

    private static NoCohort wrong(String name, String says, List<String> allowed) {
        return new NoCohort(List.of(new WrongCell(0, 0, Shown.of(name), says, allowed)));
    }

    /** Why nothing changes for a pupil. */
    public enum Untouched {
        /** The question does not come to them. */
        NOT_ASKED,
        /** It does not come to them, as they are not sure yet of an answer before it. */
        UNDECIDED,
        /** They have another question to answer before we can say whether it comes to them. */
        TOO_EARLY,
        /** It does, and they chose none of the options that this would come to. */
        NOT_ANSWERED,
        /** It does, and what they are on ends before they could begin it. */
        TOO_LATE
    }

    /** This pupil, had they answered so; empty: it is not for them. */
    public Optional<Visit> tried(Visit visit) {
        return Optional.of(answered(visit))
                .filter(tried -> isAsked(tried) && !comesToNothing(visit) && !comesTooLate(visit));
    }

    /** This pupil said something else, and is asked nothing that they were not asked before. */
    public boolean leadsOn(Visit visit) {
        var said = visit.read().answers().to(question);
        return said.isPresent()
                && tried(visit)
                        .filter(tried -> !tried.read().answers().to(question).equals(said))
                        .filter(tried -> tried.journey().next().isEmpty()
                                || tried.journey().next().equals(visit.journey().next()))
                        .isPresent();
    }

    /** It comes to what each pupil chose, and takes nothing from them. */
    public boolean isAdded() {
        return question instanceof Choice choice && choice.many();
    }

    /** Why it is not for this pupil; empty: it is. */
    Optional<Untouched> untouched(Visit visit) {
        if (!isAsked(answered(visit))) {
            var isAtTheEnd = visit.journey().next().isEmpty();
            return Optional.of(
                    !isAtTheEnd ? Untouched.TOO_EARLY : isUndecided(visit) ? Untouched.UNDECIDED : Untouched.NOT_ASKED);
        }
        if (comesToNothing(visit)) {
            return Optional.of(Untouched.NOT_ANSWERED);
        }
        return comesTooLate(visit) ? Optional.of(Untouched.TOO_LATE) : Optional.empty();
    }

    /** They are not sure of an answer of its section that comes before it. */
    private boolean isUndecided(Visit visit) {
        var questions = visit.ruleBook().questions();
        return questions.stream()
                .limit(questions.indexOf(question))
                .filter(before -> FromTheRow.isOfOneSection(before, question))
                .anyMatch(before -> visit.read().answers().to(before).equals(Optional.of(Answer.NOT_SURE)));
    }

    /**
     * The rules know how to come to this answer for somebody like this, and each way there begins only when what keeps
     * them busy is over: another course that starts once a year, for whoever finishes before.
     */
    private boolean comesTooLate(Visit visit) {
        var here = Told.known(visit);
        var ways = ways(visit, here);
        return !ways.isEmpty() && ways.stream().allMatch(way -> startsOnlyOnceFree(way, here));
    }

    /**
     * The same, and each way there takes longer from today than what keeps them busy now: their course is under way,
     * and only whoever runs it can say whether they may still begin.
     */
    public boolean isUnderWay(Visit visit) {
        var here = Told.known(visit);
        var ways = ways(visit, here);
        return !ways.isEmpty() && ways.stream().allMatch(way -> endsOnlyOnceFree(way, here));
    }

    /**
     * Nothing keeps them busy any more, and each way there is a course that takes its time: what they have taken is
     * over, and no choice changes it.
     */
    public boolean isOnlyAnew(Visit visit) {
        var here = Told.known(visit);
        var ways = ways(visit, here);
        return !ways.isEmpty() && ways.stream().allMatch(way -> startsAnew(way, here));
    }

    /** How somebody like this can come to this answer, who said another; none: the rules know none. */
    private List<Remedy.When> ways(Visit visit, Assessment here) {
        var said = here.answers().to(question);
        if (said.isEmpty() || said.equals(answered(visit).read().answers().to(question))) {
            return List.of();
        }
        return here.ruleBook()
                .requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .filter(remedy -> remedy.gives().stream()
                        .flatMap(it -> it.gains().stream())
                        .anyMatch(this::isThis))
                .filter(remedy -> here.when(remedy.forWhom()).equals(Verdict.ALWAYS))
                .map(Remedy::when)
                .toList();
    }

    private boolean isThis(Outcome.Gain gain) {
        return gain.question().equals(question)
                && gain.answer()
                        .filter(gained -> question.write(gained).containsAll(question.write(answer)))
                        .isPresent();
    }

    private static boolean startsAnew(Remedy.When way, Assessment here) {
        return way instanceof Remedy.When.After after && after.claim().needsFree() && isFree(after, here.asOf(), here);
    }

    static boolean startsOnlyOnceFree(Remedy.When way, Assessment here) {
        return way instanceof Remedy.When.After after
                && after.claim().needsFree()
                && !isFree(after, here.asOf(), here)
                && isFree(after, after.starts().onOrAfter(here.asOf()), here);
    }

    static boolean endsOnlyOnceFree(Remedy.When way, Assessment here) {
        return way instanceof Remedy.When.After after
                && after.claim().needsFree()
                && !isFree(after, here.asOf(), here)
                && after.takes()
                        .least()
                        .filter(least -> isFree(after, here.asOf().plus(least), here))
                        .isPresent();
    }

    private static boolean isFree(Remedy.When.After way, LocalDate day, Assessment here) {
        return here.free(way.claim().busy()).earliest().isOnOrBefore(Day.on(day));
    }

    private Visit answered(Visit visit) {
        return visit.read()
                .answers()
                .to(question)
                .filter(before -> question instanceof Choice choice && choice.many())
                .filter(Answer.Chosen.class::isInstance)
                .map(chosen -> visit.with(question, question.after(chosen, answer)))
                .orElseGet(() -> visit.with(question, answer));
    }

    /** Where many options may be chosen, whoever chose none would lose what they have not said yet. */
    private boolean comesToNothing(Visit visit) {
        return question instanceof Choice choice
                && choice.many()
                && visit.read()
                        .answers()
                        .to(question)
                        .filter(Answer.Chosen.class::isInstance)
                        .isEmpty();
    }

    /** What nobody would ask of them counts for nothing. */
    private boolean isAsked(Visit tried) {
        return Told.known(tried).answers().to(question).isPresent();
    }

    /** As it is written. */
    @Override
    public String toString() {
        return question.id() + "=" + String.join(";", question.write(answer));
    }
}
