package pathwaycheck.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;

/** Puts remedies on the calendar, at one end, so that nothing starts while something else keeps this person busy. */
record Timetable(Assessment assessment, End end) {

    /**
     * This way, and then one more remedy; NEVER if nobody can date it.
     *
     * @param butBusy the day on which all is ready for it, whatever keeps this person busy
     */
    Planned then(Planned before, Remedy remedy, Requirement towards, Day butBusy) {
        if (before.isNever()) {
            return before;
        }
        var ready = isUnderWay(remedy, before)
                ? before.day().date()
                : before.day().orLater(Day.on(assessment.asOf())).date();
        return date(remedy, towards, ready, butBusy, before.isExpected())
                .map(dated -> oneAfterTheOther(before.with(dated)))
                .orElse(Planned.NEVER);
    }

    /** It started when all was ready, on a day that is over. */
    private static boolean isUnderWay(Remedy remedy, Planned before) {
        return remedy.when() instanceof Remedy.When.After after
                && after.starts().atOnce()
                && before.day().isDated();
    }

    /**
     * All of these: the latest of their days, and what each of them needs done, once. A remedy that one part needs
     * later than another is done then, and what comes after it waits.
     */
    Planned all(List<Planned> parts) {
        var way = Planned.all(parts);
        return oneAfterTheOther(isPutOff(parts, way) ? placed(way) : way);
    }

    /** One of the parts has something earlier than all of them together. */
    private static boolean isPutOff(List<Planned> parts, Planned way) {
        for (var part : parts) {
            for (var dated : part.remedies()) {
                for (var together : way.remedies()) {
                    if (together.remedy() == dated.remedy() && together.starts().isAfter(dated.starts())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Optional<DatedRemedy> date(
            Remedy remedy, Requirement towards, LocalDate ready, Day butBusy, boolean restsOnExpectedDays) {
        if (remedy.when() instanceof Remedy.When.InRound inRound) {
            return inRound(inRound, remedy, towards, ready, butBusy, restsOnExpectedDays);
        }
        if (remedy.when() instanceof Remedy.When.Until until) {
            return dayOf(until.question())
                    .map(day -> day.isAfter(ready) ? day : ready)
                    .map(done -> dated(remedy, towards, ready, ready, ready, done, restsOnExpectedDays));
        }
        var after = (Remedy.When.After) remedy.when();
        var start = after.starts().onOrAfter(ready);
        var from = after.applyFrom().map(it -> it.before(start).orElse(assessment.asOf()));
        return end.of(after.takes())
                .map(time -> dated(
                        remedy, towards, ready, from.orElse(start), start, start.plus(time), restsOnExpectedDays));
    }

    private Optional<DatedRemedy> inRound(
            Remedy.When.InRound inRound,
            Remedy remedy,
            Requirement towards,
            LocalDate ready,
            Day butBusy,
            boolean restsOnExpectedDays) {
        var asOf = assessment.asOf();
        var window = end.of(inRound.rounds(), asOf, ready);
        var starts = window.starts();
        Optional<LocalDate> until = inRound.takes().isEmpty()
                ? Optional.of(starts)
                : inRound.takes().flatMap(takes -> end.of(takes)).map(starts::plus);
        return until.map(done -> new DatedRemedy(
                remedy,
                towards,
                ready,
                window.opensOn(),
                starts,
                done,
                Optional.of(window),
                Missed.before(window, inRound.rounds(), asOf, ready, butBusy),
                restsOnExpectedDays || !window.isPublished()));
    }

    private static DatedRemedy dated(
            Remedy remedy,
            Requirement towards,
            LocalDate ready,
            LocalDate from,
            LocalDate starts,
            LocalDate until,
            boolean expected) {
        return new DatedRemedy(
                remedy, towards, ready, from, starts, until, Optional.empty(), Optional.empty(), expected);
    }

    private Optional<LocalDate> dayOf(DateQuestion question) {
        var day = assessment.judging().from(question);
        return day.isSettled() ? Optional.of(day.latest().date()) : Optional.empty();
    }

    /**
     * What keeps somebody busy, and what needs them free of it, one after the other: what would start in between starts
     * later, and so does what comes after it.
     */
    private Planned oneAfterTheOther(Planned way) {
        var there = way;
        // What was put off may start during something that was placed after it: so once more, at most once for each.
        for (var times = 0; times < way.remedies().size() && collides(there.remedies()); times++) {
            there = placed(there);
        }
        return there;
    }

    private Planned placed(Planned way) {
        var inOrder = new ArrayList<>(way.remedies());
        inOrder.sort(Comparator.comparing(DatedRemedy::starts)
                .thenComparing(dated -> !dated.remedy().when().claim().keepsBusy()));
        var placed = new ArrayList<DatedRemedy>(inOrder.size());
        var day = way.day();
        for (var dated : inOrder) {
            var there = place(dated, placed);
            placed.add(there);
            day = day.orLater(Day.on(there.until()));
        }
        return new Planned(day, placed);
    }

    /** Puts it off until whatever comes before it is done, and nothing placed already keeps somebody busy. */
    private DatedRemedy place(DatedRemedy dated, List<DatedRemedy> placed) {
        for (var other : placed) {
            var mustWait = dated.comesAfter(other) && dated.starts().isBefore(other.until());
            if (mustWait || dated.collidesWith(other)) {
                var ready = other.until();
                return date(dated.remedy(), dated.towards(), ready, Day.on(ready), dated.expected() || other.expected())
                        .map(later -> place(later, placed))
                        .orElse(dated);
            }
        }
        return dated;
    }

    private static boolean collides(List<DatedRemedy> remedies) {
        for (var one : remedies) {
            for (var other : remedies) {
                if (one != other && one.collidesWith(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
