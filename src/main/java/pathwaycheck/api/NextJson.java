package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import pathwaycheck.report.Next;
import pathwaycheck.report.Phrase;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Source;

/**
 * What to do first.
 *
 * @param kind {@code do}, {@code carry-on}, {@code say-how-it-went}, {@code ask}, {@code find-out}, {@code answer},
 *     {@code other-ways} or {@code arrived}
 * @param id of the remedy, the judgement, the question or the requirement that it is about; else the kind
 * @param says what it comes to, in a few words
 * @param more all that is told of it
 * @param by by when, in words
 * @param link where it is done, or who is asked
 * @param letter what to send them
 * @param meanwhile what can be begun today beside it, and helps
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NextJson(
        String kind,
        String id,
        String says,
        Optional<String> more,
        Optional<String> by,
        Optional<URI> link,
        Optional<String> letter,
        List<PlannedJson> meanwhile) {

    static NextJson of(Next next, Optional<Phrase> by) {
        var told = next.in(TOLD);
        return new NextJson(
                next.kind(),
                next.id(),
                next.inShort(),
                told.more(),
                by.map(Phrase::toString),
                told.link().flatMap(Link::source).map(Source::address),
                told.letter(),
                next.meanwhile().stream().map(PlannedJson::of).toList());
    }

    private record Told(Optional<String> more, Optional<Link> link, Optional<String> letter) {
        private static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty());

        private static Told of(ToDo toDo) {
            return new Told(Optional.of(toDo.inFull()), Optional.of(toDo.link()), Optional.empty());
        }

        private static Told of(String more) {
            return new Told(Optional.of(more), Optional.empty(), Optional.empty());
        }
    }

    private static final Next.Kinds<Told> TOLD = new Next.Kinds<>() {
        @Override
        public Told toDo(Next.Do next) {
            return Told.of(next.toDo());
        }

        @Override
        public Told carryOn(Next.CarryOn next) {
            return next.then().map(Told::of).orElse(Told.NOTHING);
        }

        @Override
        public Told sayHowItWent(Next.SayHowItWent next) {
            return Told.of(next.title());
        }

        @Override
        public Told ask(Next.Ask next) {
            var judgement = next.judgement();
            return new Told(Optional.of(judgement.who()), Optional.of(judgement.link()), Optional.of(next.letter()));
        }

        @Override
        public Told findOut(Next.FindOut next) {
            return Told.of(next.inFull());
        }

        @Override
        public Told answer(Next.Answer next) {
            return Told.of(next.ask());
        }

        @Override
        public Told otherWays(Next.OtherWays next) {
            return Told.of(next.about());
        }

        @Override
        public Told arrived(Next.Arrived next) {
            return Told.NOTHING;
        }
    };
}
