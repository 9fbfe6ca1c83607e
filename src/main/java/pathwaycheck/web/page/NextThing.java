package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import pathwaycheck.report.Next;
import pathwaycheck.report.Phrase;
import pathwaycheck.visit.Visit;

/** Draws what to do first, each kind in its own way. */
final class NextThing implements Next.Kinds<TemplateInstance> {

    private final Optional<Phrase> by;
    private final Visit visit;

    /** @param by by when to do it */
    NextThing(Optional<Phrase> by, Visit visit) {
        this.by = by;
        this.visit = visit;
    }

    record toDo(Next.Do next, Optional<Phrase> by, Visit visit) implements TemplateInstance {}

    record carryOn(Next.CarryOn next, Optional<Phrase> by, Visit visit) implements TemplateInstance {}

    record sayHowItWent(Next.SayHowItWent next, Visit visit) implements TemplateInstance {}

    record ask(Next.Ask next, Optional<Phrase> by, Visit visit) implements TemplateInstance {}

    record findOut(Next.FindOut next, Optional<Phrase> by, Visit visit) implements TemplateInstance {}

    record answer(Next.Answer next, Visit visit) implements TemplateInstance {}

    record otherWays(Next.OtherWays next, Visit visit) implements TemplateInstance {}

    record arrived() implements TemplateInstance {}

    @Override
    public TemplateInstance toDo(Next.Do next) {
        return new toDo(next, by, visit);
    }

    @Override
    public TemplateInstance carryOn(Next.CarryOn next) {
        return new carryOn(next, by, visit);
    }

    @Override
    public TemplateInstance sayHowItWent(Next.SayHowItWent next) {
        return new sayHowItWent(next, visit);
    }

    @Override
    public TemplateInstance ask(Next.Ask next) {
        return new ask(next, by, visit);
    }

    @Override
    public TemplateInstance findOut(Next.FindOut next) {
        return new findOut(next, by, visit);
    }

    @Override
    public TemplateInstance answer(Next.Answer next) {
        return new answer(next, visit);
    }

    @Override
    public TemplateInstance otherWays(Next.OtherWays next) {
        return new otherWays(next, visit);
    }

    @Override
    public TemplateInstance arrived(Next.Arrived next) {
        return new arrived();
    }
}
