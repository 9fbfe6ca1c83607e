package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RulesInService;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Refusal;
import pathwaycheck.visit.Wrong;

/** The report as JSON, at the page's address with {@code .json}. */
@Path(Links.START)
@Produces({MediaType.APPLICATION_JSON, ReportResource.PROBLEM})
public class ReportResource {

    static final String PROBLEM = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ReportResource.class);

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
        var ruleBook = rules.now().of(career).orElseThrow(() -> new NotFoundException("There is no such career"));
        var visit = Reader.PROGRAM.read(ruleBook, Address.read(request.uri()), today.day());
        var report = visit.report();
        return RestResponse.ResponseBuilder.ok(
                        ReportJson.of(report, visit.journey().next(), visit.since(report)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    @ServerExceptionMapper
    RestResponse<ProblemJson> refused(Refusal refusal) {
        return problem(
                Response.Status.BAD_REQUEST,
                "The address holds something that is no answer",
                refusal.wrong().stream().map(WrongJson::of).toList());
    }

    @ServerExceptionMapper
    RestResponse<ProblemJson> missing(NotFoundException missing) {
        return problem(Response.Status.NOT_FOUND, missing.getMessage(), List.of());
    }

    @ServerExceptionMapper
    RestResponse<ProblemJson> failed(Throwable fault) {
        var id = UUID.randomUUID().toString();
        // Neither the address nor the query: they hold a person's answers.
        MDC.put("errorId", id);
        try {
            LOG.errorf(fault, "Fault %s", id);
        } finally {
            MDC.remove("errorId");
        }
        return problem(
                Response.Status.INTERNAL_SERVER_ERROR,
                new ProblemJson("Something went wrong here", 500, List.of(), Optional.of(id)));
    }

    private static RestResponse<ProblemJson> problem(Response.Status status, String title, List<WrongJson> wrong) {
        return problem(status, new ProblemJson(title, status.getStatusCode(), wrong, Optional.empty()));
    }

    private static RestResponse<ProblemJson> problem(Response.StatusType status, ProblemJson problem) {
        return RestResponse.ResponseBuilder.create(status, problem)
                .header(HttpHeaders.CONTENT_TYPE, PROBLEM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /**
     * A problem document.
     *
     * @param id of a fault of ours, the same as in the log
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ProblemJson(String title, int status, List<WrongJson> wrong, Optional<String> id) {}

    /** What is wrong under one name of the address. */
    public record WrongJson(String name, String says) {
        static WrongJson of(Wrong wrong) {
            return new WrongJson(wrong.name(), wrong.says());
        }
    }
}
