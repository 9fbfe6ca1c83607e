package pathwaycheck.rules;

import java.util.stream.Stream;

/** Every place in a condition that looks at the options of a question. */
record Leaves() implements Gathering<Condition.Chosen> {

    @Override
    public Stream<Condition.Chosen> chosen(Condition.Chosen chosen) {
        return Stream.of(chosen);
    }
}
