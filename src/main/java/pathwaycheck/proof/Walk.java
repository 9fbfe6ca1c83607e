package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;

/** A walk over journeys: from some answers on, every way on which the engine itself would lead people. */
final class Walk implements Journeys.Traveller<Void> {

    private final RuleBook ruleBook;
    private final Classes classes;
    private final LocalDate asOf;
    private final RemediesHelp remediesHelp;
    private final Ties ties;
    private final Set<Question> decidesAboutHelp;
    private final Optional<Choice> where;
    private final Set<Requirement> tellingPast;
    private final Seen seen = new Seen();

    Walk(RuleBook ruleBook, Classes classes, LocalDate asOf) {
        this.ruleBook = ruleBook;
        this.classes = classes;
        this.asOf = asOf;
        this.remediesHelp = new RemediesHelp(ruleBook);
        this.ties = new Ties(List.of(ruleBook));
        this.where = ruleBook.questions().stream()
                .findFirst()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast);
        this.tellingPast = Set.copyOf(ToldPast.tellingSo(ruleBook));
        this.decidesAboutHelp =
                ruleBook.requirements().flatMap(Requirement::helpLooksAt).collect(Collectors.toSet());
    }

    /** Where journeys part first: so many answers in, or at their end. Each is a walk of its own. */
    static List<Answers> beginnings(RuleBook ruleBook, Classes classes, LocalDate asOf, int questions) {
        return beginnings(Answers.none(), questions, ruleBook, classes, asOf).toList();
    }

    /** The same from some answers on, one after the other. */
    static Stream<Answers> beginnings(
            Answers answers, int questions, RuleBook ruleBook, Classes classes, LocalDate asOf) {
        var next = new Asking(Assessment.of(ruleBook, answers, asOf)).next();
        return questions == 0 || next.isEmpty()
                ? Stream.of(answers)
                : classes.of(next.get()).stream()
                        .flatMap(answer ->
                                beginnings(answers.with(next.get(), answer), questions - 1, ruleBook, classes, asOf));
    }

    /** Walks every journey that begins like this. */
    Seen from(Answers answers) {
        answers.byId().keySet().forEach(seen.asked::add);
        seen.journeys = new Journeys<>(List.of(ruleBook), classes, this)
                .from(List.of(Assessment.of(ruleBook, answers, asOf)))
                .journeys();
        return seen;
    }

    @Override
    public void go(List<Assessment> before, List<Assessment> after, Question question) {
        seen.asked.add(question.id());
        requireNarrower(before.get(0), after.get(0), question);
    }

    @Override
    public Set<Void> arrive(List<Assessment> all, List<Requirement> requirements) {
        var here = all.get(0);
        var plan = Plan.of(here);
        for (var requirement : requirements) {
            seen.stand(requirement.id(), here.status(requirement));
            if (tellingPast.contains(requirement) && here.status(requirement) == Status.DOES_NOT_APPLY) {
                where.flatMap(question -> ToldPast.of(requirement, question, here.answers()))
                        .ifPresent(told -> find(Finding.Kind.TOLD_PAST, Named.of(requirement), here, told::inWords));
            }
        }
        var counting = requirements.stream().filter(it -> !ruleBook.isPart(it)).toList();
        for (var report : Report.about(counting, plan)) {
            report.withParts().forEach(this::tell);
            report.withParts()
                    .forEach(
                            it -> remediesHelp.check(it, plan, (remedy, towards) -> findNoHelp(remedy, towards, here)));
            requireAWay(report, plan);
        }
        if (requirements.contains(ruleBook.career().goal())) {
            remediesHelp.check(plan, (remedy, towards) -> findNoHelp(remedy, towards, here));
            var report = Report.of(plan);
            report.headline().ifPresent(it -> seen.headlines.add(it.id()));
            new PlanPromises(plan, report, (kind, about, with, says) -> find(kind, about, with, here, () -> says))
                    .check();
            new BetterAnswers(plan, counting).worse().forEach(worse -> findWorse(worse, here));
        }
        requireNothingMissed(requirements, plan);
        return Set.of();
    }

    private void tell(RequirementReport report) {
        seen.verdicts++;
        seen.tell(report.id(), report.status());
        report.toDos().forEach(toDo -> seen.offered.add("remedy " + toDo.id()));
        report.otherWays().forEach(way -> seen.offered.add("way " + way.id()));
    }

    private void requireNarrower(Assessment before, Assessment after, Question question) {
        for (var requirement : ruleBook.restingOn(question)) {
            var wide = before.verdict(requirement);
            var narrow = after.verdict(requirement);
            if (wide.earliest().isAfter(narrow.earliest()) || narrow.latest().isAfter(wide.latest())) {
                find(
                        Finding.Kind.ANSWER_THAT_UNDOES,
                        Named.of(requirement),
                        after,
                        () -> "had “" + requirement.title() + "” decided before the question “"
                                + question.wording().ask() + "”, which undid it.");
            }
        }
    }

    private void requireAWay(RequirementReport report, Plan plan) {
        var requirement = ruleBook.named(report.id()).orElseThrow();
        if (report.status().isMissing()
                && report.essential()
                && plan.atBest(requirement).day().equals(Day.NEVER)
                && report.withParts()
                        .allMatch(it -> it.toDos().isEmpty() && it.otherWays().isEmpty())) {
            find(
                    Finding.Kind.DEAD_END,
                    Named.of(requirement),
                    plan.assessment(),
                    () -> "is told “" + report.status().text().toLowerCase(Locale.ROOT) + "” about “" + report.title()
                            + "” and nothing to do.");
        }
    }

    private void findNoHelp(Remedy remedy, Requirement towards, Assessment here) {
        find(
                Finding.Kind.REMEDY_THAT_DOES_NOT_HELP,
                Named.of(remedy),
                here,
                () -> "is told to do this: " + remedy.toDo() + " Afterwards “" + towards.title()
                        + "” would still not be met. Look at the remedy's `gives:`, and at what `" + towards.id()
                        + "` asks for under `holds-when:`.");
    }

    private void findWorse(BetterAnswers.Worse worse, Assessment here) {
        find(Finding.Kind.BETTER_ANSWER_WORSE, Named.of(worse.question()), here, worse::inWords);
    }

    /**
     * Every answer to each question that was not asked before the report: it must change nothing that counts, and no
     * plan.
     */
    private void requireNothingMissed(List<Requirement> requirements, Plan plan) {
        var here = plan.assessment();
        var planned = requirements.contains(ruleBook.career().goal());
        for (var question : mayMatter(requirements, here)) {
            for (var answer : classes.of(question)) {
                var there = here.with(question, answer);
                requirements.stream()
                        .filter(it -> !ruleBook.isPart(it))
                        .filter(it -> !here.verdict(it).equals(there.verdict(it)))
                        .findFirst()
                        .or(() -> planned ? replanned(question, plan, there) : Optional.empty())
                        .ifPresent(requirement -> findMissed(question, answer, requirement, here));
            }
        }
    }

    /** What nothing ties to these requirements any more cannot change what is said of them. */
    private Set<Question> mayMatter(List<Requirement> requirements, Assessment here) {
        var questions = new LinkedHashSet<Question>();
        for (var requirement : requirements) {
            if (!ruleBook.isPart(requirement)) {
                ties.of(requirement, List.of(here)).stream()
                        .filter(Question.class::isInstance)
                        .map(Question.class::cast)
                        .filter(question -> !question.isAfterReport())
                        .forEach(questions::add);
            }
        }
        return questions;
    }

    private void findMissed(Question question, Answer answer, Requirement requirement, Assessment here) {
        find(
                Finding.Kind.QUESTION_MISSED,
                Named.of(question),
                here,
                () -> "is never asked “" + question.wording().ask() + "”, but the answer “" + question.words(answer)
                        + "” would have changed what they are told about “" + requirement.title() + "”.");
    }

    /**
     * The goal, if a plan is another. Whoever has not begun something yet is not asked what would be in it, since the
     * plan says what to take: so a question counts only if it decides about help, or about a verdict.
     */
    private Optional<Requirement> replanned(Question question, Plan plan, Assessment there) {
        var here = plan.assessment();
        if (!decidesAboutHelp.contains(question)
                && ruleBook.restingOn(question).stream()
                        .allMatch(it -> here.verdict(it).equals(there.verdict(it)))) {
            return Optional.empty();
        }
        var goal = ruleBook.career().goal();
        var other = Plan.of(there);
        return other.atBest(goal).equals(plan.atBest(goal))
                        && other.second().equals(plan.second())
                        && other.atWorst(goal).equals(plan.atWorst(goal))
                ? Optional.empty()
                : Optional.of(goal);
    }

    private void find(Finding.Kind kind, Named about, Assessment here, Supplier<String> says) {
        find(kind, about, "", here, says);
    }

    /** @param with what tells it from others of this kind that are about the same */
    private void find(Finding.Kind kind, Named about, String with, Assessment here, Supplier<String> says) {
        seen.find(kind, about + " " + with, () -> {
            var person = new Person(ruleBook, classes.toTheEnd(here).answers(), asOf);
            return new Finding(kind, about, person.inWords() + " " + says.get(), Optional.of(person.address()));
        });
    }
}
