package pathwaycheck.document;

import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Next;
import pathwaycheck.report.Phrase;
import pathwaycheck.report.Report;
import pathwaycheck.rules.Link;

/**
 * What to do first as an event, where the way has no days for it: to ask, to find out, to say how it went. It stands on
 * today until it is done, and rings for nobody.
 */
record EventOfNext(Report report) implements Next.Kinds<Optional<Event>> {

    static Optional<Event> of(Report report) {
        return report.next().in(new EventOfNext(report));
    }

    @Override
    public Optional<Event> toDo(Next.Do next) {
        var toDo = next.toDo();
        return report.way().stream().anyMatch(it -> it.id().equals(toDo.id()))
                ? Optional.empty()
                : event(next, toDo.says().stream(), Optional.of(toDo.link()));
    }

    /** The way has days for what comes then, and for getting ready for it. */
    @Override
    public Optional<Event> carryOn(Next.CarryOn next) {
        return Optional.empty();
    }

    @Override
    public Optional<Event> sayHowItWent(Next.SayHowItWent next) {
        return event(
                next, Stream.of(InWords.hasCome(next.passed(), report.asOf()).toString()), Optional.empty());
    }

    @Override
    public Optional<Event> ask(Next.Ask next) {
        var judgement = next.judgement();
        return event(
                next,
                Stream.concat(
                        next
                                .perhapsInTime()
                                .map(missed ->
                                        InWords.missed(missed, report.asOf()).toString())
                                .stream(),
                        Stream.of("Send to: " + judgement.who(), next.letter(), "Attach: " + judgement.evidence())),
                Optional.of(judgement.link()));
    }

    @Override
    public Optional<Event> findOut(Next.FindOut next) {
        return event(next, next.more().stream(), Optional.empty());
    }

    @Override
    public Optional<Event> answer(Next.Answer next) {
        return event(next, Stream.empty(), Optional.empty());
    }

    @Override
    public Optional<Event> otherWays(Next.OtherWays next) {
        return event(next, Stream.empty(), Optional.empty());
    }

    @Override
    public Optional<Event> arrived(Next.Arrived next) {
        return Optional.empty();
    }

    private Optional<Event> event(Next next, Stream<String> says, Optional<Link> link) {
        var byWhen = report.byWhen().map(Phrase::toString).map(EventsOfWay::sentence);
        return Optional.of(new Event(
                "next " + next.kind() + " " + next.id(),
                new Event.OnDay(report.asOf()),
                next.inShort(),
                Stream.concat(byWhen.stream(), says).toList(),
                link));
    }
}
