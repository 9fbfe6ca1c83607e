package pathwaycheck.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * The logic of what stands in a condition: of several parts, what stands in any of them.
 *
 * @param <T> what is gathered
 */
interface Gathering<T> extends Logic<Stream<T>> {

    @Override
    default Stream<T> atLeast(int count, List<Stream<T>> parts) {
        return parts.stream().flatMap(part -> part);
    }

    @Override
    default Stream<T> chosen(Condition.Chosen chosen) {
        return Stream.empty();
    }

    @Override
    default Stream<T> from(Condition.From from) {
        return Stream.empty();
    }

    @Override
    default Stream<T> judged(Judgement judgement) {
        return Stream.empty();
    }

    @Override
    default Stream<T> meets(Requirement requirement) {
        return Stream.empty();
    }
}
