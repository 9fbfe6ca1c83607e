package pathwaycheck.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Links;
import pathwaycheck.api.AssessedJson;
import pathwaycheck.question.AsOf;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.server.Problem;

/** What one person is told, as far as they answered. */
@Path(Links.START)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "400",
        description = "Something that was asked cannot be used: its place, and what could stand there.",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such career.",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
@APIResponse(
        responseCode = "503",
        description = "Too many ask at once: come again after the seconds in Retry-After.",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
@APIResponse(
        responseCode = "409",
        description = "Other rules than those named are in service.",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
public class AssessApi {

    /** What the example of this name comes to: a test asks for it. */
    static final String COMES_TO = "x-comes-to";

    private final AskedVisits asked;

    AssessApi(AskedVisits asked) {
        this.asked = asked;
    }

    @GET
    @Path(Links.API_ASSESS)
    @Operation(
            operationId = "assess",
            summary = "What one person is told",
            description = "With no answers, or some, or all: the verdicts, the open questions, the blocks of the report"
                    + " and the dated plan.")
    @Parameter(
            name = "answers",
            in = ParameterIn.QUERY,
            description = "The answers, each under the id of its question, as in the address of a page:"
                    + " stage=graduate&subjects=maths&subjects=physics.",
            style = ParameterStyle.FORM,
            explode = Explode.TRUE,
            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Asked.AnswerValue.class),
            examples = {
                @ExampleObject(
                        name = "nothing",
                        summary = "Nothing is answered yet",
                        value = "{}",
                        extensions =
                                @Extension(
                                        name = COMES_TO,
                                        value = "{\"status\": 200, \"values\": {\"/next\": \"stage\"}}",
                                        parseValue = true)),
                @ExampleObject(
                        name = "some",
                        summary = "Some is answered",
                        value = "{\"stage\": \"graduate\"}",
                        extensions =
                                @Extension(
                                        name = COMES_TO,
                                        value = "{\"status\": 200, \"values\":"
                                                + " {\"/rules/career\": \"clinical-engineer\"}}",
                                        parseValue = true)),
                @ExampleObject(
                        name = "slip",
                        summary = "An answer that is none",
                        value = "{\"stage\": \"pirate\"}",
                        extensions =
                                @Extension(
                                        name = COMES_TO,
                                        value = "{\"status\": 400, \"values\": {\"/wrong/0/name\": \"stage\"}}",
                                        parseValue = true))
            })
    @Parameter(
            name = AsOf.FIELD,
            in = ParameterIn.QUERY,
            description = "The day on which all is said; else today in London.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = Asked.RULES,
            in = ParameterIn.QUERY,
            description = "The version or the hash of the rules that the program knows.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = Visit.TOLD,
            in = ParameterIn.QUERY,
            description = "The receipt of an earlier report, to learn what changed since.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "What this person is told.",
            content = @Content(schema = @Schema(implementation = AssessedJson.class)))
    public RestResponse<AssessedJson> assess(
            @Parameter(description = "The id of a career.", example = "clinical-engineer") @PathParam("career")
                    String career,
            @Context HttpServerRequest request) {
        return assessed(asked.read(Reader.PROGRAM, career, request));
    }

    @POST
    @Path(Links.API_ASSESS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assessSent",
            summary = "The same, of answers that are sent",
            description = "Comes to the same as the address with these answers. Nothing of it is kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Asked.class),
                            examples = {
                                @ExampleObject(
                                        name = "some",
                                        summary = "Some is answered, as of a day",
                                        value = "{\"asOf\": \"2026-11-28\", \"answers\": {\"stage\": \"graduate\"}}",
                                        extensions =
                                                @Extension(
                                                        name = COMES_TO,
                                                        value = "{\"status\": 200, \"values\": {\"/asOf\":"
                                                                + " \"2026-11-28\"}}",
                                                        parseValue = true)),
                                @ExampleObject(
                                        name = "slip",
                                        summary = "A name that is no question",
                                        value = "{\"answers\": {\"shoe-size\": \"43\"}}",
                                        extensions =
                                                @Extension(
                                                        name = COMES_TO,
                                                        value = "{\"status\": 400, \"values\":"
                                                                + " {\"/wrong/0/pointer\": \"/answers/shoe-size\"}}",
                                                        parseValue = true)),
                                @ExampleObject(
                                        name = "other-rules",
                                        summary = "Rules that are not in service",
                                        value = "{\"rules\": \"000000000000\", \"answers\": {}}",
                                        extensions =
                                                @Extension(
                                                        name = COMES_TO,
                                                        value = "{\"status\": 409, \"values\":"
                                                                + " {\"/wrong/0/pointer\": \"/rules\"}}",
                                                        parseValue = true))
                            }))
    @APIResponse(
            responseCode = "200",
            description = "What this person is told.",
            content = @Content(schema = @Schema(implementation = AssessedJson.class)))
    @APIResponse(
            responseCode = "411",
            description = "What was sent came without its length.",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "413",
            description = "More than 64 KB were sent.",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "415",
            description = "Something other than JSON was sent, or it came compressed: Accept-Encoding"
                    + " says how it is read.",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    public RestResponse<AssessedJson> assessSent(
            @Parameter(description = "The id of a career.", example = "clinical-engineer") @PathParam("career")
                    String career,
            @Context HttpServerRequest request,
            Asked sent) {
        return assessed(asked.read(career, sent, request));
    }

    private static RestResponse<AssessedJson> assessed(Visit visit) {
        return ByRules.ok(AssessedJson.of(visit), visit.ruleBook(), visit.asOf().day());
    }
}
