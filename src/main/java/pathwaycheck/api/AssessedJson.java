package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.rules.Requirement;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.visit.Visit;

/**
 * What one person is told, as far as they answered. Answers to questions that nobody would ask them count for nothing.
 *
 * @param next the id of the question to ask next; absent: there is a report, and all else may be told or not
 * @param open the questions that are open still, in the order in which they are asked, those after the report last;
 *     each answer may open more
 * @param verdicts one for each requirement, step by step
 * @param report the blocks of the report; while a question is open, they say what is known so far
 * @param plan the dated way to the goal
 * @param since what changed since the report that was told; absent: no receipt came, or one that {@code notSince} tells
 *     of
 * @param notSince why nobody can say what changed, in words, as the receipt is of another career, of other answers or
 *     of a day still to come; absent: it is not
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AssessedJson(
        RulesJson rules,
        LocalDate asOf,
        Optional<String> next,
        List<OpenQuestionJson> open,
        List<VerdictJson> verdicts,
        BlocksJson report,
        PlanJson plan,
        Optional<ReportJson.SinceJson> since,
        Optional<String> notSince,
        LinksJson links) {

    /**
     * A question that is open still.
     *
     * @param couldChange the requirements whose verdict an answer could change today; none: it decides what can be done
     *     about one
     */
    public record OpenQuestionJson(String question, String ask, boolean afterReport, List<String> couldChange) {
        private static OpenQuestionJson of(Question question, Assessment here) {
            return new OpenQuestionJson(
                    question.id(),
                    question.wording().ask(),
                    question.isAfterReport(),
                    here.ruleBook()
                            .requirements()
                            .filter(it -> here.verdict(it).open().unanswered().contains(question))
                            .map(Requirement::id)
                            .toList());
        }
    }

    /**
     * The dated way to the goal.
     *
     * @param steps what to do from here to the goal, in order, if all goes well
     * @param other the next quickest way that asks for something else; absent: none is known
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PlanJson(ReportJson.GoalJson goal, List<PlannedJson> steps, Optional<SecondPlanJson> other) {
        private static PlanJson of(Report report) {
            return new PlanJson(
                    ReportJson.GoalJson.of(report.goal()),
                    report.way().stream().map(PlannedJson::of).toList(),
                    report.secondPlan()
                            .map(second -> new SecondPlanJson(
                                    second.instead().stream()
                                            .map(PlannedJson::of)
                                            .toList(),
                                    second.atBest())));
        }
    }

    /** Another way: what it asks for that the quickest one does not, and when it gets there. */
    public record SecondPlanJson(List<PlannedJson> instead, LocalDate atBest) {}

    /**
     * Where all this is for people, as paths on this host.
     *
     * @param page the report; while a question is open, the page that asks it
     * @param comingBack the report on any later day, with what changed since; absent while a question is open
     * @param soFar what is certain already; absent once no question is open
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record LinksJson(
            String self,
            String page,
            Optional<String> comingBack,
            Optional<String> soFar,
            Optional<String> pdf,
            String calendar,
            String whatIf) {
        private static LinksJson of(Visit visit) {
            var isAtTheEnd = visit.journey().next().isEmpty();
            return new LinksJson(
                    visit.toApiAssess().toString(),
                    visit.onwards().toString(),
                    when(isAtTheEnd, visit::comingBackLater),
                    when(!isAtTheEnd, visit::toSoFar),
                    when(isAtTheEnd, visit::toReportPdf),
                    visit.toCalendar().toString(),
                    visit.toApiWhatIf().toString());
        }

        private static Optional<String> when(boolean isThere, Supplier<Address> address) {
            return isThere ? Optional.of(address.get().toString()) : Optional.empty();
        }
    }

    /** What this visit comes to. */
    public static AssessedJson of(Visit visit) {
        var journey = visit.journey();
        var here = journey.assessment();
        var report = visit.report();
        return new AssessedJson(
                RulesJson.of(visit.ruleBook()),
                visit.asOf().day(),
                journey.next().map(Question::id),
                open(here),
                visit.ruleBook().career().steps().stream()
                        .flatMap(step -> Stream.concat(step.requirements().stream(), step.parts().stream())
                                .map(requirement -> VerdictJson.of(requirement, step, here)))
                        .toList(),
                BlocksJson.of(report, visit.atAGlance()),
                PlanJson.of(report),
                visit.since().map(ReportJson.SinceJson::of),
                visit.notSince(),
                LinksJson.of(visit));
    }

    private static List<OpenQuestionJson> open(Assessment here) {
        var wanted = new Asking(here).wanted(here.ruleBook().counting());
        return Stream.concat(
                        wanted.stream().filter(question -> !question.isAfterReport()),
                        wanted.stream().filter(Question::isAfterReport))
                .map(question -> OpenQuestionJson.of(question, here))
                .toList();
    }
}
