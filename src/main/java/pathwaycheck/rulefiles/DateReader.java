package pathwaycheck.rulefiles;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Busy;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.YearGroups;

/**
 * Reads what a date means: whom it keeps busy until then, which days people can hardly mean, and what some answer in
 * its place.
 */
final class DateReader {

    private static final String SOONER = "sooner-than";
    private static final String LATER = "later-than";
    private static final String LONGER_AGO = "longer-ago-than";

    private final ConditionReader conditions;
    private final List<Question> asked;
    private final List<Busy> busy = new ArrayList<>();
    private final List<OddDay> oddDays = new ArrayList<>();
    private final List<YearGroups> yearGroups = new ArrayList<>();

    /** @param asked all questions, in the order in which they are asked */
    DateReader(ConditionReader conditions, List<Question> asked) {
        this.conditions = conditions;
        this.asked = asked;
    }

    List<Busy> busy() {
        return List.copyOf(busy);
    }

    List<OddDay> oddDays() {
        return List.copyOf(oddDays);
    }

    List<YearGroups> yearGroups() {
        return List.copyOf(yearGroups);
    }

    void read(DateQuestion question, Entries entries) {
        entries.value("keeps-busy").ifPresent(value -> {
            var inside = entries.inside(value);
            var with = inside.text("with");
            inside.required("for");
            conditions.readForWhom("for", inside).ifPresent(forWhom -> busy.add(new Busy(with, forWhom, question)));
            inside.done();
        });
        entries.value("year-groups").ifPresent(value -> {
            var inside = entries.inside(value);
            var ask = inside.sentence("ask");
            var hint = inside.sentence("hint");
            var ifMissing = inside.text("if-missing");
            inside.required("for");
            inside.required("years");
            var groups =
                    inside.entries("years").stream().map(DateReader::yearGroup).toList();
            conditions
                    .readForWhom("for", inside)
                    .ifPresent(
                            forWhom -> yearGroups.add(new YearGroups(question, ask, hint, ifMissing, forWhom, groups)));
            inside.done();
        });
        for (var odd : entries.entries("asked-back")) {
            var forWhom = conditions.readForWhom("for", odd);
            var says = odd.sentence("says");
            bound(odd).ifPresent(bound -> {
                var oddDay = new OddDay(question, forWhom, bound, says);
                tellOfWhatIsAskedLater(oddDay, odd);
                oddDays.add(oddDay);
            });
            odd.done();
        }
    }

    /** Nobody would ever be asked back. */
    private void tellOfWhatIsAskedLater(OddDay oddDay, Entries odd) {
        oddDay.looksAt()
                .filter(it -> asked.indexOf(it) > asked.indexOf(oddDay.question()))
                .findFirst()
                .ifPresent(later -> odd.problem(
                        odd.value("for").orElse(odd.node()),
                        "“" + later.id() + "” is asked after this question, so its answer is not known here",
                        "look at answers to earlier questions, or move “" + later.id() + "” up"));
    }

    private static YearGroups.YearGroup yearGroup(Entries entries) {
        var text = entries.text("text");
        var after = entries.word("school-years-after");
        if (!after.matches("\\d")) {
            entries.value("school-years-after")
                    .ifPresent(at -> entries.problem(
                            at, "“" + after + "” is no number of school years", "write one from 0 to 9"));
        }
        entries.done();
        return new YearGroups.YearGroup(text, after.matches("\\d") ? Integer.parseInt(after) : 0);
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
