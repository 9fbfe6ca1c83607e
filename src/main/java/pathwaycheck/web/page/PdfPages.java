package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.w3c.dom.Document;
import pathwaycheck.address.Links;
import pathwaycheck.document.Pdf;
import pathwaycheck.document.PrintedPage;
import pathwaycheck.picture.timeline.Strip;
import pathwaycheck.picture.timeline.Timeline;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Report;
import pathwaycheck.report.change.ChangesSince;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/** The report as a PDF: the same words as on the page, to keep or to take to somebody. */
@Path(Links.START)
public class PdfPages {

    static final String TYPE = "application/pdf";

    /** A document loads nothing; that of our pages would keep a browser's own viewer from drawing itself around it. */
    private static final String POLICY = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final int TRY_AGAIN_AFTER_SECONDS = 10;

    private final Visits visits;
    private final SiteAddress home;
    private final PdfQueue queue;

    PdfPages(Visits visits, SiteAddress home, PdfQueue queue) {
        this.visits = visits;
        this.home = home;
        this.queue = queue;
    }

    record report(
            Visit visit,
            String title,
            Report report,
            AtAGlance glance,
            Optional<RawString> strip,
            Optional<ChangesSince> since,
            ComingBack comingBack)
            implements TemplateInstance {}

    record strip(Strip strip) implements TemplateInstance {}

    @GET
    @Path(Links.REPORT_PDF)
    public RestResponse<?> pdf(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.REPORT, career, request);
        var elsewhere = visit.elsewhere();
        if (elsewhere.isPresent()) {
            return Replies.goTo(elsewhere.get());
        }
        if (request.method().equals(HttpMethod.HEAD)) {
            // Its headers do not follow from what is drawn, and to draw it takes longest of all that we do.
            return found(Optional.empty(), visit, request);
        }
        var pdf = queue.inTurn(() -> {
            var glance = visit.atAGlance();
            return Pdf.of(paper(visit, glance, ComingBack.onPaper(visit, home, request)));
        });
        return pdf.isPresent() ? found(pdf, visit, request) : busy(visit);
    }

    Document paper(Visit visit, AtAGlance glance, ComingBack comingBack) {
        var report = glance.report();
        var strip = Timeline.of(glance).map(Timeline::onPaper).map(it -> new RawString(new strip(it).render()));
        var page = new report(visit, report.opening(), report, glance, strip, visit.news(), comingBack);
        return PrintedPage.of(page.render(), home.certain(visit.toReport()).orElse(""));
    }

    /** @param pdf empty: nobody wants it, but only what is said of it */
    private static RestResponse<byte[]> found(Optional<byte[]> pdf, Visit visit, HttpServerRequest request) {
        // In place of that of pages, which is there already.
        request.response().headers().set("Content-Security-Policy", POLICY);
        var name = visit.ruleBook().career().id() + "-report-" + visit.asOf().day() + ".pdf";
        return RestResponse.ResponseBuilder.<byte[]>ok(pdf.orElse(null))
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static RestResponse<String> busy(Visit visit) {
        var page = Replies.status(
                Response.Status.SERVICE_UNAVAILABLE,
                new FaultPages.problem(
                        "Too many PDFs are being made",
                        "Try again in a few seconds. The report can be read as a page at any time.",
                        Optional.of(visit.toReport()),
                        Optional.empty()));
        page.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, TRY_AGAIN_AFTER_SECONDS);
        return page;
    }
}
