package pathwaycheck.rules;

import java.util.stream.Stream;
import pathwaycheck.question.Question;

/** The questions that a condition itself looks at, not those of the requirements it refers to. */
record LooksAt() implements Gathering<Question> {

    @Override
    public Stream<Question> chosen(Condition.Chosen chosen) {
        return Stream.of(chosen.question());
    }

    @Override
    public Stream<Question> from(Condition.From from) {
        return Stream.of(from.question());
    }
}
