package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.question.Answer;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Question;
import pathwaycheck.question.Reading;
import pathwaycheck.visit.CameFrom;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.Visits;

/** One question a page. A page is a function of its address: nothing is kept between two of them. */
@Path(Links.START)
@Produces(MediaType.TEXT_HTML)
public class QuestionPages {

    private final Visits visits;

    QuestionPages(Visits visits) {
        this.visits = visits;
    }

    record question(QuestionForm form, RawString field) implements TemplateInstance {}

    /** Wherever these answers lead next. */
    @GET
    @Path(Links.QUESTIONS)
    public RestResponse<String> next(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.QUESTIONS, career, request);
        return Replies.goTo(visit.elsewhere().orElseGet(visit::onwards));
    }

    /** The question, with its answer if it has one; elsewhere if nobody asks it after these answers. */
    @GET
    @Path(Links.QUESTION)
    public RestResponse<String> ask(
            @PathParam("career") String career, @PathParam("question") String id, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.QUESTIONS, career, request, QuestionForm.OWN::contains);
        var question = find(id, visit);
        QuestionForm.refuseOwn(question, request);
        var from = CameFrom.read(Address.read(request.uri()).query());
        var before = QuestionForm.before(question, request);
        var twice = visit.datedTwice(question);
        if (twice.isPresent()) {
            return withMistake(visit, from, before, twice.get());
        }
        var elsewhere = visit.elsewhere();
        if (elsewhere.isPresent()) {
            return Replies.goTo(elsewhere.get());
        }
        var odd = odd(question, visit);
        if (odd.isPresent()) {
            return withMistake(visit, from, before, odd.get());
        }
        var isAsked = visit.journey().asked().contains(question)
                || visit.journey().next().filter(question::equals).isPresent()
                || visit.journey().more().contains(question);
        return isAsked ? Replies.ok(asking(question, visit, from, before)) : Replies.goTo(visit.onwards());
    }

    /** Where the form of a question leads: onwards, or to the same form with what is wrong. */
    @GET
    @Path(Links.ANSWER)
    public RestResponse<String> answer(
            @PathParam("career") String career, @PathParam("question") String id, @Context HttpServerRequest request) {
        var sent = visits.read(Reader.QUESTIONS, career, request, QuestionForm.OWN::contains);
        var question = find(id, sent);
        QuestionForm.refuseOwn(question, request);
        var from = CameFrom.read(Address.read(request.uri()).query());
        var before = QuestionForm.before(question, request);
        var visit = YearGroupForm.isLeftAside(question, sent)
                ? visits.read(
                        Reader.QUESTIONS,
                        career,
                        request,
                        name -> QuestionForm.OWN.contains(name) || name.equals(question.id()))
                : sent;
        var given = question.read(visit.query());
        if (given instanceof Mistake mistake) {
            return withMistake(sent, from, before, mistake);
        }
        if (given instanceof Reading.Nothing) {
            return withMistake(visit, from, before, missing(question, visit));
        }
        var odd = odd(question, visit);
        if (odd.isPresent()) {
            return withMistake(visit, from, before, odd.get());
        }
        var isChanged = before.filter(it -> !it.equals(given)).isPresent();
        var changed = isChanged ? visit.askingAnew(question, before.get(), from) : visit;
        return Replies.goTo(visit.elsewhere().orElseGet(() -> changed.onwards(from)));
    }

    private static Mistake missing(Question question, Visit visit) {
        return question instanceof DateQuestion date
                ? YearGroupForm.of(date, visit).map(YearGroupForm::missing).orElseGet(date::missing)
                : question.missing();
    }

    private static Optional<Mistake> odd(Question question, Visit visit) {
        return visit.odd().filter(it -> it.question().equals(question));
    }

    private static RestResponse<String> withMistake(
            Visit visit, Optional<CameFrom> from, Optional<Answer> before, Mistake mistake) {
        var question = mistake.question();
        var form = QuestionForm.of(question, asks(question, visit), visit, from, before, Optional.of(mistake));
        return Replies.status(
                Response.Status.BAD_REQUEST,
                new question(form, question.in(new QuestionFields(visit, Optional.of(mistake)))));
    }

    static String asking(Question question, Visit visit, Optional<CameFrom> from, Optional<Answer> before) {
        var form = QuestionForm.of(question, asks(question, visit), visit, from, before, Optional.empty());
        var field = question.in(new QuestionFields(visit, Optional.empty()));
        return form.isPlain() ? QuestionFrame.page(form, visit.ruleBook(), field) : new question(form, field).render();
    }

    /** Who can name their year at school is asked for that. */
    static String asks(Question question, Visit visit) {
        return (question instanceof DateQuestion date ? YearGroupForm.of(date, visit) : Optional.<YearGroupForm>empty())
                .map(YearGroupForm::ask)
                .orElse(question.wording().ask());
    }

    private static Question find(String id, Visit visit) {
        return visit.ruleBook().questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
