package pathwaycheck.report.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Source;

/**
 * What a report tells, line by line, each by what it is about: so two reports can be compared thing by thing.
 *
 * @param byAbout what is told, by what it is about, as {@code the goal “Registration”}
 */
public record ReportInLines(Map<String, String> byAbout) {

    private static final String WHO_SAYS_SO = "who says so about ";
    private static final String WHERE = "where to go about ";
    private static final String DAYS = "the days of what to do about ";
    private static final String FROM = "from when on, about ";
    private static final String PASSED = "the day that has passed, about ";
    private static final String PREPARE = "what to prepare for: ";
    private static final String ANOTHER_WAY = "another way to ";
    private static final String CHECKED = "the day on which we last compared our rules with our notes of ";

    /**
     * What a report tells about some requirements that count, and about the parts of each.
     *
     * @param withGoal the goal and the way there, too
     */
    public static ReportInLines of(Report report, Collection<String> requirements, boolean withGoal) {
        var lines = new ReportInLines(new LinkedHashMap<>());
        var byId = byId(report);
        for (var id : requirements) {
            if (byId.containsKey(id)) {
                lines.add(byId.get(id), "", byId, report.asOf());
            }
        }
        if (withGoal) {
            lines.addTheWay(report);
        }
        return lines;
    }

    /** Whatever is told of requirements and their parts, each where it is told first. */
    static Map<String, RequirementReport> byId(Report report) {
        return report.requirements().stream()
                .collect(Collectors.toMap(RequirementReport::id, Function.identity(), (first, again) -> first));
    }

    /** These lines and one more. */
    public ReportInLines and(String about, String what) {
        var more = new LinkedHashMap<>(byAbout);
        more.put(about, what);
        return new ReportInLines(more);
    }

