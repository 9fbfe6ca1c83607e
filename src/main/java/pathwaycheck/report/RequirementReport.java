package pathwaycheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Way;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Verdict;

/**
 * One requirement, as this person stands to it.
 *
 * @param sentence what the author says to people with this status
 * @param from the day from which it holds, where that day is still to come
 * @param passed the day of a plan or prediction that it rests on, where that day is over: only the person knows how it went
 * @param verdict when it holds, and what that is open on
 * @param because the answers that decided it
 * @param findOut what to find out, where the person is not sure
 * @param judgements what only people can decide
 * @param doings what to do about it
 * @param ways other ways in
 * @param differs what another source says, which one we follow, and why
 * @param parts the requirements it consists of, but for those that count by themselves
 */
public record RequirementReport(
        String id,
        String title,
        boolean essential,
        Status status,
        Optional<String> sentence,
        Optional<LocalDate> from,
        Optional<LocalDate> passed,
        Verdict verdict,
        List<Said> because,
        List<String> findOut,
        List<Judgement> judgements,
        List<Doing> doings,
        List<Way> ways,
        Optional<String> differs,
        List<Source> sources,
        List<RequirementReport> parts) {

    private static final Set<Status> SETTLED_WELL = Set.of(Status.MET, Status.ON_COURSE);
    private static final Set<Status> UNSAID = Set.of(Status.NOT_ASKED_YET, Status.DOES_NOT_APPLY);

    public RequirementReport {
        because = List.copyOf(because);
        findOut = List.copyOf(findOut);
        judgements = List.copyOf(judgements);
        doings = List.copyOf(doings);
        ways = List.copyOf(ways);
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }

    static RequirementReport of(Requirement requirement, Plan plan) {
        var assessment = plan.assessment();
        var status = assessment.status(requirement);
        var verdict = assessment.verdict(requirement);
        var needsHelp = !SETTLED_WELL.contains(status) && !UNSAID.contains(status);
        // What is only still to come has a way already: nobody needs another one yet.
        var needsOtherWays = needsHelp && status != Status.STILL_TO_COME;
        return new RequirementReport(
                requirement.id(),
                requirement.title(),
                requirement.essential(),
                status,
                requirement.sentence(status),
                Optional.of(verdict.latest())
                        .filter(day -> status == Status.ON_COURSE)
                        .map(Day::date),
                Optional.of(verdict.latest())
                        .filter(day -> status == Status.MET && day.isDated())
                        .map(Day::date),
                verdict,
                Said.by(assessment.answers(), inOrder(assessment.restsOn(requirement), plan)),
                verdict.open().unsure().stream()
                        .map(question ->
                                question.wording().notSure().orElseThrow().findOut())
                        .toList(),
                List.copyOf(verdict.open().judgements()),
                needsHelp ? doingsFor(requirement, plan) : List.of(),
                needsOtherWays ? waysFor(requirement, plan) : List.of(),
                requirement.differs(),
                requirement.sources(),
                partsOf(requirement, plan));
    }

    /** The ways that are for this person. */
    static List<Way> waysFor(Requirement requirement, Plan plan) {
        return requirement.otherWays().stream()
                .filter(way -> !plan.assessment().when(way.forWhom()).isNever())
                .toList();
    }

    private static List<Doing> doingsFor(Requirement requirement, Plan plan) {
        return requirement.remedies().stream()
                .filter(remedy -> !plan.assessment().when(remedy.forWhom()).isNever())
                .map(remedy -> Doing.of(remedy, requirement, plan))
                .toList();
    }

    private static List<RequirementReport> partsOf(Requirement requirement, Plan plan) {
        return requirement.parts().stream()
                .filter(part -> isPartOnly(part, plan))
                .map(part -> of(part, plan))
                .toList();
    }

    /**
     * The parts worth telling: none once the whole is settled well; while it is still to come, those that lead there; otherwise
     * those that something is known about.
     */
    public List<RequirementReport> partsThatMatter() {
        return parts.stream()
                .filter(part -> !SETTLED_WELL.contains(status) && !UNSAID.contains(part.status))
                .filter(part -> status != Status.STILL_TO_COME || !part.doings.isEmpty())
                .toList();
    }

    /** A requirement that counts by itself is reported in its own place. */
    private static boolean isPartOnly(Requirement part, Plan plan) {
        return plan.assessment().ruleBook().career().steps().stream()
                .anyMatch(step -> step.parts().contains(part));
    }

    private static List<Question> inOrder(Set<Question> some, Plan plan) {
        return plan.assessment().ruleBook().questions().stream()
                .filter(some::contains)
                .toList();
    }

    /** This requirement and those of its parts, whole, that are worth telling. */
    public Stream<RequirementReport> withParts() {
        return Stream.concat(Stream.of(this), partsThatMatter().stream().flatMap(RequirementReport::withParts));
    }
}
