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

    /** Each career's hash: rules with the same hashes say the same. */
    public List<String> hashes() {
        return all.stream().map(RuleBooks::hash).toList();
    }

    /** This career and its hash. */
    public static String hash(RuleBook ruleBook) {
        return ruleBook.career().id() + " " + ruleBook.hash();
    }
}
