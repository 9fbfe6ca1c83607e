package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Journey;

/**
 * What an example is asked though its answers say nothing of it.
 *
 * @param questions the next one, and those that follow whatever is answered to it; at least one
 */
public record StillAsked(List<Question> questions) {

    /** Questions that follow from more ways than so many are told once the first of them is answered. */
    private static final int MOST_WAYS = 200;

    /** The next question; empty: this person is asked nothing more. */
    public static Optional<Question> next(RuleBook ruleBook, Example example) {
        return Journey.replay(ruleBook, example.answers(), example.asOf()).next();
    }

    /** As “write one of bronze, silver”. */
    public static String mayBeAnswered(Question question) {
        return "write " + question.in(new Words());
    }

    static Optional<StillAsked> of(RuleBook ruleBook, Example example) {
        var questions = new ArrayList<Question>();
        var ways = List.of(example.answers());
        while (ways.size() <= MOST_WAYS) {
            var next = ways.stream()
                    .map(answers ->
                            Journey.replay(ruleBook, answers, example.asOf()).next())
                    .distinct()
                    .toList();
            if (next.size() > 1 || next.get(0).isEmpty()) {
                break;
            }
            var question = next.get(0).get();
            questions.add(question);
            var given = question.in(new MayBeAnswered(example.asOf()));
            ways = ways.stream()
                    .flatMap(answers -> given.stream().map(answer -> answers.with(question, answer)))
                    .toList();
        }
        return questions.isEmpty() ? Optional.empty() : Optional.of(new StillAsked(questions));
    }

    BrokenPromise broken() {
        return BrokenPromise.ofMissing(questions.get(0), says(), toDo());
    }

    private String says() {
        return "is still asked " + join(question -> "“" + question.wording().ask() + "”")
                + ", and the answers say nothing of " + join(question -> "`" + question.id() + "`") + ".";
    }

    private String toDo() {
        return "add " + join(question -> "`" + question.id() + ":`, with " + question.in(new Words()) + " behind it")
                + ", to the answers; or mend the rule that asks for " + (questions.size() == 1 ? "it" : "them");
    }

    private String join(Function<Question, String> words) {
        return questions.stream().map(words).collect(Collectors.joining(" and "));
    }

    /** Every option alone, all together, and a day on either side of that on which they ask. */
    private record MayBeAnswered(LocalDate asOf) implements Kinds<List<Answer>> {

        @Override
        public List<Answer> choice(Choice choice) {
            var answers = new ArrayList<Answer>();
            choice.options().forEach(option -> answers.add(new Answer.Chosen(Set.of(option))));
            if (choice.many()) {
                answers.add(new Answer.Chosen(
                        choice.options().stream().filter(it -> !it.alone()).collect(Collectors.toSet())));
            }
            if (choice.offersNotSure()) {
                answers.add(Answer.NOT_SURE);
            }
            return answers;
        }

        @Override
        public List<Answer> date(DateQuestion date) {
            return Stream.of(asOf.minusYears(1), asOf.plusYears(1))
                    .<Answer>map(day -> Answer.On.day(day).sure())
                    .toList();
        }
    }

    private record Words() implements Kinds<String> {

        @Override
        public String choice(Choice choice) {
            return "one of " + choice.options().stream().map(Option::id).collect(Collectors.joining(", "));
        }

        @Override
        public String date(DateQuestion date) {
            return "a month or a day, as 2027-07";
        }
    }
}
