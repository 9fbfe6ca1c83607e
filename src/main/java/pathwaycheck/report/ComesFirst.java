package pathwaycheck.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Missed;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Busy;
import pathwaycheck.rules.Claim;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Step;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Verdict;

/**
 * Chooses what to do first: what stands first between this person and the goal, be it open or to be done. Once the goal
 * is reached, the same for what is preferred.
 */
record ComesFirst(Plan plan, ToDos toDos) {

    /** Nobody begins more than so many things beside what they do. */
    private static final int MEANWHILE = 3;

    /** Nobody gets an answer from a university or an office within so many days for certain. */
    private static final int FEW_DAYS = 14;

    /** What keeps this person busy and ends first. */
    static Optional<Next.CarryOn.With> keptBusyWith(Plan plan) {
        return new ComesFirst(plan, new ToDos(plan)).kept();
    }

    static Next of(Plan plan, ToDos toDos) {
        return new ComesFirst(plan, toDos).next();
    }

    private Next next() {
        return passed().or(this::closing)
                .or(this::askedFirst)
                .or(() -> first(true))
                .or(() -> isGoalReached() ? first(false).or(this::otherWaysToWhatHelps) : Optional.empty())
                .orElseGet(Next.Arrived::new);
    }

    private boolean isGoalReached() {
        return Goal.of(plan).isReached();
    }

