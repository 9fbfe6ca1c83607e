package pathwaycheck.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.api.CareerJson;
import pathwaycheck.api.CareersJson;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.visit.Refusal;
import pathwaycheck.web.server.Problem;
import pathwaycheck.web.site.RulesHeaders;
import pathwaycheck.web.site.Visits;

/** The careers, and the rules of each, as data. */
@Path(Links.START)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "400",
        description = "Something in the address cannot be used.",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
public class CareersApi {

    private final Visits visits;
    private final AskedVisits asked;
    private final Today today;

    CareersApi(Visits visits, AskedVisits asked, Today today) {
        this.visits = visits;
        this.asked = asked;
        this.today = today;
    }

    @GET
    @Path(Links.API_CAREERS)
    @Operation(
            operationId = "careers",
            summary = "All careers",
            description =
                    "Each with the version and the hash of its rules. In the headers they stand in the same order,"
                            + " with commas between them.")
    @APIResponse(
            responseCode = "200",
            description = "The careers.",
            content = @Content(schema = @Schema(implementation = CareersJson.class)))
    public RestResponse<CareersJson> careers(@Context HttpServerRequest request) {
        Refusal.ofAnyName(Address.read(request.uri())).ifPresent(refusal -> {
            throw refusal;
        });
        var all = visits.ruleBooks();
        return ByRules.ok(CareersJson.of(all, today.day()))
                .header(RulesHeaders.VERSION, each(all.all(), RuleBook::version))
                .header(RulesHeaders.HASH, each(all.all(), RuleBook::hash))
                .header(RulesHeaders.AS_OF, today.day().toString())
                .build();
    }

    @GET
    @Path(Links.API_CAREER)
    @Operation(
            operationId = "career",
            summary = "A career's rules",
            description = "Its questions with their options, its requirements with what can be done about them, the"
                    + " windows of its yearly rounds, and its sources.")
    @Parameter(
            name = AsOf.FIELD,
            in = ParameterIn.QUERY,
            description = "The day from which on windows are told; else today in London.",
            schema = @Schema(type = SchemaType.STRING),
            example = "2026-11-28")
    @APIResponse(
            responseCode = "200",
            description = "The rules.",
            content = @Content(schema = @Schema(implementation = CareerJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such career.",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    public RestResponse<CareerJson> career(
            @Parameter(description = "The id of a career.", example = "clinical-engineer") @PathParam("career")
                    String career,
            @Context HttpServerRequest request) {
        var visit = asked.readDay(career, request);
        return ByRules.ok(
                CareerJson.of(visit.ruleBook(), visit.asOf().day()),
                visit.ruleBook(),
                visit.asOf().day());
    }

    private static String each(List<RuleBook> all, Function<RuleBook, String> part) {
        return all.stream().map(part).collect(Collectors.joining(", "));
    }
}
