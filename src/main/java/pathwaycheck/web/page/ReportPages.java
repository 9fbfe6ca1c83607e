package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.document.QrCode;
import pathwaycheck.picture.timeline.Timeline;
import pathwaycheck.report.Report;
import pathwaycheck.report.SoFar;
import pathwaycheck.report.change.ChangesSince;
import pathwaycheck.web.visit.SiteAddress;
import pathwaycheck.web.visit.Visit;
import pathwaycheck.web.visit.Visits;

/** The answers to check, and the report that follows from them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private final Visits visits;
    private final SiteAddress home;

    ReportPages(Visits visits, SiteAddress home) {
        this.visits = visits;
        this.home = home;
    }

    record checkAnswers(Visit visit, Address back, List<AnswersPart> parts) implements TemplateInstance {}

    record report(
            Visit visit,
            Report report,
            Citations cites,
            Optional<Timeline> timeline,
            Optional<ChangesSince> since,
            String comingBack)
            implements TemplateInstance {}

    record soFar(Visit visit, SoFar soFar, Citations cites) implements TemplateInstance {}

    @GET
    @Path("{career}/check-answers")
    public RestResponse<String> checkAnswers(@PathParam("career") String career, @Context UriInfo address) {
        return atTheEnd(career, address, visit -> {
            var asked = visit.journey().asked();
            var back = asked.isEmpty() ? new Address("/", List.of()) : visit.to(asked.get(asked.size() - 1));
            return Replies.ok(new checkAnswers(visit, back, AnswersPart.of(visit, "Change", visit::to)));
        });
    }

    @GET
    @Path("{career}/report")
    public RestResponse<String> report(@PathParam("career") String career, @Context UriInfo address) {
        return atTheEnd(career, address, visit -> {
            var report = visit.report();
            return Replies.ok(new report(
                    visit,
                    report,
                    new Citations(report.sources()),
                    Timeline.of(report),
                    visit.since(report),
                    home.absolute(visit.comingBack(report), address)));
        });
    }

    /** What is certain before every question is answered. */
    @GET
    @Path("{career}/report-so-far")
    public RestResponse<String> soFar(@PathParam("career") String career, @Context UriInfo address) {
        var visit = visits.of(career, address);
        return visit.toMistake()
                .or(() -> visit.whatIf().isNothing() ? Optional.empty() : Optional.of(visit.onwards()))
                .or(() -> visit.journey().next().isPresent() ? Optional.empty() : Optional.of(visit.toReport()))
                .map(Replies::goTo)
                .orElseGet(() -> soFar(visit));
    }

    private static RestResponse<String> soFar(Visit visit) {
        var soFar = SoFar.of(visit.journey());
        return Replies.ok(new soFar(visit, soFar, new Citations(soFar.sources())));
    }

    /** The address to come back by, for a camera. */
    @GET
    @Path("{career}/report-qr.svg")
    @Produces("image/svg+xml")
    public RestResponse<String> qrCode(@PathParam("career") String career, @Context UriInfo address) {
        return atTheEnd(career, address, visit -> {
            var comingBack = home.absolute(visit.comingBack(visit.report()), address);
            if (comingBack.length() > QrCode.LONGEST) {
                throw new WebApplicationException(Response.Status.REQUEST_URI_TOO_LONG);
            }
            return RestResponse.ResponseBuilder.ok(QrCode.of(comingBack).svg())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header("X-Robots-Tag", "noindex")
                    .build();
        });
    }

    /** What stands there, or the question that still has to be answered before there is anything. */
    private RestResponse<String> atTheEnd(
            String career, UriInfo address, Function<Visit, RestResponse<String>> answer) {
        var visit = visits.of(career, address);
        return visit.beforeTheReport().map(Replies::goTo).orElseGet(() -> answer.apply(visit));
    }
}
