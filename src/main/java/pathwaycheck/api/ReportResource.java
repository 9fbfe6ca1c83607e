package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Today;
import pathwaycheck.report.Report;
import pathwaycheck.rules.RuleBooks;
import pathwaycheck.verdict.Journey;

/** The report as JSON, at the page's address with {@code .json}. */
@Path("/")
@Produces({MediaType.APPLICATION_JSON, ReportResource.PROBLEM})
public class ReportResource {

    static final String PROBLEM = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ReportResource.class);

    private final RuleBooks ruleBooks;
    private final Today today;

    ReportResource(RuleBooks ruleBooks, Today today) {
        this.ruleBooks = ruleBooks;
        this.today = today;
    }

    /** With too few answers it says which question comes next, and what is known so far. */
    @GET
    @Path("{career}/report.json")
    public RestResponse<ReportJson> report(@PathParam("career") String career, @Context UriInfo address) {
        var ruleBook = ruleBooks
                .of(career)
                .orElseThrow(() -> new Refused(Response.Status.NOT_FOUND, "There is no such career", List.of()));
        var query = new Query(address.getQueryParameters());
        var read = Answers.read(ruleBook.questions(), query);
        var asOf = AsOf.read(query, today.day());
        var wrong = new ArrayList<Wrong>();
        read.unknown().forEach(name -> wrong.add(new Wrong(name, "This is not a question")));
        read.mistakes().forEach(mistake -> wrong.add(new Wrong(mistake.field(), mistake.says())));
        if (asOf.isEmpty()) {
            wrong.add(new Wrong(AsOf.FIELD, "Write a real day, like 2027-02-20"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Response.Status.BAD_REQUEST, "The address holds something that is no answer", wrong);
        }
        var journey =
                Journey.replay(ruleBook, read.answers(), asOf.orElseThrow().day());
        return RestResponse.ResponseBuilder.ok(ReportJson.of(Report.of(journey), journey.next()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    @ServerExceptionMapper
    RestResponse<ProblemJson> refused(Refused refused) {
        var status = refused.getResponse().getStatusInfo();
        return problem(
                status, new ProblemJson(refused.getMessage(), status.getStatusCode(), refused.wrong, Optional.empty()));
    }

    @ServerExceptionMapper
    RestResponse<ProblemJson> failed(Throwable fault) {
        var id = UUID.randomUUID().toString();
        // Neither the address nor the query: they hold a person's answers.
        LOG.errorf(fault, "Fault %s", id);
        return problem(
                Response.Status.INTERNAL_SERVER_ERROR,
                new ProblemJson("Something went wrong here", 500, List.of(), Optional.of(id)));
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
    public record ProblemJson(String title, int status, List<Wrong> wrong, Optional<String> id) {}

    /** What is wrong under one name of the address. */
    public record Wrong(String name, String says) {}

    private static final class Refused extends WebApplicationException {

        private static final long serialVersionUID = 1;

        private final transient List<Wrong> wrong;

        Refused(Response.Status status, String title, List<Wrong> wrong) {
            super(title, status);
            this.wrong = wrong;
        }
    }
}
