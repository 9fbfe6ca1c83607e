package pathwaycheck.cohort;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
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

    /**
     * A question that is open, and where it is.
     *
     * @param likeliest the one answer under which most of what was said in its section counts; empty: several are alike
     */
    private record Step(Visit at, Question open, Optional<Answer> likeliest) {}

    /**
     * An answer that is tried.
     *
     * @param counting all answers that count then
     */
    private record Tried(Answer answer, Visit visit, Answers counting) {
        static Tried of(Answer answer, Question open, Visit at) {
            var visit = at.with(open, answer);
            return new Tried(answer, visit, Told.known(visit).answers());
        }

        private long count(Predicate<Question> such) {
            return visit.ruleBook().questions().stream()
                    .filter(such)
                    .filter(question -> counting.to(question).isPresent())
                    .count();
        }
    }

    static Onwards from(Visit visit) {
        var steps = new ArrayList<Step>();
        var at = visit;
        for (var next = at.journey().next();
                next.isPresent() && steps.size() < MOST;
                next = at.journey().next()) {
            var open = next.get();
            var here = at;
            var tried = answers(open, here)
                    .map(answer -> Tried.of(answer, open, here))
                    .toList();
            steps.add(new Step(here, open, likeliest(open, tried)));
            // Of two under which as much counts, the first is taken: so does max.
            at = tried.stream()
                    .max(Comparator.comparing(it -> it.count(question -> true)))
                    .map(Tried::visit)
                    .orElse(here);
        }
        return new Onwards(steps, at);
    }

    /** The questions that are open, one after the other. */
    List<Question> open() {
        return steps.stream().map(Step::open).toList();
    }

    /** The one option of this open question with which most of what was said in its section goes; empty: none alone. */
    Optional<Option> likeliest(Question question) {
        return steps.stream()
                .filter(step -> step.open().equals(question))
                .findFirst()
                .flatMap(Step::likeliest)
                .filter(Answer.Chosen.class::isInstance)
                .map(Answer.Chosen.class::cast)
                .flatMap(chosen -> chosen.options().stream().findFirst());
    }

    private static Optional<Answer> likeliest(Question open, List<Tried> tried) {
        var counts = tried.stream()
                .map(it -> it.count(question -> FromTheRow.isOfOneSection(question, open)))
                .toList();
        var most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        var likeliest = IntStream.range(0, tried.size())
                .filter(place -> counts.get(place) == most)
                .mapToObj(tried::get)
                .toList();
        return likeliest.size() == 1 ? Optional.of(likeliest.get(0).answer()) : Optional.empty();
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

    private static Stream<Answer> answers(Question open, Visit at) {
        if (open instanceof Choice choice) {
            var answers = new ArrayList<Answer>();
            choice.options().forEach(option -> answers.add(new Answer.Chosen(Set.of(option))));
            return answers.stream();
        }
        return Optional.of(open).filter(DateQuestion.class::isInstance).stream()
                .map(date -> Answer.On.month(YearMonth.from(at.asOf().day()).plusYears(1)));
    }
}
