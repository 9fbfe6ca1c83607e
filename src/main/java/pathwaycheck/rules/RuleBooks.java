package pathwaycheck.rules;

import java.util.List;
import java.util.Optional;

/** The rule book of every career we know. */
public record RuleBooks(List<RuleBook> all) {

    public RuleBooks {
        all = List.copyOf(all);
    }

    /** The rule book of the career whose folder has this name. */
    public Optional<RuleBook> of(String career) {
        return all.stream()
                .filter(ruleBook -> ruleBook.career().id().equals(career))
                .findFirst();
    }
}
