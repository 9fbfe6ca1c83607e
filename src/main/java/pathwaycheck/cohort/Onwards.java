package pathwaycheck.cohort;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;
import pathwaycheck.visit.Visit;

/**
 * What is still asked of a pupil before the report, as far as one can look ahead: where a question is open, the answer
 * is tried under which most of what they said already counts, or else the first.
 */
final class Onwards {

    private static final int MOST = 20;

    private Onwards() {}

    /** The questions that are open, one after the other. */
    static List<Question> open(Visit visit) {
        var open = new ArrayList<Question>();
        walk(visit, open);
        return open;
    }

    /** All questions that are asked on this way. */
    static Set<Question> asked(Visit visit) {
        var open = new ArrayList<Question>();
        var end = walk(visit, open);
        var asked = new LinkedHashSet<>(end.journey().asked());
        asked.addAll(open);
        end.journey().next().ifPresent(asked::add);
        return asked;
    }

    private static Visit walk(Visit visit, List<Question> open) {
        var at = visit;
        for (var next = at.journey().next();
                next.isPresent() && open.size() < MOST;
                next = at.journey().next()) {
            open.add(next.get());
            at = best(at, next.get());
        }
        return at;
    }

    private static Visit best(Visit at, Question open) {
        return answers(open, at)
                .map(answer -> at.with(open, answer))
                .max(Comparator.comparing(Onwards::counting))
                .orElse(at);
    }

    /** Of two under which as much counts, the first is taken: so does {@code max}. */
    private static Stream<Answer> answers(Question open, Visit at) {
        if (open instanceof Choice choice) {
            var answers = new ArrayList<Answer>();
            choice.options().forEach(option -> answers.add(new Answer.Chosen(Set.of(option))));
            return answers.stream();
        }
        return Optional.of(open).filter(DateQuestion.class::isInstance).stream()
                .map(date -> Answer.On.month(YearMonth.from(at.asOf().day()).plusYears(1)));
    }

    private static int counting(Visit tried) {
        var counting = Told.known(tried).answers();
        return (int) tried.ruleBook().questions().stream()
                .filter(question -> counting.to(question).isPresent())
                .count();
    }
}
