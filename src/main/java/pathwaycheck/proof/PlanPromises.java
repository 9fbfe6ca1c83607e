package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Dates;
import pathwaycheck.question.Question;
import pathwaycheck.report.HeadlineInWords;
import pathwaycheck.report.Next;
import pathwaycheck.report.Report;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Headline;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Day;

/**
 * What a plan and the next thing to do must never tell anybody, whatever the rules say: each is a promise to the person
 * who goes by them.
 *
 * @param broken told of every promise that is not kept, by kind, what it is about and with what else, and the rest of a
 *     sentence that begins with the person
 */
record PlanPromises(Plan plan, Report report, Broken broken) {

    /** Told what is not kept. */
    @FunctionalInterface
    interface Broken {
        void find(Finding.Kind kind, Named about, String with, String says);
    }

    /** Nobody plans on what starts more than so many years from now as the next thing. */
    private static final int NEXT_WITHIN_YEARS = 1;

    void check() {
        bestIsNoLaterThanWorst();
        nothingIsOpenThatHasADay();
        nobodyIsBusyTwice(plan.remedies());
        plan.second().ifPresent(second -> nobodyIsBusyTwice(second.remedies()));
        noWindowIsClosed();
        noPassedDayIsPassedOver();
        theNextThingCanBeBegun();
        theFirstWordsAreTrue();
    }

    private void bestIsNoLaterThanWorst() {
        for (var requirement : plan.assessment().ruleBook().counting()) {
            var best = plan.atBest(requirement).day();
            var worst = plan.atWorst(requirement).day();
            if (best.isAfter(worst)) {
                broken.find(
                        Finding.Kind.BEST_LATER_THAN_WORST,
                        Named.of(requirement),
                        "",
                        "is told that “" + requirement.title() + "” can hold from " + best
                                + " at the earliest, and from " + worst + " at the latest.");
            }
        }
    }

    private void nothingIsOpenThatHasADay() {
        for (var requirement : plan.assessment().ruleBook().counting()) {
            var status = plan.assessment().status(requirement);
            var latest = plan.assessment().verdict(requirement).latest();
            if (status.isOpen() && status != Status.NOT_ASKED_YET && latest.isDated()) {
                broken.find(
                        Finding.Kind.OPEN_THOUGH_DATED,
                        Named.of(requirement),
                        "",
                        "is told that nobody can tell about “" + requirement.title() + "”, which holds from " + latest
                                + " at the latest.");
            }
        }
    }

    private void nobodyIsBusyTwice(List<DatedRemedy> remedies) {
        for (var dated : remedies) {
            var claim = dated.remedy().when().claim();
            if (claim.keepsBusy() || claim.needsFree()) {
                ownTimeIsOver(dated);
            }
            for (var other : remedies) {
                if (dated != other && areTogether(dated, other)) {
                    broken.find(
                            Finding.Kind.BUSY_TWICE,
                            Named.of(dated.remedy()),
                            other.remedy().id(),
                            "is told to do this from " + Dates.day(dated.starts()) + ": "
                                    + dated.remedy().toDo() + " And this from " + Dates.day(other.starts()) + ": "
                                    + other.remedy().toDo() + " Together they take more than all of somebody's time.");
                }
            }
        }
    }

    /** The one starts while the other keeps them busy, and keeps them busy itself or needs them free. */
    private static boolean areTogether(DatedRemedy one, DatedRemedy other) {
        var bothKeepBusy = one.remedy().when().claim().keepsBusy()
                && other.remedy().when().claim().keepsBusy()
                && !one.starts().isBefore(other.starts())
                && one.starts().isBefore(other.until());
        return bothKeepBusy || one.collidesWith(other) || one.remedy() == other.remedy();
    }

