package pathwaycheck.api;

import pathwaycheck.rules.RuleBook;

/**
 * By which rules something is told.
 *
 * @param career the id of the career
 * @param version what the rules' authors call this state of them
 * @param hash identifies the rules' content: two rule books with the same hash say the same
 */
public record RulesJson(String career, String version, String hash) {
    static RulesJson of(RuleBook ruleBook) {
        return new RulesJson(ruleBook.career().id(), ruleBook.version(), ruleBook.hash());
    }
}
