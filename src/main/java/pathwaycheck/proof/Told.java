package pathwaycheck.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;

/** What one person is told, in words, by what it is about. */
final class Told {

    /** Whatever is told has a source: where something is no longer told, that its source is gone is no news. */
    static final String WHO_SAYS_SO = "who says so about ";

    private Told() {}

    /** What one person is told about these requirements; with the goal comes the way there. */
    static Map<String, String> by(Assessment assessment, List<Requirement> requirements) {
        var told = new LinkedHashMap<String, String>();
        var ruleBook = assessment.ruleBook();
        assessment
                .next(requirements.stream().filter(it -> !ruleBook.isPart(it)).toList())
                .ifPresent(question ->
                        told.put("the next question", question.wording().ask()));
        var plan = Plan.of(assessment);
        requirements.forEach(requirement -> add(told, requirement, plan));
        if (requirements.contains(ruleBook.career().goal())) {
            addTheWay(told, plan);
        }
        return told;
    }

    private static void addTheWay(Map<String, String> told, Plan plan) {
        var goal = plan.assessment().ruleBook().career().goal();
        told.put(
                "the earliest day for “" + goal.title() + "”",
                plan.atBest(goal).day().toString());
        told.put(
                "the latest day for “" + goal.title() + "”",
                plan.atWorst(goal).day().toString());
        plan.actions().forEach(action -> action.window()
                .ifPresent(window ->
                        told.put("the window to apply in: " + action.remedy().toDo(), words(window))));
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
        requirement.differs().ifPresent(differs -> told.put("what sources say differently about " + about, differs));
        told.put(
                WHO_SAYS_SO + about,
                requirement.sources().stream()
                        .map(source -> source.title() + " (" + source.address() + ")")
                        .collect(Collectors.joining(", ")));
        assessment
                .verdict(requirement)
                .open()
                .judgements()
                .forEach(judgement -> told.put(
                        "whom to ask about " + about + ": " + judgement.decides(),
                        judgement.who() + ". What helps: " + judgement.evidence() + " What to ask: "
                                + judgement.ask()));
        assessment
                .verdict(requirement)
                .open()
                .unsure()
                .forEach(question -> told.put(
                        "what to find out for " + about + ": "
                                + question.wording().ask(),
                        question.wording().notSure().orElseThrow().findOut()));
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
        return window instanceof Window.Published published ? words(published) : words((Window.Expected) window);
    }

    private static String words(Window.Published window) {
        return "published: opens " + window.opens() + ", closes " + window.closes()
                + window.tests().map(days -> ", tests " + words(days)).orElse("")
                + window.interviews().map(days -> ", interviews " + words(days)).orElse("") + ", starts "
                + window.starts();
    }

    private static String words(Window.Expected window) {
        return "expected: opens " + words(window.opens()) + ", closes " + words(window.closes()) + ", starts "
                + window.starts() + ": " + window.says();
    }

    private static String words(Window.Days days) {
        return days.first() + " to " + days.last();
    }
}
