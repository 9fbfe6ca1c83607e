package pathwaycheck.proof;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;

/** What one person is told, in words, by what it is about. */
final class Told {

    private static final String WHO_SAYS_SO = "who says so about ";
    private static final String DAYS = "the days of what to do about ";

    private static final Set<Status> NO_HELP =
            EnumSet.of(Status.MET, Status.ON_COURSE, Status.NOT_ASKED_YET, Status.DOES_NOT_APPLY);

    private Told() {}

    /** What these two are told differently, by what it is about. */
    static Set<String> apart(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(about -> !before.getOrDefault(about, "").equals(after.getOrDefault(about, "")))
                .filter(about -> !goesWithout(about) || before.containsKey(about) && after.containsKey(about))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where something is told for the first time or no longer, its sources and days are no news of their own. */
    private static boolean goesWithout(String about) {
        return about.startsWith(WHO_SAYS_SO) || about.startsWith(DAYS);
    }

    /** What one person is told about these requirements; with the goal comes the way there. */
    static Map<String, String> by(Assessment assessment, List<Requirement> requirements) {
        var told = new LinkedHashMap<String, String>();
        var ruleBook = assessment.ruleBook();
        assessment
                .wanted(requirements.stream().filter(it -> !ruleBook.isPart(it)).toList())
                .forEach(question ->
                        told.put("the question “" + question.wording().ask() + "”", "asked"));
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
        plan.second()
                .ifPresent(another -> told.put(
                        "another way to “" + goal.title() + "”",
                        another.remedies().stream()
                                        .map(action -> action.remedy().toDo())
                                        .collect(Collectors.joining(" Then: "))
                                + " Done by " + another.day()));
        for (var action : plan.remedies()) {
            action.window()
                    .ifPresent(window -> told.put(
                            "the window to apply in: " + action.remedy().toDo(), words(window)));
            if (action.remedy().when() instanceof Remedy.When.InRound inRound) {
                var about = "what to prepare for: " + action.remedy().toDo();
                var preparations = inRound.rounds().preparations();
                told.put(
                        about,
                        preparations.stream()
                                .map(it -> it.weeksBefore() + " weeks before: " + it.toDo())
                                .collect(Collectors.joining(" Then: ")));
                told.put(
                        WHO_SAYS_SO + about,
                        preparations.stream()
                                .flatMap(it -> it.sources().stream())
                                .map(source -> source.title() + " (" + source.address() + ")")
                                .distinct()
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static void add(Map<String, String> told, Requirement requirement, Plan plan) {
        var assessment = plan.assessment();
        var status = assessment.status(requirement);
        // A part that was not asked about is not told.
        if (status == Status.NOT_ASKED_YET) {
            return;
        }
        var about = "“" + requirement.title() + "” (" + requirement.id() + ")";
        var open = assessment.verdict(requirement).open();
        told.put(
                about,
                status.text().toLowerCase(Locale.ROOT)
                        + requirement
                                .sentence(status)
                                .map(sentence -> ": " + sentence)
                                .orElse(""));
        requirement.differs().ifPresent(differs -> told.put("what sources say differently about " + about, differs));
        open.judgements()
                .forEach(judgement -> told.put(
                        "whom to ask about " + about + ": " + judgement.decides(),
                        judgement.who() + ". What helps: " + judgement.evidence() + " What to ask: "
                                + judgement.ask()));
        open.unsure()
                .forEach(question -> told.put(
                        "what to find out for " + about + ": "
                                + question.wording().ask(),
                        question.wording().notSure().orElseThrow().findOut()));
        var sources = new LinkedHashSet<>(requirement.sources());
        if (!NO_HELP.contains(status)) {
            addHelp(told, about, requirement, sources, plan);
        }
        told.put(
                WHO_SAYS_SO + about,
                sources.stream()
                        .map(source -> source.title() + " (" + source.address() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static void addHelp(
            Map<String, String> told, String about, Requirement requirement, Set<Source> sources, Plan plan) {
        var remedies = requirement.remedies().stream()
                .filter(remedy -> !plan.assessment().when(remedy.forWhom()).isNever())
                .toList();
        var ways = requirement.otherWays().stream()
                .filter(way -> !plan.assessment().when(way.forWhom()).isNever())
                .toList();
        told.put(
                "what to do about " + about,
                joined(
                        remedies,
                        remedy -> remedy.toDo()
                                + remedy.more().map(more -> " " + more).orElse("")));
        told.put(
                DAYS + about,
                joined(
                        remedies,
                        remedy -> plan.through(remedy, requirement).day() + " to "
                                + plan.throughAtWorst(remedy, requirement).day()));
        told.put("other ways than " + about, joined(ways, way -> way.title() + ": " + way.says()));
        remedies.forEach(remedy -> sources.addAll(remedy.sources()));
        ways.forEach(way -> sources.addAll(way.sources()));
    }

    private static <T> String joined(List<T> things, Function<T, String> words) {
        return things.stream().map(words).collect(Collectors.joining(" Or: "));
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
