package pathwaycheck.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import pathwaycheck.plan.Missed;
import pathwaycheck.rules.Window;

/**
 * By when to do what comes first, in a few words; empty: it has no day of its own, or says it already.
 *
 * @param report whose way tells what it has to be in time for
 */
record ByWhen(Report report) implements Next.Kinds<Optional<Phrase>> {

    private static final Phrase NOW = Phrase.of("Start now");
    private static final Phrase SOON = Phrase.of("As soon as you can");

    static Optional<Phrase> of(Report report) {
        return report.next().in(new ByWhen(report)).map(ByWhen::ended);
    }

    /** A few words stand without a full stop; two sentences do not. */
    private static Phrase ended(Phrase words) {
        return InWords.isOneSentence(words.toString()) ? words : Phrase.of(words, ".");
    }

    @Override
    public Optional<Phrase> toDo(Next.Do next) {
        return Optional.of(when(next.toDo()));
    }

    @Override
    public Optional<Phrase> carryOn(Next.CarryOn next) {
        return next.beside().map(this::when).or(() -> next.then().map(this::from));
    }

    @Override
    public Optional<Phrase> ask(Next.Ask next) {
        return Optional.of(next.perhapsInTime()
                .map(Missed::window)
                .map(this::beforeItOpens)
                .or(() -> next.beside().flatMap(this::beforeOrLater))
                .or(() -> beforeOneApplies(toDo -> toDo.first().contains(next.about())))
                .or(() -> beforeTheWayBegins())
                .orElse(SOON));
    }

    @Override
    public Optional<Phrase> findOut(Next.FindOut next) {
        return Optional.of(beforeOneApplies(toDo -> true).orElse(SOON));
    }

    @Override
    public Optional<Phrase> sayHowItWent(Next.SayHowItWent next) {
        return Optional.empty();
    }

    @Override
    public Optional<Phrase> answer(Next.Answer next) {
        return Optional.empty();
    }

    @Override
    public Optional<Phrase> otherWays(Next.OtherWays next) {
        return Optional.empty();
    }

    @Override
    public Optional<Phrase> arrived(Next.Arrived next) {
        return Optional.empty();
    }

    private Phrase when(ToDo toDo) {
        var begins = toDo.from().filter(asOf()::isBefore);
        return toDo.window()
                .map(window -> Phrase.of(InWords.inTimeToApply(window, asOf()), mayCloseOn(window)))
                .or(() -> toDo.byWhen().map(Phrase::of))
                .or(() -> begins.map(from -> Phrase.of("By ", InWords.month(from))))
                .orElse(NOW);
    }

    /** It comes after something else, and has no day by which to begin. */
    private Phrase from(ToDo toDo) {
        return toDo.window().isPresent()
                ? when(toDo)
                : toDo.byWhen()
                        .map(Phrase::of)
                        .or(() -> toDo.from().map(from -> Phrase.of("From ", InWords.month(from))))
                        .orElse(NOW);
    }

    /**
     * An answer is wanted before one applies for what hangs on it. Where that is far away, or nobody can say, other
     * things may hang on it sooner: a choice of subjects is over long before one applies with them.
     */
    private Optional<Phrase> beforeOneApplies(Predicate<ToDo> hangsOnIt) {
        return soon(hangsOnIt).map(this::beforeItOpens);
    }

    /** Two days for one application are told together, where the plan goes by the later one. */
    private Optional<Phrase> beforeOrLater(ToDo beside) {
        return beside.window()
                .map(window -> Phrase.of(
                        beforeItOpens(window),
                        report.way().stream()
                                .filter(toDo -> toDo.id().equals(beside.id()))
                                .flatMap(toDo -> toDo.window().stream())
                                .filter(later -> later.starts().isAfter(window.starts()))
                                .findFirst()
                                .map(later -> Phrase.of(
                                        ". That's for ",
                                        InWords.month(window.starts()),
                                        ". Otherwise, ",
                                        InWords.inTimeToApply(later, asOf()).small()))
                                .orElse(Phrase.of())));
    }

    private Phrase beforeItOpens(Window window) {
        if (!window.opensOn().isAfter(asOf())) {
            return soonEnough(window);
        }
        if (window.allYear()) {
            return SOON;
        }
        if (window.isPublished()) {
            return Phrase.of("Before ", InWords.day(window.opensOn()), ", when applications open");
        }
        return YearMonth.from(window.opensOn()).equals(YearMonth.from(asOf()))
                ? Phrase.of("Now, as applications may open any day")
                : Phrase.of("Before ", InWords.month(window.opensOn()), ", when applications open", mayCloseOn(window));
    }

    private Phrase mayCloseOn(Window window) {
        return InWords.opensSoonOnADayUnknown(window, asOf())
                ? Phrase.of(
                        ". We have not seen the dates: it may open ",
                        opens(window),
                        ", and close as early as ",
                        InWords.day(window.closesSurelyOn()))
                : Phrase.of();
    }

    /** Where adverts were seen over months, the first of these days alone would send people away too soon. */
    private static Phrase opens(Window window) {
        var last = window.opensSurelyOn();
        return last.isAfter(window.opensOn().plusMonths(1))
                ? Phrase.of("between ", InWords.day(window.opensOn()), " and ", InWords.day(last))
                : Phrase.of("from ", InWords.day(window.opensOn()));
    }

    private Phrase soonEnough(Window window) {
        var apply = InWords.inTimeToApply(window, asOf());
        if (window.mayBeOver(asOf())) {
            return Phrase.of("Today, as applications may be open");
        }
        return window.applyBy().filter(by -> by.last().isBefore(asOf())).isPresent()
                ? apply
                : Phrase.of("Now. Apply ", apply.small());
    }

    /**
     * Nothing on the way waits for the answer, and yet it may save somebody the way: they ask before they begin it. A
     * way beside it has days of its own.
     */
    private Optional<Phrase> beforeTheWayBegins() {
        if (report.headline().filter(it -> !it.beside().isEmpty()).isPresent()) {
            return Optional.empty();
        }
        return soon(toDo -> true)
                .flatMap(Window::applyBy)
                .map(Window.Days::first)
                .filter(by -> YearMonth.from(by).isAfter(YearMonth.from(asOf())))
                .map(by -> Phrase.of("As soon as you can, and before ", InWords.month(by)));
    }

    private Optional<Window> soon(Predicate<ToDo> hangsOnIt) {
        return report.way().stream()
                .filter(hangsOnIt)
                .flatMap(toDo -> toDo.window().stream())
                .findFirst()
                .filter(window -> window.opensOn().isBefore(asOf().plusMonths(InWords.NEAR)));
    }

    private LocalDate asOf() {
        return report.asOf();
    }
}