    /** What they told us that keeps them busy. */
    private void ownTimeIsOver(DatedRemedy dated) {
        for (var busy : plan.assessment().ruleBook().busy()) {
            var free = plan.assessment().free(List.of(busy)).earliest();
            if (free.isAfter(Day.on(dated.starts()))) {
                broken.find(
                        Finding.Kind.BUSY_TWICE,
                        Named.of(dated.remedy()),
                        busy.until().id(),
                        "is told to do this from " + Dates.day(dated.starts()) + ": "
                                + dated.remedy().toDo()
                                + " But until " + free + " they have something that takes all of their time: "
                                + busy.with() + "."
                                + (dated.remedy().when().claim().needsFree()
                                        ? ""
                                        : " So that it waits, write `needs-you-free: yes` at “"
                                                + dated.remedy().id() + "”."));
            }
        }
    }

    private void noWindowIsClosed() {
        for (var dated : plan.remedies()) {
            if (dated.window().filter(it -> it.closesOn().isBefore(asOf())).isPresent()) {
                broken.find(
                        Finding.Kind.WINDOW_CLOSED,
                        Named.of(dated.remedy()),
                        "",
                        "is told to apply when it is too late: "
                                + dated.remedy().toDo());
            }
        }
    }

    private void noPassedDayIsPassedOver() {
        for (var question : plan.assessment().ruleBook().questions()) {
            var passed = day(question).filter(day -> !day.isAfter(asOf()));
            if (passed.isPresent() && !(report.next() instanceof Next.SayHowItWent)) {
                broken.find(
                        Finding.Kind.PASSED_DAY_UNSAID,
                        Named.of(question),
                        "",
                        "gave a day that has come to the question “"
                                + question.wording().ask() + "”, and is not asked how it went.");
            }
        }
    }

    private Optional<LocalDate> day(Question question) {
        return plan.assessment().answers().dayOf(question).map(Answer.On::counts);
    }

    private void theNextThingCanBeBegun() {
        if (report.next() instanceof Next.Do toDo && toDo.toDo().begins(asOf()).isAfter(asOf())) {
            notNow(toDo.toDo());
        }
        if (report.next() instanceof Next.CarryOn carryOn && carryOn.with().isEmpty()) {
            carryOn.then()
                    .filter(then -> then.begins(asOf()).isAfter(asOf().plusYears(NEXT_WITHIN_YEARS)))
                    .ifPresent(this::notNow);
        }
    }

    private void theFirstWordsAreTrue() {
        var career = plan.assessment().ruleBook().career();
        var told = report.headline();
        if (told.isEmpty() && !career.headlines().isEmpty()) {
            broken.find(
                    Finding.Kind.PERSON_WITHOUT_ANSWER,
                    Named.of(Named.Kind.CAREER, ""),
                    "",
                    "is told no answer first. Add one to `answers:` in career.yaml that holds for them.");
        }
        for (var headline : career.headlines()) {
            if (told.filter(it -> it.id().equals(headline.id())).isPresent()) {
                isTrue(headline, told.get());
            }
        }
    }

    private void isTrue(Headline headline, HeadlineInWords told) {
        for (var claim : headline.claims().entrySet()) {
            var status = plan.assessment().status(claim.getKey());
            if (!claim.getValue().contains(status)) {
                broken.find(
                        Finding.Kind.ANSWER_THAT_CONTRADICTS,
                        Named.of(Named.Kind.ANSWER, headline.id()),
                        claim.getKey().id(),
                        "is told first “" + told.heading() + "” (" + headline.id() + "), but stands to “"
                                + claim.getKey().title() + "” like this: " + status.word() + ".");
            }
        }
        if (told.hasAHole()) {
            broken.find(
                    Finding.Kind.ANSWER_WITH_A_HOLE,
                    Named.of(Named.Kind.ANSWER, headline.id()),
                    "",
                    "is told first “" + told.heading() + "” (" + headline.id()
                            + "), in which something is left to fill in: " + told.lead());
        }
    }

    private void notNow(ToDo toDo) {
        broken.find(
                Finding.Kind.NEXT_NOT_NOW,
                Named.of(Named.Kind.REMEDY, toDo.id()),
                "",
                "is told to do this next, and can begin only on " + Dates.day(toDo.begins(asOf())) + ": "
                        + toDo.what());
    }

    private LocalDate asOf() {
        return plan.assessment().asOf();
    }
}
