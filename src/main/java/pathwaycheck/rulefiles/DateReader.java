package pathwaycheck.rulefiles;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.rules.Busy;
import pathwaycheck.rules.OddDay;

/** Reads what a date means: whom it keeps busy until then, and which days people can hardly mean. */
final class DateReader {

    private static final String SOONER = "sooner-than";
    private static final String LATER = "later-than";
    private static final String LONGER_AGO = "longer-ago-than";

    private final ConditionReader conditions;
    private final List<Busy> busy = new ArrayList<>();
    private final List<OddDay> oddDays = new ArrayList<>();

    DateReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    List<Busy> busy() {
        return List.copyOf(busy);
    }

    List<OddDay> oddDays() {
        return List.copyOf(oddDays);
    }

    void read(DateQuestion question, Entries entries) {
        entries.value("keeps-busy").ifPresent(value -> {
            var inside = entries.inside(value);
            var with = inside.text("with");
            inside.required("for");
            conditions.readForWhom("for", inside).ifPresent(forWhom -> busy.add(new Busy(with, forWhom, question)));
            inside.done();
        });
        for (var odd : entries.entries("asked-back")) {
            var forWhom = conditions.readForWhom("for", odd);
            var says = odd.text("says");
            bound(odd).ifPresent(bound -> oddDays.add(new OddDay(question, forWhom, bound, says)));
            odd.done();
        }
    }

    private static Optional<OddDay.Bound> bound(Entries odd) {
        var bounds =
                List.of(SOONER, LATER, LONGER_AGO).stream().filter(odd::has).toList();
        if (bounds.size() != 1) {
            odd.problem(
                    odd.node(),
                    bounds.isEmpty() ? "this does not say which days are odd" : "this says twice which days are odd",
                    "write one of `" + SOONER + ":`, `" + LATER + ":` and `" + LONGER_AGO + ":`");
            bounds.forEach(odd::value);
            return Optional.empty();
        }
        var key = bounds.get(0);
        return new Times(odd).oneLength(key).map(time -> bound(key, time));
    }

    private static OddDay.Bound bound(String key, Period time) {
        return switch (key) {
            case SOONER -> new OddDay.Bound.SoonerThan(time);
            case LATER -> new OddDay.Bound.LaterThan(time);
            default -> new OddDay.Bound.LongerAgoThan(time);
        };
    }
}
