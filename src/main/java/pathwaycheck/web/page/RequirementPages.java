package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Links;
import pathwaycheck.report.Report;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.Visits;

/** The report in full: every requirement with its verdict, its grounds, what to do about it and who says so. */
@Path(Links.START)
@Produces(MediaType.TEXT_HTML)
public class RequirementPages {

    private final Visits visits;

    RequirementPages(Visits visits) {
        this.visits = visits;
    }

    record requirements(Visit visit, Report report, Citations cites) implements TemplateInstance {}

    @GET
    @Path(Links.REQUIREMENTS)
    public RestResponse<String> requirements(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.REPORT, career, request);
        return visit.elsewhere().map(Replies::goTo).orElseGet(() -> {
            var report = visit.report();
            return Replies.ok(new requirements(visit, report, new Citations(report.sources())));
        });
    }
}
