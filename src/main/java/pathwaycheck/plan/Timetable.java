package pathwaycheck.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.rules.HowLong;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;

/** Puts remedies on the calendar, at one end, so that nothing starts while something else keeps this person busy. */
record Timetable(Assessment assessment, End end) {

    /** This way, and then one more remedy; NEVER if nobody can date it. */
    Planned then(Planned before, Remedy remedy, Requirement towards) {
        if (before.isNever()) {
            return before;
        }
        var ready = before.day().orLater(Day.on(assessment.asOf())).date();
        return date(remedy, towards, ready, before.isExpected())
                .map(dated -> oneAfterTheOther(before.with(dated)))
                .orElse(Planned.NEVER);
    }

    /** All of these: the latest of their days, and what each of them needs done, once. */
    Planned all(List<Planned> parts) {
        return oneAfterTheOther(Planned.all(parts));
    }

    private Optional<DatedRemedy> date(
            Remedy remedy, Requirement towards, LocalDate ready, boolean restsOnExpectedDays) {
        if (remedy.when() instanceof Remedy.When.InRound inRound) {
            return inRound(inRound, remedy, towards, ready, restsOnExpectedDays);
        }
        if (remedy.when() instanceof Remedy.When.Until until) {
            return dayOf(until.question())
                    .map(day -> day.isAfter(ready) ? day : ready)
                    .map(done -> dated(remedy, towards, ready, ready, ready, done, restsOnExpectedDays));
        }
        var after = (Remedy.When.After) remedy.when();
        var start = after.starts().onOrAfter(ready);
        return end.of(after.takes())
                .map(time -> dated(remedy, towards, ready, start, start, start.plus(time), restsOnExpectedDays));
    }

    private Optional<DatedRemedy> inRound(
            Remedy.When.InRound inRound,
            Remedy remedy,
            Requirement towards,
            LocalDate ready,
            boolean restsOnExpectedDays) {
        var asOf = assessment.asOf();
        var window = end.of(inRound.rounds(), asOf, ready);
        var starts = window.starts();
        Optional<LocalDate> until = inRound.takes().isEmpty()
                ? Optional.of(starts)
                : inRound.takes().flatMap((HowLong takes) -> end.of(takes)).map(starts::plus);
        return until.map(done -> new DatedRemedy(
                remedy,
                towards,
                ready,
                window.opensOn(),
                starts,
                done,
                Optional.of(window),
                Missed.before(window, inRound.rounds(), asOf, ready),
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
                remedy, towards, ready, from, starts, until, Optional.<Window>empty(), Optional.empty(), expected);
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
        if (!collides(way.remedies())) {
            return way;
        }
        var inOrder = new ArrayList<>(way.remedies());
        inOrder.sort(Comparator.comparing(DatedRemedy::starts));
        var placed = new ArrayList<DatedRemedy>(inOrder.size());
        var day = way.day();
        for (var dated : inOrder) {
            var ready = dated.ready();
            for (var before : placed) {
                ready = dated.comesAfter(before) && before.until().isAfter(ready) ? before.until() : ready;
            }
            var placedHere = place(dated, ready, placed);
            placed.add(placedHere);
            day = day.orLater(Day.on(placedHere.until()));
        }
        return new Planned(day, placed);
    }

    private DatedRemedy place(DatedRemedy dated, LocalDate ready, List<DatedRemedy> placed) {
        var there = ready.equals(dated.ready())
                ? dated
                : date(dated.remedy(), dated.towards(), ready, dated.expected()).orElse(dated);
        for (var other : placed) {
            if (there.collidesWith(other)) {
                return place(dated, other.until(), placed);
            }
        }
        return there;
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
