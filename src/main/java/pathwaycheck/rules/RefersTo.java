package pathwaycheck.rules;

import java.util.stream.Stream;

/** The requirements that a condition refers to. */
record RefersTo() implements Gathering<Requirement> {

    @Override
    public Stream<Requirement> meets(Requirement requirement) {
        return Stream.of(requirement);
    }
}
