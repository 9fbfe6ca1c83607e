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
import pathwaycheck.api.WhatIfJson;
import pathwaycheck.question.AsOf;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.server.Problem;

/** What other answers would change. */
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
public class WhatIfApi {

    private final AskedVisits asked;

    WhatIfApi(AskedVisits asked) {
        this.asked = asked;
    }

    @GET
    @Path(Links.API_WHAT_IF)
    @Operation(
            operationId = "whatIf",
            summary = "What other answers would change",
            description = "Answers that are tried stand in place of the real ones, and those beside them:"
                    + " stage=graduate&was.stage=degree tries graduate where degree was answered. Where nothing is"
                    + " tried, it says what would be worth trying.")
    @Parameter(
            name = "answers",
            in = ParameterIn.QUERY,
            description = "The answers, each under the id of its question, as in the address of a page:"
                    + " stage=graduate&subjects=maths&subjects=physics. The real answer to"
                    + " a question that is tried stands under was. and its id; empty: there was none.",
            style = ParameterStyle.FORM,
            explode = Explode.TRUE,
            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Asked.AnswerValue.class))
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
            description = "What they would change.",
            content = @Content(schema = @Schema(implementation = WhatIfJson.class)))
    public RestResponse<WhatIfJson> whatIf(
            @Parameter(description = "The id of a career.", example = "clinical-engineer") @PathParam("career")
                    String career,
            @Context HttpServerRequest request) {
        return tried(asked.read(Reader.TRYING_PROGRAM, career, request));
    }

    @POST
    @Path(Links.API_WHAT_IF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "whatIfSent",
            summary = "The same, of answers that are sent",
            description = "The other answers stand under instead. Nothing of it is kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Asked.class),
                            examples =
                                    @ExampleObject(
                                            name = "instead",
                                            summary = "A graduate asks what another stage would change",
                                            value = "{\"answers\": {\"stage\": \"graduate\"},"
                                                    + " \"instead\": {\"stage\": \"degree\"}}",
                                            extensions =
                                                    @Extension(
                                                            name = AssessApi.COMES_TO,
                                                            value = "{\"status\": 200, \"values\":"
                                                                    + " {\"/worthTrying\": []}}",
                                                            parseValue = true))))
    @APIResponse(
            responseCode = "200",
            description = "What they would change.",
            content = @Content(schema = @Schema(implementation = WhatIfJson.class)))
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
    public RestResponse<WhatIfJson> whatIfSent(
            @Parameter(description = "The id of a career.", example = "clinical-engineer") @PathParam("career")
                    String career,
            @Context HttpServerRequest request,
            Asked sent) {
        return tried(asked.trying(career, sent, request));
    }

    private static RestResponse<WhatIfJson> tried(Visit visit) {
        return ByRules.ok(WhatIfJson.of(visit), visit.ruleBook(), visit.asOf().day());
    }
}
