package pathwaycheck.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;

/** What a person who went through a remedy would answer from then on. So it can be proved that the remedy helps. */
public record Outcome(List<Gain> gains) {

    public Outcome {
        gains = List.copyOf(gains);
    }

    /** One answer gained; empty: the day on which the remedy is done. */
    public record Gain(Question question, Optional<Answer> answer) {}

    /** The answers afterwards. */
    public Answers after(Answers before, LocalDate done) {
        var after = before;
        for (var gain : gains) {
            var gained = gain.answer.orElseGet(() -> Answer.On.day(done));
            after = after.with(
                    gain.question,
                    before.to(gain.question)
                            .map(answer -> gain.question.after(answer, gained))
                            .orElse(gained));
        }
        return after;
    }
}
