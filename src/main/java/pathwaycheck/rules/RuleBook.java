package pathwaycheck.rules;

import java.util.List;
import java.util.stream.Stream;
import pathwaycheck.question.Question;

/**
 * Everything read from the folder of one career.
 *
 * @param version what its authors call this state of it
 * @param hash the first 12 hexadecimal digits of the SHA-256 of its files: two rule books with the same hash say the same
 * @param questions in the order in which their author would ask them
 */
public record RuleBook(
        Career career,
        String version,
        String hash,
        List<Question> questions,
        List<Rounds> rounds,
        List<Judgement> judgements,
        List<Way> ways,
        List<Source> sources,
        List<Example> examples) {

    public RuleBook {
        questions = List.copyOf(questions);
        rounds = List.copyOf(rounds);
        judgements = List.copyOf(judgements);
        ways = List.copyOf(ways);
        sources = List.copyOf(sources);
        examples = List.copyOf(examples);
    }

    /** Every requirement, those that count and their parts, in the order of the steps. */
    public Stream<Requirement> requirements() {
        return career.steps().stream()
                .flatMap(step -> Stream.concat(step.requirements().stream(), step.parts().stream()));
    }

    /** Every place in any condition that looks at the options of a question. */
    public Stream<Condition.Chosen> choices() {
        var ofRequirements = requirements()
                .flatMap(requirement -> Stream.concat(
                        Stream.concat(requirement.appliesWhen().stream(), Stream.of(requirement.holdsWhen())),
                        requirement.remedies().stream().flatMap(remedy -> remedy.forWhom().stream())));
        var ofWays = ways.stream().flatMap(way -> way.forWhom().stream());
        return Stream.concat(ofRequirements, ofWays).flatMap(condition -> condition.in(new Leaves()));
    }
}
