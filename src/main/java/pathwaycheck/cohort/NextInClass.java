package pathwaycheck.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Next;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Verdict;
import pathwaycheck.visit.Visit;

/** What comes next for a pupil, told to whoever advises them: who does it, and what only the pupil can answer. */
final class NextInClass {

    private NextInClass() {}

    /**
     * What to do next, in a few words. What is missing and can perhaps still be begun beside a course that is under way
     * comes first: whoever runs the course can say.
     */
    static String toDo(Next next, Assessment here) {
        return stillPerhaps(here)
                .map(name -> "Ask today whether you can still " + InWords.small(name) + ". If not: " + toDo(next))
                .orElseGet(() -> toDo(next));
    }

    /**
     * A course that adds to what they said they take, such as one more A level: it takes longer than the course they
     * are on, and could be begun before that ends.
     */
    private static Optional<String> stillPerhaps(Assessment here) {
        return here.ruleBook()
                .requirements()
                .filter(requirement ->
                        requirement.essential() && here.status(requirement).isMissing())
                .flatMap(requirement -> requirement.remedies().stream())
                .filter(remedy -> adds(remedy, here))
                .filter(remedy -> here.when(remedy.forWhom()).equals(Verdict.ALWAYS))
                .filter(remedy ->
                        WhatIf.endsOnlyOnceFree(remedy.when(), here) && !WhatIf.startsOnlyOnceFree(remedy.when(), here))
                .map(Remedy::name)
                .findFirst();
    }

    /** It changes an answer that they gave, and not only who they are. */
    private static boolean adds(Remedy remedy, Assessment here) {
        var who = here.ruleBook().questions().get(0);
        return remedy.gives().stream()
                .flatMap(outcome -> outcome.gains().stream())
                .anyMatch(gain -> !gain.question().equals(who)
                        && here.answers().to(gain.question()).isPresent()
                        && !here.answers().to(gain.question()).equals(gain.answer()));
    }

    /** What is to be asked of others says of whom. */
    private static String toDo(Next next) {
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
     * The questions to ask the pupil: first one that is open before the report; then one that they have to look at
     * again, as a day is over or they are not sure; then what they did not say and the rules suppose; and then what may
     * be told after the report. The next first, and no more than two.
     *
     * @param supposed the questions of which the rules suppose an answer
     * @param unread the questions under which something stands that cannot be read: where nothing waits for them, they
     *     are asked last, as somebody has said something to them
     */
    static List<Question> toAsk(Visit visit, Stream<Question> supposed, Predicate<Question> unread) {
        var journey = visit.journey();
        return Stream.of(
                        journey.next().stream(),
                        again(visit.report().next(), visit.ruleBook()).stream(),
                        visit.report().stillOpen().findOut().stream()
                                .map(it -> it.question())
                                .filter(question -> !question.isAfterReport()),
                        supposed,
                        journey.more().stream().sorted(Comparator.comparing(unread::test)))
                .flatMap(some -> some)
                .distinct()
                .limit(2)
                .toList();
    }

    private static Optional<Question> again(Next next, RuleBook ruleBook) {
        return next instanceof Next.SayHowItWent || next instanceof Next.FindOut
                ? ruleBook.questions().stream()
                        .filter(question -> question.id().equals(next.id()))
                        .findFirst()
                : Optional.empty();
    }
}
