package pathwaycheck.cohort;

import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Next;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.visit.Visit;

/** What comes next for a pupil, told to whoever advises them: who does it, and what only the pupil can answer. */
final class NextInClass {

    private NextInClass() {}

    /** What to do next, in a few words. What is to be asked of others says of whom. */
    static String toDo(Next next) {
        return next instanceof Next.Ask ask
                ? "Ask " + inASentence(ask.judgement().who()) + ": "
                        + ask.judgement().decides()
                : next.inShort();
    }

    /** A name keeps its capital, as "NHS Education for Scotland". */
    private static String inASentence(String who) {
        return who.startsWith("The ") || who.startsWith("Who") ? InWords.small(who) : who;
    }

    /**
     * The question to ask the pupil next: one that is open before the report; or else one that they have to look at
     * again, as a day is over or they are not sure; or else what they did not say and the rules suppose; or else what
     * may be told after the report.
     *
     * @param supposed the questions of which the rules suppose an answer
     */
    static Optional<Question> toAsk(Visit visit, Stream<Question> supposed) {
        var journey = visit.journey();
        return journey.next()
                .or(() -> again(visit.report().next(), visit.ruleBook()))
                .or(() -> visit.report().stillOpen().findOut().stream()
                        .map(it -> it.question())
                        .filter(question -> !question.isAfterReport())
                        .findFirst())
                .or(supposed::findFirst)
                .or(() -> journey.more().stream().findFirst());
    }

    private static Optional<Question> again(Next next, RuleBook ruleBook) {
        return next instanceof Next.SayHowItWent || next instanceof Next.FindOut
                ? ruleBook.questions().stream()
                        .filter(question -> question.id().equals(next.id()))
                        .findFirst()
                : Optional.empty();
    }
}