    /** What the two tell differently, by what it is about. */
    public Set<String> apartFrom(ReportInLines other) {
        return Stream.concat(byAbout.keySet().stream(), other.byAbout.keySet().stream())
                .filter(about -> !of(about).equals(other.of(about)))
                .filter(about -> !goesWithout(about) || byAbout.containsKey(about) && other.byAbout.containsKey(about))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is told about this; empty: nothing. */
    public String of(String about) {
        return byAbout.getOrDefault(about, "");
    }

    /** Where something is told for the first time or no longer, its sources and days are no news of their own. */
    private static boolean goesWithout(String about) {
        return Stream.of(WHO_SAYS_SO, WHERE, DAYS, FROM, PASSED, CHECKED).anyMatch(about::startsWith);
    }

    /** @param whole how the requirement that this is a part of is named; a part of two is told with each */
    private void add(RequirementReport it, String whole, Map<String, RequirementReport> byId, LocalDate asOf) {
        if (!it.status().isTold() && it.status().applies()) {
            return;
        }
        var about = "“" + it.title() + "” (" + it.id() + ")" + whole;
        tell(
                about,
                it.status().text().toLowerCase(Locale.ROOT)
                        + it.sentence().map(": "::concat).orElse(""));
        it.from().ifPresent(day -> tell(FROM + about, InWords.day(day).toString()));
        it.passed().ifPresent(day -> tell(PASSED + about, InWords.day(day).toString()));
        it.differs().ifPresent(differs -> tell("what sources say differently about " + about, differs));
        it.ask()
                .forEach(judgement -> tell(
                        "whom to ask about " + about + ": " + judgement.decides(),
                        judgement.who() + ". What helps: " + judgement.evidence() + " What to ask: "
                                + judgement.ask()));
        it.findOut()
                .forEach(question -> tell(
                        "what to find out for " + about + ": "
                                + question.wording().ask(),
                        question.wording().notSure().orElseThrow().findOut()));
        tell("what to do about " + about, joined(it.toDos(), ReportInLines::what));
        tell(DAYS + about, joined(it.toDos(), toDo -> days(toDo, asOf)));
        it.toDos().forEach(this::addPreparations);
        tell("other ways than " + about, joined(it.otherWays(), ReportInLines::way));
        tell(WHO_SAYS_SO + about, named(sources(it)));
        tell(WHERE + about, linked(links(it)));
        parts(it, byId).forEach(part -> add(part, ", part of “" + it.title() + "”", byId, asOf));
    }

    /** Where a part is told further up, a reader is sent there. */
    private static Stream<RequirementReport> parts(RequirementReport whole, Map<String, RequirementReport> byId) {
        return Stream.concat(whole.parts().stream(), whole.toldAbove().stream().map(above -> byId.get(above.id())));
    }

    private static String days(ToDo toDo, LocalDate asOf) {
        return InWords.dates(toDo, asOf)
                + toDo.window()
                        .flatMap(window -> InWords.now(window, asOf))
                        .map(now -> " " + now)
                        .orElse("");
    }

    private void addPreparations(ToDo toDo) {
        var about = PREPARE + toDo.what();
        tell(
                about,
                toDo.preparations().stream()
                        .map(it -> "From " + InWords.day(it.from()) + ": " + it.toDo())
                        .collect(Collectors.joining(" Then: ")));
        tell(
                WHO_SAYS_SO + about,
                named(toDo.preparations().stream()
                        .flatMap(it -> it.sources().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        tell(WHERE + about, linked(toDo.preparations().stream().map(ToDo.Preparation::link)));
    }

    private static String what(ToDo toDo) {
        return toDo.inFull() + (toDo.first().isEmpty() ? "" : " First: " + String.join("; ", toDo.first()) + ".");
    }

    private static String way(OtherWay way) {
        return Stream.concat(
                        Stream.of(way.title() + ": " + way.says()),
                        Stream.of(
                                        way.more(),
                                        way.card().time(),
                                        way.card().needs(),
                                        way.card().watchOut())
                                .flatMap(Optional::stream))
                .collect(Collectors.joining(" "));
    }

    private static Set<Source> sources(RequirementReport it) {
        var sources = new LinkedHashSet<Source>();
        if (it.status().applies()) {
            sources.addAll(it.sources());
        }
        it.toDos().forEach(toDo -> sources.addAll(toDo.sources()));
        it.otherWays().forEach(way -> sources.addAll(way.sources()));
        it.ask().forEach(judgement -> sources.addAll(judgement.sources()));
        return sources;
    }

    private static Stream<Link> links(RequirementReport it) {
        return Stream.of(
                        it.toDos().stream().map(ToDo::link),
                        it.otherWays().stream().map(OtherWay::link),
                        it.ask().stream().map(Judgement::link))
                .flatMap(links -> links);
    }

    private void addTheWay(Report report) {
        var goal = report.goal();
        report.headline().ifPresent(it -> tell("the answer", it.heading() + ". " + it.lead()));
        tell("the goal “" + goal.title() + "”", InWords.goal(goal).toString());
        goal.atWorst()
                .filter(worst -> goal.mayTakeLonger())
                .ifPresent(worst -> tell(
                        "the latest month for “" + goal.title() + "”",
                        InWords.month(worst).toString()));
        if (goal.atBest().isPresent()) {
            tell(
                    "the way to “" + goal.title() + "”",
                    report.way().stream().map(ToDo::what).collect(Collectors.joining(" Then: ")));
        }
        report.secondPlan()
                .ifPresent(second -> tell(
                        ANOTHER_WAY + "“" + goal.title() + "”",
                        second.instead().stream()
                                        .map(toDo -> toDo.what() + " " + InWords.dates(toDo, report.asOf()))
                                        .collect(Collectors.joining(" Then: "))
                                + " There by " + InWords.month(second.atBest())));
        report.career()
                .ideas()
                .filter(ideas -> !report.ideas().isEmpty())
                .ifPresent(ideas -> tell(
                        "what to try",
                        ideas.title() + ". " + ideas.says() + " " + joined(report.ideas(), ReportInLines::what)));
        report.steps()
                .forEach(step -> tell("the step “" + step.title() + "”", step.applies() ? step.says() : step.whyNot()));
        report.sources()
                .forEach(source -> tell(
                        CHECKED + page(source), InWords.day(source.checked()).toString()));
    }

    private void tell(String about, String what) {
        if (!what.isEmpty()) {
            byAbout.put(about, what);
        }
    }

    private static <T> String joined(List<T> things, Function<T, String> words) {
        return things.stream().map(words).collect(Collectors.joining(" Or: "));
    }

    private static String named(Set<Source> sources) {
        return sources.stream().map(ReportInLines::page).collect(Collectors.joining(", "));
    }

    private static String page(Source source) {
        return source.title() + " (" + source.address() + ")";
    }

    private static String linked(Stream<Link> links) {
        return links.map(link ->
                        link.source().map(ReportInLines::page).or(link::whyNone).orElseThrow())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
