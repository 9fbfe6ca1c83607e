package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.document.QrCode;
import pathwaycheck.picture.timeline.Timeline;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Report;
import pathwaycheck.report.SoFar;
import pathwaycheck.report.change.ChangesSince;
import pathwaycheck.report.change.DidYouApply;
import pathwaycheck.visit.CameFrom;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.Operator;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/** The answers to check, and the report that follows from them. */
@Path(Links.START)
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private final Visits visits;
    private final SiteAddress home;
    private final Operator operator;

    ReportPages(Visits visits, SiteAddress home, Operator operator) {
        this.visits = visits;
        this.home = home;
        this.operator = operator;
    }

    record checkAnswers(Visit visit, List<AnswersPart> parts) implements TemplateInstance {}

    record report(
            Visit visit,
            String title,
            Report report,
            AtAGlance glance,
            Optional<RawString> strip,
            Optional<ChangesSince> since,
            Optional<DidYouApply> didYouApply,
            ComingBack comingBack,
            Optional<String> contact)
            implements TemplateInstance {}

    record soFar(Visit visit, SoFar soFar, Citations cites) implements TemplateInstance {}

    /** Whoever comes here comes from the report, and Back leads there. */
    @GET
    @Path(Links.CHECK_ANSWERS)
    public RestResponse<String> checkAnswers(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.REPORT, career, request);
        return atTheEnd(
                visit,
                () -> Replies.ok(new checkAnswers(
                        visit,
                        AnswersPart.of(visit, question -> visit.changing(question.id(), CameFrom.CHECK_ANSWERS)))));
    }

    @GET
    @Path(Links.REPORT)
    public RestResponse<String> report(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.REPORT, career, request);
        return atTheEnd(visit, () -> {
            var glance = visit.atAGlance();
            var report = glance.report();
            return Replies.ok(new report(
                    visit,
                    report.opening(),
                    report,
                    glance,
                    Timeline.of(glance).map(Timeline::inPage).map(RawString::new),
                    visit.news(),
                    visit.didYouApply(),
                    ComingBack.to(visit, home, request),
                    operator.contact()));
        });
    }

    /** What is certain before every question is answered. */
    @GET
    @Path(Links.REPORT_SO_FAR)
    public RestResponse<String> soFar(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.QUESTIONS, career, request);
        return visit.elsewhere()
                .or(() -> visit.tried().isNothing() ? Optional.empty() : Optional.of(visit.onwards()))
                .or(() -> visit.journey().next().isPresent() ? Optional.empty() : Optional.of(visit.toReportAtTheEnd()))
                .map(Replies::goTo)
                .orElseGet(() -> soFar(visit));
    }

    private static RestResponse<String> soFar(Visit visit) {
        var soFar = SoFar.of(visit.journey());
        return Replies.ok(new soFar(visit, soFar, new Citations(soFar.sources())));
    }

    /**
     * The address to come back by, for a camera. One that has a receipt already is only drawn; otherwise the report
     * gives it one.
     */
    @GET
    @Path(Links.REPORT_CODE)
    @Produces("image/svg+xml")
    public RestResponse<String> qrCode(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.REPORT, career, request);
        return visit.comingBack()
                .map(address -> drawn(address, request))
                .orElseGet(() -> atTheEnd(visit, () -> drawn(visit.comingBackLater(), request)));
    }

    private RestResponse<String> drawn(Address comingBack, HttpServerRequest request) {
        var address = home.absolute(comingBack, request);
        if (address.length() > QrCode.LONGEST) {
            throw new WebApplicationException(Response.Status.REQUEST_URI_TOO_LONG);
        }
        return RestResponse.ResponseBuilder.ok(QrCode.of(address).svg())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /** What stands there, or the question that still has to be answered before there is anything. */
    private static RestResponse<String> atTheEnd(Visit visit, Supplier<RestResponse<String>> answer) {
        return visit.elsewhere().map(Replies::goTo).orElseGet(answer);
    }
}
