package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.report.Goal;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.SecondPlan;
import pathwaycheck.report.StepReport;
import pathwaycheck.report.StillOpen;
import pathwaycheck.report.ToDo;
import pathwaycheck.report.change.ChangesSince;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Window;

/**
 * The report's published shape, apart from our own so that we can change ours. Days are written as {@code 2027-07-15};
 * a requirement's ends may also be {@code always} and {@code never}.
 *
 * @param next the id of the next question; absent: nothing is left to ask
 * @param since what changed; absent: the address has no receipt, or one that {@code notSince} tells of
 * @param notSince why nobody can say what changed, in words, as the receipt is of another career, of other answers or
 *     of a day still to come; absent: it is not
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReportJson(
        String career,
        String version,
        String hash,
        LocalDate asOf,
        Optional<String> next,
        Optional<SinceJson> since,
        Optional<String> notSince,
        GoalJson goal,
        List<ToDoJson> way,
        Optional<AnotherJson> another,
        List<StepJson> steps,
        List<OtherWayJson> otherWays,
        List<AskJson> ask,
        List<AnswerJson> answers) {

    /**
     * What changed since the day of the receipt.
     *
     * @param comparable the requirements are the same ones; otherwise {@code changes} is empty, and says nothing
     * @param goalMoved the goal is reached in another month than then
     * @param goalWas that month, or {@code reached}; absent: there was no date
     * @param windows those that were told then, with the days that are told of them now, where these are others, or
     *     where they have opened or closed since
     * @param restMoved what is said of dates, or of what there is to do, is something else now
     * @param reworded the requirements of which something else is said now, though their status is the same
     * @param checkedAgain sources were compared with our notes again
     * @param whole this is all that changed; an older receipt cannot tell
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record SinceJson(
            LocalDate day,
            boolean rulesChanged,
            boolean comparable,
            List<ChangeJson> changes,
            boolean goalMoved,
            Optional<String> goalWas,
            List<ToldWindowJson> windows,
            boolean restMoved,
            List<RewordedJson> reworded,
            boolean checkedAgain,
            boolean whole) {
        static SinceJson of(ChangesSince since) {
            return new SinceJson(
                    since.day(),
                    since.rulesChanged(),
                    since.isComparable(),
                    since.changes().stream().map(ChangeJson::of).toList(),
                    since.goalMoved(),
                    since.goalWasReached()
                            ? Optional.of("reached")
                            : since.goalWas().map(YearMonth::toString),
                    since.windows().stream()
                            .map(window -> new ToldWindowJson(window.title(), window.says()))
                            .toList(),
                    since.restMoved(),
                    since.reworded().stream()
                            .map(it -> new RewordedJson(it.id(), it.title()))
                            .toList(),
                    since.checkedAgain(),
                    since.isWhole());
        }
    }

    /** A window, and its days in words. */
    public record ToldWindowJson(String title, String says) {}

    /** A requirement of which something else is said now. */
    public record RewordedJson(String id, String title) {}

    /** A requirement that stands otherwise now. */
    public record ChangeJson(String id, String title, String was, String is) {
        static ChangeJson of(ChangesSince.Change change) {
            return new ChangeJson(
                    change.id(),
                    change.title(),
                    change.was().word(),
                    change.is().word());
        }
    }

    /** The end of the way. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record GoalJson(
            String title,
            String status,
            Optional<LocalDate> atBest,
            Optional<LocalDate> atWorst,
            boolean open,
            boolean predicted,
            boolean expected) {
        static GoalJson of(Goal goal) {
            return new GoalJson(
                    goal.title(),
                    goal.status().word(),
                    goal.atBest(),
                    goal.atWorst(),
                    goal.open(),
                    goal.predicted(),
                    goal.expected());
        }
    }

    /**
     * Something to do, with its dates.
     *
     * @param id the remedy's, in the rules
     * @param from the first day on which to act: to start, or to apply
     * @param starts the day on which it starts, if one applies for it before; else the same as {@code from}
     * @param window when one applies for it; absent: one does not
     * @param link where to do it; absent: there is no such page
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ToDoJson(
            String id,
            String toDo,
            String towards,
            Optional<LocalDate> from,
            Optional<LocalDate> starts,
            Optional<LocalDate> until,
            Optional<LocalDate> untilAtWorst,
            boolean predicted,
            boolean expected,
            Optional<WindowJson> window,
            Optional<URI> link) {
        static ToDoJson of(ToDo toDo, LocalDate asOf) {
            return new ToDoJson(
                    toDo.id(),
                    toDo.what(),
                    toDo.towards(),
                    toDo.from(),
                    toDo.starts(),
                    toDo.until(),
                    toDo.untilAtWorst(),
                    toDo.predicted(),
                    toDo.expected(),
                    toDo.window().map(window -> WindowJson.of(window, asOf)),
                    address(toDo.link()));
        }
    }

    /**
     * When one applies.
     *
     * @param opens the first day on which one may be able to apply
     * @param opensAtLatest the last day on which it may open; the same as {@code opens} where that day is known
     * @param applyBy the first day by which one may have to apply to be treated like everybody else; absent: none is
     *     named
     * @param mayCloseFrom the first day on which it may close; the same as {@code closes} where that day is known
     * @param closes the last day on which one may be able to apply
     * @param published false: nobody has published these days, and they are those of past years
     * @param says the same in words, with the hours that are known
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record WindowJson(
            LocalDate opens,
            LocalDate opensAtLatest,
            Optional<LocalDate> applyBy,
            LocalDate mayCloseFrom,
            LocalDate closes,
            boolean published,
            String says) {
        static WindowJson of(Window window, LocalDate asOf) {
            return new WindowJson(
                    window.opensOn(),
                    window.opensSurelyOn(),
                    window.applyBy().map(Window.Days::first),
                    window.closesSurelyOn(),
                    window.closesOn(),
                    window.isPublished(),
                    InWords.window(window, asOf).toString());
        }
    }

    /** Something that only people can decide: who they are, and what to send them. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AskJson(String id, String decides, String who, String letter, Optional<URI> link) {
        static AskJson of(StillOpen.ToAsk toAsk) {
            var judgement = toAsk.judgement();
            return new AskJson(
                    judgement.id(), judgement.decides(), judgement.who(), toAsk.letter(), address(judgement.link()));
        }
    }

    /** Another way in, or a career next door. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record OtherWayJson(String id, String title, String says, Optional<URI> link) {
        static OtherWayJson of(OtherWay way) {
            return new OtherWayJson(way.id(), way.title(), way.says(), address(way.link()));
        }
    }

    private static Optional<URI> address(Link link) {
        return link.source().map(Source::address);
    }

    /** Another way to the goal: what it asks for that the quickest one does not, and when it gets there. */
    public record AnotherJson(List<ToDoJson> instead, LocalDate atBest) {
        static AnotherJson of(SecondPlan another, LocalDate asOf) {
            return new AnotherJson(
                    another.instead().stream()
                            .map(toDo -> ToDoJson.of(toDo, asOf))
                            .toList(),
                    another.atBest());
        }
    }

    /** What was answered: the question's id and text, and the answer's text. */
    public record AnswerJson(String question, String ask, String answer) {
        static AnswerJson of(AnswerInWords said) {
            return new AnswerJson(said.question(), said.ask(), said.answer());
        }
    }

    /** A step of the pathway. */
    public record StepJson(String id, String title, String status, List<RequirementJson> requirements) {
        static StepJson of(StepReport step, LocalDate asOf) {
            return new StepJson(
                    step.id(),
                    step.title(),
                    step.status().word(),
                    step.requirements().stream()
                            .map(requirement -> RequirementJson.of(requirement, asOf))
                            .toList());
        }
    }

    /** A requirement: what the person is told, when it holds, what that is open on, and which answers decided it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record RequirementJson(
            String id,
            String title,
            boolean essential,
            String status,
            String earliest,
            String latest,
            List<String> openOn,
            List<String> decidedBy,
            Optional<String> says,
            List<ToDoJson> toDo,
            List<String> sources,
            List<RequirementJson> parts) {
        static RequirementJson of(RequirementReport requirement, LocalDate asOf) {
            var open = requirement.verdict().open();
            return new RequirementJson(
                    requirement.id(),
                    requirement.title(),
                    requirement.essential(),
                    requirement.status().word(),
                    VerdictJson.word(requirement.verdict().earliest()),
                    VerdictJson.word(requirement.verdict().latest()),
                    Stream.of(
                                    open.unanswered().stream().map(Question::id),
                                    open.unsure().stream().map(Question::id),
                                    open.judgements().stream().map(Judgement::id))
                            .flatMap(ids -> ids)
                            .sorted()
                            .toList(),
                    requirement.because().stream().map(AnswerInWords::question).toList(),
                    requirement.sentence(),
                    requirement.toDos().stream()
                            .map(toDo -> ToDoJson.of(toDo, asOf))
                            .toList(),
                    requirement.sources().stream().map(Source::id).toList(),
                    requirement.parts().stream()
                            .map(part -> RequirementJson.of(part, asOf))
                            .toList());
        }
    }

    /** Of what somebody is told, who is asked this next and was told something else before. */
    public static ReportJson of(
            Report report, Optional<Question> next, Optional<ChangesSince> since, Optional<String> notSince) {
        return new ReportJson(
                report.career().id(),
                report.version(),
                report.hash(),
                report.asOf(),
                next.map(Question::id),
                since.map(SinceJson::of),
                notSince,
                GoalJson.of(report.goal()),
                report.way().stream()
                        .map(toDo -> ToDoJson.of(toDo, report.asOf()))
                        .toList(),
                report.secondPlan().map(another -> AnotherJson.of(another, report.asOf())),
                report.steps().stream()
                        .map(step -> StepJson.of(step, report.asOf()))
                        .toList(),
                report.otherWays().stream().map(OtherWayJson::of).toList(),
                report.stillOpen().ask().stream().map(AskJson::of).toList(),
                report.answers().stream().map(AnswerJson::of).toList());
    }
}
