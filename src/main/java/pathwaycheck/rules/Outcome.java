package pathwaycheck.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;

/** What a person who went through a remedy would answer from then on. So it can be proved that the remedy helps. */
public record Outcome(List<Gain> gains) {

    public Outcome {
        gains = List.copyOf(gains);
    }

    /** One answer gained; empty: the day on which the remedy is done. */
    public record Gain(Question question, Optional<Answer> answer) {}

    /** The answers afterwards. Where many options may be chosen, those gained come to those there were. */
    public Answers after(Answers before, LocalDate done) {
        var after = before;
        for (var gain : gains) {
            after = after.with(
                    gain.question,
                    gain.answer
                            .map(answer -> together(gain.question, before, answer))
                            .orElseGet(() -> Answer.On.day(done)));
        }
        return after;
    }

    private static Answer together(Question question, Answers before, Answer gained) {
        var there = before.to(question);
        if (question instanceof Choice choice
                && choice.many()
                && gained instanceof Answer.Chosen more
                && there.isPresent()
                && there.get() instanceof Answer.Chosen some) {
            return new Answer.Chosen(
                    Stream.concat(some.options().stream().filter(option -> !option.alone()), more.options().stream())
                            .collect(Collectors.toSet()));
        }
        return gained;
    }
}
