package pathwaycheck.picture.map;

import java.util.List;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;

/**
 * One requirement and what it is connected with: the map in words.
 *
 * @param looksAt the questions that decide whether it applies and holds
 * @param needs the requirements it refers to
 * @param remedies what a person can do about it; each knows what must be met first
 */
public record Neighbours(
        Requirement requirement, List<Question> looksAt, List<Requirement> needs, List<Remedy> remedies) {

    public Neighbours {
        looksAt = List.copyOf(looksAt);
        needs = List.copyOf(needs);
        remedies = List.copyOf(remedies);
    }

    /** What this requirement is connected with, in its author's order. */
    public static Neighbours of(Requirement requirement) {
        return new Neighbours(requirement, requirement.looksAt(), requirement.refersTo(), requirement.remedies());
    }

    /** What each requirement is connected with, in the order of the steps. */
    public static List<Neighbours> of(RuleBook ruleBook) {
        return ruleBook.requirements().map(Neighbours::of).toList();
    }
}
