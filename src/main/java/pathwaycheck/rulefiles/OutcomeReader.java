package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Outcome;

/** Reads what a person would answer from then on. */
final class OutcomeReader {

    private final Names<Question> questions;

    OutcomeReader(Names<Question> questions) {
        this.questions = questions;
    }

    Optional<Outcome> read(String key, Entries entries) {
        return entries.value(key).map(value -> {
            var inside =
                    entries.insideSome(value, "this gives nothing", "say what this person would answer afterwards");
            var gains = new ArrayList<Outcome.Gain>();
            for (var name : inside.names()) {
                var at = inside.value(name).orElseThrow();
                questions
                        .named(inside.key(name), inside)
                        .flatMap(question -> question.in(new Gained(at, inside, inside.answer(at))))
                        .ifPresent(gains::add);
            }
            return new Outcome(gains);
        });
    }

    /** An answer as in an address, or `done`: the day on which the remedy is done. */
    private record Gained(Node at, Entries inside, List<String> values) implements Kinds<Optional<Outcome.Gain>> {

        @Override
        public Optional<Outcome.Gain> choice(Choice choice) {
            var options = ConditionReader.options(choice);
            options.noteNamed(values, inside);
            var unknown = values.stream()
                    .filter(value -> !options.byId().containsKey(value))
                    .findFirst();
            if (unknown.isPresent()) {
                options.leadsNowhere(
                        unknown.get(),
                        "“" + unknown.get() + "” is no answer to “" + choice.id() + "” that anybody could gain",
                        at,
                        inside);
                return Optional.empty();
            }
            return answer(choice, "name one of its options");
        }

        @Override
        public Optional<Outcome.Gain> date(DateQuestion date) {
            return values.equals(List.of("done"))
                    ? Optional.of(new Outcome.Gain(date, Optional.empty()))
                    : answer(date, "write done");
        }

        private Optional<Outcome.Gain> answer(Question question, String instead) {
            var given = question.read(new Query(Map.of(question.id(), values)));
            if (given instanceof Answer answer && !(answer instanceof Answer.NotSure)) {
                return Optional.of(new Outcome.Gain(question, Optional.of(answer)));
            }
            inside.problem(
                    at,
                    "“" + String.join(", ", values) + "” is no answer to “" + question.id()
                            + "” that anybody could gain",
                    instead);
            return Optional.empty();
        }
    }
}
