package pathwaycheck.rules;

import java.util.stream.Stream;

/** The judgements that a condition leaves to people. */
record JudgedBy() implements Gathering<Judgement> {

    @Override
    public Stream<Judgement> judged(Judgement judgement) {
        return Stream.of(judgement);
    }
}
