package pathwaycheck.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.Requirement;

/**
 * An example that is told something else than its author promised.
 *
 * @param number which of the rule book's examples it is, from 0
 * @param promises those that are not kept; at least one
 * @param published the window with published dates that the plan leads through last, as “the days of the window of 2027
 *     of “The pools” (pools)”; empty: through none
 * @param address the path and query of the report that shows it
 */
public record BrokenExample(
        int number, Example example, List<BrokenPromise> promises, Optional<String> published, String address) {

    public BrokenExample {
        promises = List.copyOf(promises);
    }

    /** What may have broken it. */
    record Cause(String about, boolean isOfPublishedDates) {}

    /** What should be told, and what is: a sentence each, what can be the cause of others first. */
    public List<String> says() {
        return promises.stream().map(BrokenPromise::says).toList();
    }

    /** What to write in the example, where that is sure. */
    public Optional<String> toDo() {
        return promises.get(0).toDo();
    }

    /** The question that this person is asked and whose answer is missing. */
    public Optional<String> unanswered() {
        return promises.get(0).unanswered();
    }

    /** Its answers are not those that this person is asked for. */
    public boolean isOfItsAnswers() {
        return promises.get(0).kind() == BrokenPromise.Kind.QUESTION;
    }

    /** The requirements whose status is another one. */
    Stream<Requirement> standsOtherwiseTo() {
        return promises.stream()
                .filter(it -> it.kind() == BrokenPromise.Kind.STATUS)
                .flatMap(it -> it.requirement().stream());
    }

    /** @param first the requirements that some stand to otherwise before all others */
    Cause cause(List<Requirement> first) {
        var promise = promises.get(0);
        if (promise.kind() == BrokenPromise.Kind.QUESTION) {
            return new Cause(promise.about(), false);
        }
        return first.stream()
                .filter(it -> promises.stream()
                        .flatMap(broken -> broken.requirement().stream())
                        .anyMatch(broken -> broken.equals(it) || BrokenTogether.comesBefore(it, broken)))
                .findFirst()
                .map(it -> new Cause(BrokenPromise.whether(it), false))
                .or(() -> published
                        .filter(window -> promise.kind() == BrokenPromise.Kind.DAY)
                        .map(window -> new Cause(window, true)))
                .orElseGet(() -> new Cause(promise.about(), false));
    }
}
