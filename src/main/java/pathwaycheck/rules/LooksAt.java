package pathwaycheck.rules;

import java.util.List;
import java.util.stream.Stream;
import pathwaycheck.question.Question;

/** The logic of looking: the questions that a condition itself looks at, not those of the requirements it refers to. */
record LooksAt() implements Logic<Stream<Question>> {

    @Override
    public Stream<Question> atLeast(int count, List<Stream<Question>> parts) {
        return parts.stream().flatMap(part -> part);
    }

    @Override
    public Stream<Question> chosen(Condition.Chosen chosen) {
        return Stream.of(chosen.question());
    }

    @Override
    public Stream<Question> from(Condition.From from) {
        return Stream.of(from.question());
    }

    @Override
    public Stream<Question> judged(Judgement judgement) {
        return Stream.empty();
    }

    @Override
    public Stream<Question> meets(Requirement requirement) {
        return Stream.empty();
    }
}
