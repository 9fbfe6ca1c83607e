package pathwaycheck.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.Busy;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Requirement;

/** What holds for one person, read from the conditions as their authors wrote them: slow, and easy to believe. */
final class AsWritten {

    private final Judging judging;
    private final Map<String, Verdict> known = new HashMap<>();

    AsWritten(Answers answers) {
        this.judging = new Judging(answers, this::verdict);
    }

    Judging judging() {
        return judging;
    }

    Verdict verdict(Requirement requirement) {
        var before = known.get(requirement.id());
        if (before != null) {
            return before;
        }
        var applies = applicability(requirement);
        var verdict = !applies.isSettled()
                ? Verdict.openOn(applies.open())
                : applies.isNever() ? Verdict.NEVER : requirement.holdsWhen().in(judging);
        known.put(requirement.id(), verdict);
        return verdict;
    }

    Verdict applicability(Requirement requirement) {
        return when(requirement.appliesWhen());
    }

    Verdict when(Optional<Condition> forWhom) {
        return forWhom.map(condition -> condition.in(judging)).orElse(Verdict.ALWAYS);
    }

    Verdict free(List<Busy> busy) {
        return Verdict.atLeast(busy.size(), busy.stream().map(this::free).toList());
    }

    private Verdict free(Busy busy) {
        var isBusy = busy.forWhom().in(judging);
        if (isBusy.isNever()) {
            return Verdict.ALWAYS;
        }
        var until = judging.from(busy.until());
        return isBusy.isSettled()
                ? until
                : new Verdict(Day.ALWAYS, until.latest(), isBusy.open().and(until.open()));
    }
}
