package pathwaycheck.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when to do what comes first, in a few words; empty: it has no day of its own, or says it already.
 *
 * @param report whose way tells what it has to be in time for
 */
record ByWhen(Report report) implements Next.Kinds<Optional<Phrase>> {

    private static final Phrase NOW = Phrase.of("Start now");

    static Optional<Phrase> of(Report report) {
        return report.next().in(new ByWhen(report));
    }

    @Override
    public Optional<Phrase> toDo(Next.Do next) {
        return Optional.of(when(next.toDo()));
    }

    @Override
    public Optional<Phrase> carryOn(Next.CarryOn next) {
        return next.then().map(this::when);
    }

    @Override
    public Optional<Phrase> ask(Next.Ask next) {
        return Optional.of(beforeOneApplies());
    }

    @Override
    public Optional<Phrase> findOut(Next.FindOut next) {
        return Optional.of(beforeOneApplies());
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
                .map(window -> InWords.inTimeToApply(window, asOf()))
                .or(() -> begins.map(from -> Phrase.of("By ", InWords.month(from))))
                .orElse(NOW);
    }

    /** An answer is wanted before one applies for the first time; without a way, as soon as can be. */
    private Phrase beforeOneApplies() {
        return report.way().stream()
                .flatMap(toDo -> toDo.window().stream())
                .findFirst()
                .map(window -> window.opensOn().isAfter(asOf())
                        ? Phrase.of("Before ", InWords.opening(window), ", when applications open")
                        : InWords.inTimeToApply(window, asOf()))
                .orElse(Phrase.of("As soon as you can"));
    }

    private LocalDate asOf() {
        return report.asOf();
    }
}
