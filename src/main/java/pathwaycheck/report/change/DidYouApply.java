package pathwaycheck.report.change;

import java.util.List;
import java.util.Optional;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;

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

    /**
     * To ask somebody who was told of this window; empty: it has not closed yet, the rules know it no more, or they
     * have said already.
     */
    static Optional<DidYouApply> in(Receipt.InWindow told, Assessment now) {
        return now.ruleBook().rounds().stream()
                .filter(rounds -> rounds.id().equals(told.rounds()))
                .findFirst()
                .map(rounds -> new DidYouApply(rounds.in(told.starts()), replies(rounds, now)))
                .filter(it -> it.window.closesOn().isBefore(now.asOf()) && !it.isSaid(now.answers()));
    }

    private static List<Reply> replies(Rounds rounds, Assessment now) {
        return rounds.replies().stream()
                .map(reply -> new Reply(reply.text(), reply.then().after(now.answers(), now.asOf())))
                .toList();
    }

    private boolean isSaid(Answers answers) {
        return replies.isEmpty()
                || replies.stream().anyMatch(reply -> reply.answers().equals(answers));
    }
}
