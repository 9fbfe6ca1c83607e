package pathwaycheck.api;

import java.util.Collection;
import java.util.List;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Step;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;

/**
 * When one requirement holds: on some day from {@code earliest} to {@code latest}.
 *
 * @param requirement its id
 * @param part only other requirements refer to it
 * @param status what the person is told of it on the day of asking
 * @param earliest a day as {@code 2027-07-15}; {@code always}: it holds already; {@code never}: nothing answered so far
 *     leads there
 * @param latest the same
 * @param open what keeps the two apart
 * @param decidedBy the questions whose answers decided it
 */
public record VerdictJson(
        String requirement,
        String title,
        String step,
        boolean essential,
        boolean part,
        String status,
        String earliest,
        String latest,
        OpenJson open,
        List<String> decidedBy) {

    /**
     * What keeps the two ends of a verdict apart.
     *
     * @param unanswered questions that nobody has answered
     * @param unsure questions answered {@code not-sure}
     * @param judgements what only people can decide
     */
    public record OpenJson(List<String> unanswered, List<String> unsure, List<String> judgements) {}

    static VerdictJson of(Requirement requirement, Step step, Assessment here) {
        var verdict = here.verdict(requirement);
        var open = verdict.open();
        var decided = here.restsOn(requirement);
        return new VerdictJson(
                requirement.id(),
                requirement.title(),
                step.id(),
                requirement.essential(),
                here.ruleBook().isPart(requirement),
                here.status(requirement).word(),
                word(verdict.earliest()),
                word(verdict.latest()),
                new OpenJson(
                        ids(open.unanswered()),
                        ids(open.unsure()),
                        open.judgements().stream().map(Judgement::id).sorted().toList()),
                here.ruleBook().questions().stream()
                        .filter(decided::contains)
                        .filter(question -> here.answers().to(question).isPresent())
                        .map(Question::id)
                        .toList());
    }

    static String word(Day day) {
        return day.equals(Day.ALWAYS) ? "always" : day.equals(Day.NEVER) ? "never" : day.toString();
    }

    private static List<String> ids(Collection<Question> questions) {
        return questions.stream().map(Question::id).sorted().toList();
    }
}
