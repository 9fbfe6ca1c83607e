package pathwaycheck.cohort;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.visit.Visit;

/**
 * What is still asked of a pupil before the report, as far as one can look ahead: where a question is open, the answer
 * is tried under which most of what they said already counts, or else the first.
 *
 * @param steps the questions that are open, one after the other
 * @param end where that leads
 */
record Onwards(List<Step> steps, Visit end) {

    private static final int MOST = 20;

    /** A question that is open, and where it is. */
    private record Step(Visit at, Question open) {}

    static Onwards from(Visit visit) {
        var steps = new ArrayList<Step>();
        var at = visit;
        for (var next = at.journey().next();
                next.isPresent() && steps.size() < MOST;
                next = at.journey().next()) {
            steps.add(new Step(at, next.get()));
            at = best(at, next.get());
        }
        return new Onwards(steps, at);
    }

    /** The questions that are open, one after the other. */
    List<Question> open() {
        return steps.stream().map(Step::open).toList();
    }

    /**
     * The one answer to this open question under which most of what was said in its section counts; empty: it is open
     * no longer, or as much counts under several.
     */
    Optional<Option> likeliest(Question question) {
        return steps.stream()
                .filter(step -> step.open().equals(question) && question instanceof Choice)
                .findFirst()
                .flatMap(step -> {
                    var counting = new LinkedHashMap<Option, Integer>();
                    ((Choice) question)
                            .options()
                            .forEach(option -> counting.put(
                                    option,
                                    counting(
                                            step.at().with(question, new Answer.Chosen(Set.of(option))),
                                            it -> FromTheRow.isOfOneSection(it, question))));
                    var most = counting.values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0);
                    var likeliest = counting.keySet().stream()
                            .filter(option -> counting.get(option) == most)
                            .toList();
                    return likeliest.size() == 1 ? Optional.of(likeliest.get(0)) : Optional.empty();
                });
    }

    /** All questions that are asked on this way. */
    Set<Question> asked() {
        var asked = new LinkedHashSet<>(end.journey().asked());
        asked.addAll(open());
        end.journey().next().ifPresent(asked::add);
        return asked;
    }

    /** The questions of the same section that would be open behind other answers to one of these. */
    Set<Question> perhaps(List<Question> inDoubt) {
        var perhaps = new LinkedHashSet<Question>();
        for (var step : steps) {
            if (inDoubt.contains(step.open())) {
                Stream.concat(
                                answers(step.open(), step.at()),
                                step.open().offersNotSure() ? Stream.of(Answer.NOT_SURE) : Stream.of())
                        .forEach(answer -> behind(step, answer, perhaps));
            }
        }
        open().forEach(perhaps::remove);
        return perhaps;
    }

    /** As the first answer to each leads on: they are few, and not far ahead. */
    private static void behind(Step step, Answer answer, Set<Question> found) {
        var at = step.at().with(step.open(), answer);
        for (var i = 0; i < MOST; i++) {
            var next = at.journey().next().filter(it -> FromTheRow.isOfOneSection(it, step.open()));
            if (next.isEmpty()) {
                return;
            }
            found.add(next.get());
            at = at.with(next.get(), answers(next.get(), at).findFirst().orElseThrow());
        }
    }

    private static Visit best(Visit at, Question open) {
        return answers(open, at)
                .map(answer -> at.with(open, answer))
                .max(Comparator.comparing(tried -> counting(tried, question -> true)))
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

    private static int counting(Visit tried, Predicate<Question> such) {
        var counting = Told.known(tried).answers();
        return (int) tried.ruleBook().questions().stream()
                .filter(such)
                .filter(question -> counting.to(question).isPresent())
                .count();
    }
}
