package pathwaycheck.rules;

import java.util.List;
import java.util.Optional;

/**
 * Something that only people can decide.
 *
 * @param decides the question that is open
 * @param who who decides it
 * @param evidence what helps them
 * @param ask the question to put to them, ready to copy
 * @param link where to put it to them
 * @param firstFor who asks this before they begin anything, over answers alone; empty: nobody
 */
public record Judgement(
        String id,
        String decides,
        String who,
        String evidence,
        Letter ask,
        Link link,
        Optional<Condition> firstFor,
        List<Source> sources) {
    public Judgement {
        sources = List.copyOf(sources);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Judgement that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
