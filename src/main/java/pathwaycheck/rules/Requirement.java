package pathwaycheck.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named condition, and what people are told about it.
 *
 * @param id what rules, addresses and JSON call it
 * @param essential without it the step is not finished; otherwise it is preferred and stops nobody
 * @param appliesWhen whom it is for, over answers alone; empty: everybody
 * @param holdsWhen what must hold
 * @param sentences what a person is told, by status
 * @param differs what another source says, which one we follow, and why
 * @param remedies what a person can do about it
 * @param otherWays other ways in, for people for whom this does not hold
 * @param sources who says so; never none
 */
public record Requirement(
        String id,
        String title,
        boolean essential,
        Optional<Condition> appliesWhen,
        Condition holdsWhen,
        Map<Status, String> sentences,
        Optional<String> differs,
        List<Remedy> remedies,
        List<Way> otherWays,
        List<Source> sources) {

    public Requirement {
        sentences = Map.copyOf(sentences);
        remedies = List.copyOf(remedies);
        otherWays = List.copyOf(otherWays);
        sources = List.copyOf(sources);
    }

    /** What a person with this status is told. "Still to come" has the sentence of "not met yet" where it has none of its own. */
    public Optional<String> sentence(Status status) {
        var own = Optional.ofNullable(sentences.get(status));
        return status == Status.STILL_TO_COME ? own.or(() -> sentence(Status.NOT_MET_YET)) : own;
    }

    /** Everything that people are told about this, in the order of the statuses. */
    public Map<Status, String> told() {
        return sentences.isEmpty() ? Map.of() : new EnumMap<>(sentences);
    }

    /** The requirements that this one refers to, in the order of its condition. */
    public List<Requirement> parts() {
        return holdsWhen.in(new Parts()).distinct().toList();
    }

    /** Two requirements are the same if they have the same name: within one rule book names are unique. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Requirement that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
