package pathwaycheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Journey;

/**
 * The first thing to ask somebody who comes back after a window that their plan went through: only they know whether
 * they applied.
 *
 * @param window the one that has closed, or surely must have
 * @param replies what they may say, each with the answers that follow
 */
public record DidYouApply(Window window, List<Reply> replies) {

    /** One thing to say, and all answers with it. */
    public record Reply(String text, Answers answers) {}

    public DidYouApply {
        replies = List.copyOf(replies);
    }

    /** To ask somebody who was told these things on that day; empty: no window of their plan has closed since. */
    public static Optional<DidYouApply> since(LocalDate told, Journey now) {
        var then = Plan.of(
                Journey.replay(now.assessment().ruleBook(), now.assessment().answers(), told)
                        .assessment());
        return then.remedies().stream()
                .filter(dated ->
                        rounds(dated).filter(it -> !it.replies().isEmpty()).isPresent())
                .filter(dated -> dated.window()
                        .filter(window ->
                                window.closesOn().isBefore(now.assessment().asOf()))
                        .isPresent())
                .findFirst()
                .map(dated -> of(dated, now));
    }

    private static DidYouApply of(DatedRemedy dated, Journey now) {
        var asOf = now.assessment().asOf();
        return new DidYouApply(
                dated.window().orElseThrow(),
                rounds(dated).orElseThrow().replies().stream()
                        .map(reply -> new Reply(
                                reply.text(),
                                reply.then().after(now.assessment().answers(), asOf)))
                        .toList());
    }

    private static Optional<Rounds> rounds(DatedRemedy dated) {
        return dated.remedy().when() instanceof Remedy.When.InRound inRound
                ? Optional.of(inRound.rounds())
                : Optional.empty();
    }
}
