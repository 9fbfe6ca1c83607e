package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Links;
import pathwaycheck.plan.Plan;
import pathwaycheck.report.change.Comparison;
import pathwaycheck.report.change.OtherAnswer;
import pathwaycheck.report.change.Trial;
import pathwaycheck.verdict.Journey;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.Visits;

/** What would be said if some answers were others. */
@Path(Links.START)
@Produces(MediaType.TEXT_HTML)
public class WhatIfPages {

    private final Visits visits;

    WhatIfPages(Visits visits) {
        this.visits = visits;
    }

    /** @param others what matters most to try */
    record whatIf(Visit visit, List<OtherAnswer> others, List<AnswersPart> parts) implements TemplateInstance {}

    record whatIfCompared(Visit visit, Trial trial, Comparison comparison, List<String> titles)
            implements TemplateInstance {}

    /** Which answer to try; or, once one is tried, what it would change. */
    @GET
    @Path(Links.WHAT_IF)
    public RestResponse<String> whatIf(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.COMPARISON, career, request);
        return visit.elsewhere()
                .map(Replies::goTo)
                .orElseGet(() -> Replies.ok(
                        visit.tried().isNothing() ? list(visit, OtherAnswer.of(real(visit))) : compared(visit)));
    }

    /** Which other answer to try, beside those that are tried already. */
    @GET
    @Path(Links.MORE_TO_TRY)
    public RestResponse<String> more(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.COMPARISON, career, request);
        return visit.elsewhere().map(Replies::goTo).orElseGet(() -> Replies.ok(list(visit, List.of())));
    }

    private static whatIf list(Visit visit, List<OtherAnswer> others) {
        return new whatIf(visit, others, AnswersPart.of(visit, visit::trying));
    }

    private static whatIfCompared compared(Visit visit) {
        var trial = Trial.of(real(visit), visit.read().answers());
        return new whatIfCompared(
                visit,
                trial,
                Comparison.of(List.of(trial.real(), trial.tried())),
                List.of("As it is", ComparePages.title("With this", trial)));
    }

    private static Plan real(Visit visit) {
        var day = visit.asOf().day();
        return Plan.of(Journey.replay(visit.ruleBook(), visit.real(), day).assessment());
    }
}
