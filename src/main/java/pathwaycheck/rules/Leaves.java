package pathwaycheck.rules;

import java.util.List;
import java.util.stream.Stream;

/** The logic of choices: every place in a condition that looks at the options of a question. */
record Leaves() implements Logic<Stream<Condition.Chosen>> {

    @Override
    public Stream<Condition.Chosen> atLeast(int count, List<Stream<Condition.Chosen>> parts) {
        return parts.stream().flatMap(part -> part);
    }

    @Override
    public Stream<Condition.Chosen> chosen(Condition.Chosen chosen) {
        return Stream.of(chosen);
    }

    @Override
    public Stream<Condition.Chosen> from(Condition.From from) {
        return Stream.empty();
    }

    @Override
    public Stream<Condition.Chosen> judged(Judgement judgement) {
        return Stream.empty();
    }

    @Override
    public Stream<Condition.Chosen> meets(Requirement requirement) {
        return Stream.empty();
    }
}
