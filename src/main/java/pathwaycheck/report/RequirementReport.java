package pathwaycheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Verdict;

/**
 * One requirement, as this person stands to it.
 *
 * @param sentence what the author says to people with this status
 * @param from the day from which it holds, where that day is still to come
 * @param passed the day of a plan or prediction that it rests on, where that day is over: only the person knows how it went
 * @param verdict when it holds, and what that is open on
 * @param because the answers that decided it
 * @param judgements what only people can decide
 * @param toDos what to do about it
 * @param otherWays other ways in
 * @param differs what another source says, which one we follow, and why
 * @param parts the requirements it consists of, as far as they are worth telling and are not told further up
 * @param toldAbove those of them that are told further up in the report
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
        List<AnswerInWords> because,
        List<Judgement> judgements,
        List<ToDo> toDos,
        List<OtherWay> otherWays,
        Optional<String> differs,
        List<Source> sources,
        List<RequirementReport> parts,
        List<Mention> toldAbove) {

    /** A requirement that is told in another place of the report. */
    public record Mention(String id, String title) {}

    private static final Set<Status> SETTLED_WELL = Set.of(Status.MET, Status.ON_COURSE);
    private static final Set<Status> UNSAID = Set.of(Status.NOT_ASKED_YET, Status.DOES_NOT_APPLY);

    public RequirementReport {
        because = List.copyOf(because);
        judgements = List.copyOf(judgements);
        toDos = List.copyOf(toDos);
        otherWays = List.copyOf(otherWays);
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
        toldAbove = List.copyOf(toldAbove);
    }

    /** @param told the parts that were told before, to which this one's are added */
    static RequirementReport of(Requirement requirement, Plan plan, List<AnswerInWords> said, Set<Requirement> told) {
        var above = new ArrayList<Mention>();
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
                status == Status.ON_COURSE ? Optional.of(verdict.latest().date()) : Optional.empty(),
                status == Status.MET && verdict.latest().isDated()
                        ? Optional.of(verdict.latest().date())
                        : Optional.empty(),
                verdict,
                because(assessment.restsOn(requirement), said),
                List.copyOf(verdict.open().judgements()),
                needsHelp ? toDosFor(requirement, plan) : List.of(),
                needsOtherWays ? waysFor(requirement, plan) : List.of(),
                requirement.differs(),
                requirement.sources(),
                partsOf(requirement, plan, said, told, above),
                above);
    }

    /** The ways that are for this person. */
    static List<OtherWay> waysFor(Requirement requirement, Plan plan) {
        var ways = new ArrayList<OtherWay>();
        for (var way : requirement.otherWays()) {
            if (!plan.assessment().when(way.forWhom()).isNever()) {
                ways.add(way);
            }
        }
        return ways;
    }

    private static List<ToDo> toDosFor(Requirement requirement, Plan plan) {
        var toDos = new ArrayList<ToDo>();
        for (var remedy : requirement.remedies()) {
            if (!plan.assessment().when(remedy.forWhom()).isNever()) {
                toDos.add(ToDo.of(remedy, requirement, plan));
            }
        }
        return toDos;
    }

    /**
     * The parts worth telling: none once the whole is settled well, or does not apply; while it is still to come, those that lead there; otherwise
     * those that something is known about. A requirement that counts by itself is told in its own place.
     */
    private static List<RequirementReport> partsOf(
            Requirement requirement, Plan plan, List<AnswerInWords> said, Set<Requirement> told, List<Mention> above) {
        var status = plan.assessment().status(requirement);
        var parts = new ArrayList<RequirementReport>();
        for (var part : SETTLED_WELL.contains(status) || UNSAID.contains(status)
                ? List.<Requirement>of()
                : requirement.refersTo()) {
            if (plan.assessment().ruleBook().isPart(part)
                    && !UNSAID.contains(plan.assessment().status(part))) {
                if (told.contains(part)) {
                    above.add(new Mention(part.id(), part.title()));
                } else if (status != Status.STILL_TO_COME
                        || !toDosFor(part, plan).isEmpty()) {
                    told.add(part);
                    parts.add(of(part, plan, said, told));
                }
            }
        }
        return parts;
    }

    private static List<AnswerInWords> because(Set<Question> answers, List<AnswerInWords> said) {
        var because = new ArrayList<AnswerInWords>(answers.size());
        if (!answers.isEmpty()) {
            for (var it : said) {
                if (isAmong(answers, it.question())) {
                    because.add(it);
                }
            }
        }
        return because;
    }

    private static boolean isAmong(Set<Question> questions, String id) {
        for (var question : questions) {
            if (question.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** What to do about it; nothing yet, while the person can still find out whether it is met. */
    public List<ToDo> toldToDos() {
        return status == Status.CANNOT_TELL_YET ? List.of() : toDos;
    }

    /** This requirement, its parts, and theirs. */
    public Stream<RequirementReport> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(RequirementReport::withParts));
    }
}