    /** Whatever else is open: a day that has come was a plan or a prediction, and only the person knows how it went. */
    private Optional<Next> passed() {
        for (var question : here().ruleBook().questions()) {
            var passed = day(question).filter(day -> !day.isAfter(here().asOf()));
            if (passed.isPresent()) {
                return passed.map(day -> new Next.SayHowItWent(
                        question.id(),
                        doneBy(question),
                        day,
                        inTheseDays().findFirst().map(toDos::of)));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(Question question) {
        return here().answers().dayOf(question).map(Answer.On::counts);
    }

    /** What was to be done by the day answered: what kept the person busy, or else what the question asks. */
    private String doneBy(Question question) {
        return busy().filter(busy -> busy.until().equals(question))
                .map(Busy::with)
                .findFirst()
                .orElse(question.wording().ask());
    }

    /** What can only be done in these days is done first, and whatever is to be asked is asked beside it. */
    private Optional<Next> closing() {
        return inTheseDays()
                .filter(dated -> dated.window().filter(this::isOver).isEmpty())
                .filter(dated -> dated.remedy().after().stream()
                        .allMatch(requirement ->
                                here().verdict(requirement).open().unanswered().isEmpty()))
                .findFirst()
                .map(dated -> untilWhenBusy(dated).orElseGet(() -> new Next.Do(toDos.of(dated))));
    }

    /** What is open, and will be for a few days for certain, or for late places alone. */
    private Stream<DatedRemedy> inTheseDays() {
        var last = here().asOf().plusDays(FEW_DAYS);
        return plan.remedies().stream().filter(dated -> dated.window()
                .filter(window -> !window.opensOn().isAfter(here().asOf()))
                .filter(window -> !surelyUntil(window).isAfter(last))
                .isPresent());
    }

    private boolean isInTime(Window window) {
        return window.isPublished() && !window.opensOn().isAfter(here().asOf()) && !isOver(window);
    }

    /** The last day on which one is in time for certain; of a window that nobody published it may be over. */
    private static LocalDate surelyUntil(Window window) {
        return window.applyBy().map(Window.Days::first).orElseGet(window::closesSurelyOn);
    }

    private boolean isOver(Window window) {
        var last = window.applyBy().map(Window.Days::last).orElseGet(window::closesOn);
        return last.isBefore(here().asOf());
    }

    /** What its author says that this person asks before they begin anything. */
    private Optional<Next> askedFirst() {
        for (var requirement : here().ruleBook().counting()) {
            for (var judgement : here().verdict(requirement).open().judgements()) {
                if (isFirst(judgement)) {
                    return Optional.of(ask(judgement, requirement));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFirst(Judgement judgement) {
        return judgement
                .firstFor()
                .filter(it -> here().when(Optional.of(it)).equals(Verdict.ALWAYS))
                .isPresent();
    }

    private Optional<Next> first(boolean essential) {
        for (var requirement : here().ruleBook().counting()) {
            if (requirement.essential() == essential
                    && status(requirement).leavesSomethingToDo()
                    && !isOnlyAskedAfterwards(requirement)) {
                var next = towards(requirement).or(() -> essential ? otherWays(requirement) : Optional.empty());
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return Optional.empty();
    }

    /** What only helps has other ways as well: they come last, once nothing can be done. */
    private Optional<Next> otherWaysToWhatHelps() {
        return here().ruleBook().counting().stream()
                .filter(requirement -> !requirement.essential()
                        && status(requirement).leavesSomethingToDo()
                        && !isOnlyAskedAfterwards(requirement))
                .flatMap(requirement -> otherWays(requirement).stream())
                .findFirst();
    }

    /** Nobody has to tell what is asked after the report. */
    private boolean isOnlyAskedAfterwards(Requirement requirement) {
        var unanswered = here().verdict(requirement).open().unanswered();
        return !unanswered.isEmpty() && unanswered.stream().allMatch(Question::isAfterReport);
    }

    private Optional<Next> towards(Requirement requirement) {
        var open = here().verdict(requirement).open();
        var unanswered = open.unanswered().stream()
                .filter(question -> !question.isAfterReport())
                .findFirst();
        if (unanswered.isPresent()) {
            return unanswered.map(ComesFirst::answer);
        }
        var unsure = open.unsure().stream().findFirst();
        if (unsure.isPresent()) {
            return unsure.map(question -> findOut(question, Optional.empty()));
        }
        var judgement = open.judgements().stream().findFirst();
        if (judgement.isPresent()) {
            return judgement.map(it -> ask(it, requirement));
        }
        return toDo(requirement).or(() -> withoutADay(requirement)).or(() -> findOutWhatHelps(requirement));
    }

    private Next ask(Judgement judgement, Requirement about) {
        var also = alsoAsked(judgement, about);
        var letter = Stream.concat(Stream.of(judgement), also.stream())
                .map(it -> LetterInWords.of(it.ask(), here().answers()))
                .collect(Collectors.joining(" "));
        return new Next.Ask(judgement, about.title(), letter, Optional.empty(), beside(about), also);
    }

    /** Whoever must ask the same people whether they are in time, too, writes to them once. */
    private Optional<Judgement> alsoAsked(Judgement judgement, Requirement about) {
        return plan.remedies().stream()
                .filter(dated -> dated.window().isPresent())
                .findFirst()
                .map(toDos::of)
                .filter(toDo -> toDo.first().contains(about.title()))
                .flatMap(toDo -> perhapsThisYear(toDo)
                        .flatMap(missed -> toDo.rounds().flatMap(rounds -> asked(missed.why(), rounds))))
                .filter(it -> it.who().equals(judgement.who()));
    }

    /**
     * What hangs on it and has a window for which it is time to get ready: nobody waits for an answer until it closes.
     * While one is in time for certain, the day by which to apply says it all.
     */
    private Optional<ToDo> beside(Requirement about) {
        return plan.remedies().stream()
                .filter(dated -> dated.window().isPresent())
                .findFirst()
                .filter(dated -> dated.window().filter(this::isInTime).isEmpty())
                .map(toDos::of)
                .filter(toDo -> toDo.first().contains(about.title()))
                .map(toDo -> perhapsThisYear(toDo)
                        .map(missed -> toDo.inTimeFor(missed.window(), here().asOf()))
                        .orElse(toDo))
                .filter(this::beginsSoon);
    }

    /** What is to be begun within weeks is told today: nobody reads their report every day. */
    private boolean beginsSoon(ToDo toDo) {
        return !toDo.begins(here().asOf()).isAfter(here().asOf().plusMonths(1));
    }

    private static Optional<Judgement> asked(Missed.Why why, Rounds rounds) {
        return why == Missed.Why.STILL_BUSY ? rounds.stillBusy().map(Rounds.StillBusy::ask) : rounds.inItsMonth();
    }

    /** Who may be in time for a window of this year asks before it, and plans with the next one until they know. */
    private Optional<Next> perhapsInTime(ToDo soonest) {
        var thisYear = perhapsThisYear(soonest);
        return thisYear.flatMap(missed -> soonest.rounds().flatMap(rounds -> asked(missed.why(), rounds)))
                .map(it -> new Next.Ask(
                        it,
                        soonest.what(),
                        LetterInWords.of(it.ask(), here().answers()),
                        thisYear,
                        thisYear.map(missed -> soonest.inTimeFor(missed.window(), here().asOf())),
                        Optional.empty()));
    }

    private Optional<Missed> perhapsThisYear(ToDo toDo) {
        return toDo.perhapsInTime()
                .filter(it -> it.window().opensOn().isBefore(here().asOf().plusYears(1)));
    }

    private static Next answer(Question question) {
        return new Next.Answer(question.id(), question.wording().ask());
    }

    private static Next findOut(Question question, Optional<ToDo> beside) {
        return new Next.FindOut(
                question.id(),
                question.wording().ask(),
                InWords.toFindOut(question),
                InWords.moreToFindOut(question),
                beside);
    }

    /** What can be begun today, even where nobody can say how long it takes; else to carry on until something can. */
    private Optional<Next> toDo(Requirement requirement) {
        var asOf = here().asOf();
        return plan.atBest(requirement).remedies().stream()
                .flatMap(dated -> untilWhenBusy(dated).stream())
                .findFirst()
                .or(() -> plan.atBest(requirement).remedies().stream()
                        .map(toDos::of)
                        .min(Comparator.comparing(toDo -> toDo.begins(asOf)))
                        .map(soonest -> soonest(soonest, requirement)));
    }

    /** What only waits, be it for its day or for an answer, leaves time for something else that helps today. */
    private Next soonest(ToDo soonest, Requirement requirement) {
        var isToday = !soonest.begins(here().asOf()).isAfter(here().asOf());
        var instead = isToday && !soonest.isAskedForBefore() ? Optional.<ToDo>empty() : today(requirement);
        return instead.<Next>map(Next.Do::new)
                .or(() -> perhapsInTime(soonest))
                .orElseGet(() -> isToday ? new Next.Do(soonest) : until(soonest));
    }

    /** Who does not know until when they are busy cannot know for which window they are free, and it does not wait. */
    private Optional<Next> untilWhenBusy(DatedRemedy dated) {
        return Optional.of(dated.remedy().when().claim())
                .filter(Claim::needsFree)
                .flatMap(claim ->
                        here().free(claim.busy()).open().unsure().stream().findFirst())
                .map(question -> findOut(question, Optional.of(toDos.of(dated)).filter(this::beginsSoon)));
    }

    /** What helps this person hangs on an answer that they are not sure of. */
    private Optional<Next> findOutWhatHelps(Requirement requirement) {
        return requirement.withParts().stream()
                .flatMap(it -> it.remedies().stream())
                .map(remedy -> here().when(remedy.forWhom()))
                .filter(verdict -> !verdict.isNever())
                .flatMap(verdict -> verdict.open().unsure().stream())
                .findFirst()
                .map(question -> findOut(question, Optional.empty()));
    }

    /** What helps with what is missing now. */
    private Optional<ToDo> today(Requirement requirement) {
        return status(requirement).isMissingNow()
                ? requirement.withParts().stream()
                        .flatMap(this::canBeBegunToday)
                        .findFirst()
                : Optional.empty();
    }

    /** Nobody is told to do nothing for more than a year, if something changes how they stand. */
    private Next until(ToDo soonest) {
        var meanwhile = meanwhile().limit(MEANWHILE).toList();
        var isFarAway = soonest.begins(here().asOf()).isAfter(here().asOf().plusYears(1));
        return meanwhile.stream()
                .filter(toDo -> isFarAway && toDo.afterwards().isPresent())
                .<Next>map(Next.Do::new)
                .findFirst()
                .orElseGet(() -> new Next.CarryOn(busyWith(), Optional.of(soonest), meanwhile));
    }

    /** No dated way is known. What can be begun today all the same, beside what keeps this person busy. */
    private Optional<Next> withoutADay(Requirement requirement) {
        var itself =
                requirement.withParts().stream().flatMap(this::canBeBegunToday).toList();
        var today = Stream.of(itself.stream(), inTheStepOf(requirement).flatMap(this::canBeBegunToday), meanwhile())
                .flatMap(toDos -> toDos)
                .distinct()
                .limit(MEANWHILE)
                .toList();
        var busy = busyWith();
        if (status(requirement).isMissingNow() && !itself.isEmpty()) {
            return Optional.of(new Next.Do(itself.get(0)));
        }
        return busy.isPresent() && !today.isEmpty()
                ? Optional.of(new Next.CarryOn(busy, Optional.empty(), today))
                : itself.stream().findFirst().map(Next.Do::new);
    }

    /** What is preferred in the same step: it helps there first. */
    private Stream<Requirement> inTheStepOf(Requirement requirement) {
        return here().ruleBook().career().steps().stream()
                .filter(step -> step.requirements().contains(requirement))
                .flatMap(step -> step.requirements().stream())
                .filter(other -> !other.essential());
    }

    /** What keeps this person busy and ends first; else what is on course and is met first. */
    private Optional<Next.CarryOn.With> busyWith() {
        return kept().or(() -> here().ruleBook().counting().stream()
                .filter(requirement -> status(requirement) == Status.ON_COURSE)
                .map(requirement -> new Next.CarryOn.With(
                        requirement.id(),
                        "what you are doing",
                        here().verdict(requirement).latest().date()))
                .min(Comparator.comparing(Next.CarryOn.With::until)));
    }

    private Optional<Next.CarryOn.With> kept() {
        return busy().flatMap(busy -> day(busy.until()).stream()
                        .map(day -> new Next.CarryOn.With(busy.until().id(), busy.with(), day)))
                .min(Comparator.comparing(Next.CarryOn.With::until));
    }

    private Stream<Busy> busy() {
        return here().ruleBook().busy().stream()
                .filter(busy -> here().when(Optional.of(busy.forWhom())).equals(Verdict.ALWAYS));
    }

    /** What nobody has to do, can be begun today, and helps. */
    private Stream<ToDo> meanwhile() {
        var steps = here().ruleBook().career().steps();
        return Stream.concat(
                        steps.stream().filter(ComesFirst::isNeeded),
                        steps.stream().filter(step -> !isNeeded(step)))
                .flatMap(step -> step.requirements().stream())
                .filter(requirement -> !requirement.essential())
                .flatMap(this::canBeBegunToday);
    }

    /** A step that nobody can leave out comes before what only helps. */
    private static boolean isNeeded(Step step) {
        return step.requirements().stream().anyMatch(Requirement::essential);
    }

    private Stream<ToDo> canBeBegunToday(Requirement requirement) {
        return Help.of(requirement, here()).remedies().stream()
                .filter(remedy -> remedy.when() instanceof Remedy.When.After)
                .filter(remedy -> here().when(remedy.forWhom()).equals(Verdict.ALWAYS))
                .filter(remedy -> remedy.after().stream().map(this::status).noneMatch(Status::keepsWaiting))
                .map(remedy -> toDos.of(remedy, requirement))
                .filter(toDo -> toDo.from().filter(here().asOf()::isBefore).isEmpty());
    }

    private Optional<Next> otherWays(Requirement requirement) {
        var ways = Help.of(requirement, here()).otherWays();
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Next.OtherWays(requirement.title(), ways));
    }

    private Assessment here() {
        return plan.assessment();
    }

    private Status status(Requirement requirement) {
        return here().status(requirement);
    }
}
