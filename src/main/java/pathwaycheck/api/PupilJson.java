package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pathwaycheck.cohort.DatedToDo;
import pathwaycheck.cohort.Held;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.ReadAs;
import pathwaycheck.cohort.Told;
import pathwaycheck.cohort.WrongCell;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;

/**
 * One pupil of a class: what they are told, or what is wrong with their row.
 *
 * @param line the line of what was sent in which the row begins, from 1
 * @param code what they are called there; absent: nothing that may be repeated
 * @param told absent: something is wrong
 * @param wrong what is wrong with the row, each with its place
 * @param readAs words that are not the ids or texts of the rules, and how they were read
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PupilJson(
        long line, Optional<String> code, Optional<ToldJson> told, List<WrongCellJson> wrong, List<ReadAsJson> readAs) {

    /**
     * What a pupil is told, in short.
     *
     * @param next the id of the question to ask next; absent: there is a report
     * @param answer the first words of the report
     * @param toDo what to do next
     * @param byWhen by when
     * @param goalAtBest the earliest day on which the plan reaches the goal
     * @param goalAtWorst the latest
     * @param plan what to do from here to the goal, in order
     * @param page the report; while a question is open, the page that asks it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ToldJson(
            Optional<String> next,
            Optional<String> answer,
            Optional<String> toDo,
            Optional<String> byWhen,
            List<HeldJson> verdicts,
            Optional<LocalDate> goalAtBest,
            Optional<LocalDate> goalAtWorst,
            List<DatedToDoJson> plan,
            String page) {
        private static ToldJson of(Told told, List<Requirement> requirements) {
            return new ToldJson(
                    told.ask().map(Question::id),
                    told.answer(),
                    Optional.of(told.next()).filter(it -> !it.isEmpty()),
                    told.by(),
                    IntStream.range(0, requirements.size())
                            .mapToObj(i ->
                                    HeldJson.of(requirements.get(i), told.held().get(i)))
                            .toList(),
                    told.goalAtBest(),
                    told.goalAtWorst(),
                    told.plan().stream().map(DatedToDoJson::of).toList(),
                    told.page().toString());
        }
    }

    /**
     * How a pupil stands to one requirement.
     *
     * @param earliest a day; {@code always} or {@code never}
     * @param latest the same
     */
    public record HeldJson(String requirement, String status, String earliest, String latest) {
        private static HeldJson of(Requirement requirement, Held held) {
            return new HeldJson(
                    requirement.id(),
                    held.status().word(),
                    VerdictJson.word(held.earliest()),
                    VerdictJson.word(held.latest()));
        }
    }

    /**
     * Something to do, and when.
     *
     * @param from the first day on which to act: to apply, where one applies for it before
     * @param starts the day on which it starts
     * @param until the earliest day on which it is done
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record DatedToDoJson(
            String id,
            Optional<LocalDate> from,
            Optional<LocalDate> starts,
            Optional<LocalDate> until,
            Optional<LocalDate> untilAtWorst) {
        private static DatedToDoJson of(DatedToDo toDo) {
            return new DatedToDoJson(toDo.id(), toDo.from(), toDo.starts(), toDo.until(), toDo.untilAtWorst());
        }
    }

    /**
     * Something that cannot be used.
     *
     * @param column from 1; 0: the whole row
     * @param name what the column is called
     * @param allowed what could stand there instead
     */
    public record WrongCellJson(int column, String name, String says, List<String> allowed) {
        private static WrongCellJson of(WrongCell wrong) {
            return new WrongCellJson(wrong.column(), wrong.name(), wrong.says(), wrong.allowed());
        }
    }

    /**
     * Words that are no id and no text of the rules.
     *
     * @param question the id of the question that they answer
     * @param words as they were sent
     * @param option the id of the option, or the date, that they were taken for
     */
    public record ReadAsJson(String question, String words, String option) {
        private static ReadAsJson of(ReadAs it) {
            return new ReadAsJson(it.question().id(), it.words(), it.value());
        }
    }

    /** What this pupil comes to. */
    public static PupilJson of(Pupil pupil, RuleBook ruleBook) {
        return new PupilJson(
                pupil.line(),
                Optional.of(pupil.code()).filter(it -> !it.isEmpty()),
                pupil.told()
                        .map(told -> ToldJson.of(told, ruleBook.requirements().toList())),
                pupil.wrong().stream().map(WrongCellJson::of).toList(),
                pupil.guesses().stream().map(ReadAsJson::of).toList());
    }
}
