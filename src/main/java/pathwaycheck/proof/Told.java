package pathwaycheck.proof;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;

/** Everything that one person is told, in words, by what it is about. */
final class Told {

    private Told() {}

    static Map<String, String> by(Assessment assessment) {
        var told = new LinkedHashMap<String, String>();
        assessment
                .next()
                .ifPresent(question ->
                        told.put("the next question", question.wording().ask()));
        var plan = Plan.of(assessment);
        assessment.ruleBook().requirements().forEach(requirement -> add(told, requirement, plan));
        var goal = assessment.ruleBook().career().goal();
        told.put(
                "the earliest day for “" + goal.title() + "”",
                plan.atBest(goal).day().toString());
        told.put(
                "the latest day for “" + goal.title() + "”",
                plan.atWorst(goal).day().toString());
        plan.actions().forEach(action -> action.window()
                .ifPresent(window ->
                        told.put("the window to apply in: " + action.remedy().toDo(), words(window))));
        return told;
    }

    private static void add(Map<String, String> told, Requirement requirement, Plan plan) {
        var assessment = plan.assessment();
        var status = assessment.status(requirement);
        // A part that was not asked about is not told.
        if (status == Status.NOT_ASKED_YET) {
            return;
        }
        var about = "“" + requirement.title() + "” (" + requirement.id() + ")";
        told.put(
                about,
                status.text().toLowerCase(Locale.ROOT)
                        + requirement
                                .sentence(status)
                                .map(sentence -> ": " + sentence)
                                .orElse(""));
        if (status == Status.NOT_MET_YET || status == Status.STILL_TO_COME) {
            told.put(
                    "what to do about " + about,
                    requirement.remedies().stream()
                            .filter(remedy -> !assessment.when(remedy.forWhom()).isNever())
                            .map(remedy -> remedy.toDo()
                                    + remedy.more().map(more -> " " + more).orElse(""))
                            .collect(Collectors.joining(" Or: ")));
            told.put(
                    "other ways than " + about,
                    requirement.otherWays().stream()
                            .filter(way -> !assessment.when(way.forWhom()).isNever())
                            .map(way -> way.title() + ": " + way.says())
                            .collect(Collectors.joining(" Or: ")));
        }
    }

    private static String words(Window window) {
        if (window instanceof Window.Published published) {
            return "published: opens " + published.opens() + ", closes " + published.closes() + ", starts "
                    + published.starts();
        }
        return "expected: between " + window.opensOn() + " and " + window.closesOn() + ", starts " + window.starts();
    }
}
