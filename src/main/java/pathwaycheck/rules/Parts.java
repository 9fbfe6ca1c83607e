package pathwaycheck.rules;

import java.util.List;
import java.util.stream.Stream;

/** The logic of reference: the requirements that a condition refers to. */
record Parts() implements Logic<Stream<Requirement>> {

    @Override
    public Stream<Requirement> atLeast(int count, List<Stream<Requirement>> parts) {
        return parts.stream().flatMap(part -> part);
    }

    @Override
    public Stream<Requirement> chosen(Condition.Chosen chosen) {
        return Stream.empty();
    }

    @Override
    public Stream<Requirement> from(Condition.From from) {
        return Stream.empty();
    }

    @Override
    public Stream<Requirement> judged(Judgement judgement) {
        return Stream.empty();
    }

    @Override
    public Stream<Requirement> meets(Requirement requirement) {
        return Stream.of(requirement);
    }
}
