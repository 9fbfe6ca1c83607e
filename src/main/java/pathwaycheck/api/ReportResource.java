package pathwaycheck.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RulesInService;
import pathwaycheck.visit.Reader;

/** The report as JSON, at the page's address with {@code .json}. */
@Path(Links.START)
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    private final RulesInService rules;
    private final Today today;

    ReportResource(RulesInService rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** With too few answers it says which question comes next, and what is known so far. */
    @GET
    @Path(Links.REPORT_JSON)
    public RestResponse<ReportJson> report(@PathParam("career") String career, @Context HttpServerRequest request) {
        var ruleBook = rules.now().of(career).orElseThrow(NotFoundException::new);
        var visit = Reader.PROGRAM.read(ruleBook, Address.read(request.uri()), today.day());
        var report = visit.report();
        return RestResponse.ResponseBuilder.ok(
                        ReportJson.of(report, visit.journey().next(), visit.since(), visit.notSince()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
