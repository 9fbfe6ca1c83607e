package pathwaycheck.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.AsSeen;
import pathwaycheck.address.Links;
import pathwaycheck.api.ClassLines;
import pathwaycheck.api.JsonRows;
import pathwaycheck.cohort.AskedOf;
import pathwaycheck.cohort.Cohort;
import pathwaycheck.cohort.CsvRows;
import pathwaycheck.cohort.CsvTable;
import pathwaycheck.cohort.NoCohort;
import pathwaycheck.cohort.Rows;
import pathwaycheck.cohort.Slips;
import pathwaycheck.cohort.Template;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Option;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.server.Problem;
import pathwaycheck.web.server.Problem.Place;

/**
 * What each pupil of a class is told. What is sent is read whole before the first is told, so that nothing is half
 * done.
 */
@Path(Links.START)
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
public class CohortApi {

    static final String CSV = "text/csv";
    static final String LINES = "application/x-ndjson";
    private static final String TRIED = "what-if";
    private static final String FOR = "for";

    /** Of more rows a program can send several tables. */
    private static final int MOST_ROWS = 100_000;

    /** Two classes at once fit into memory beside all else. */
    private static final int REMEMBERED = 500;

    private final AskedVisits asked;
    private final Today today;

    CohortApi(AskedVisits asked, Today today) {
        this.asked = asked;
        this.today = today;
    }

    @GET
    @Path(Links.API_COHORT)
    @Produces(CSV)
    @Operation(
            operationId = "cohortTemplate",
            summary = "A table to fill in",
            description = "A first row with the names of all columns: one for each pupil's made-up code, and one for"
                    + " each question. Columns that nobody needs can be deleted. The rows called “question” and"
                    + " “example” show how, and are left out when the table is sent back.")
    @Parameter(
            name = FOR,
            in = ParameterIn.QUERY,
            description = "The id of an answer to the first question, as a-levels: the columns of those alone who"
                    + " answer so, and one of them as an example.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> template(
            @Parameter(description = "The id of a career.", example = "clinical-engineer") @PathParam("career")
                    String career,
            @Context HttpServerRequest request)
            throws IOException {
        var visit = asked.readDay(career, request, List.of(FOR));
        var table = new StringWriter();
        Template.write(table, visit.ruleBook(), first(request, visit.ruleBook()));
        return ByRules.ok(table.toString(), visit.ruleBook(), visit.asOf().day(), answer -> answer.header(
                        HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"class.csv\""));
    }

    @POST
    @Path(Links.API_COHORT)
    @Consumes({CSV, LINES})
    // Of several types the framework would choose what writes the answer before it knows the answer.
    @Produces(CSV)
    @Operation(
            operationId = "cohort",
            summary = "What each pupil of a class is told",
            description = "A table has a row a pupil, with a made-up code, and a column a question; lines of JSON have"
                    + " a pupil a line, as {\"code\": \"A1\", \"answers\": {\"stage\": \"graduate\"}}. What was sent as"
                    + " a table comes back as one, and lines come back as lines, the last of which counts them all."
                    + " A row in which something is wrong says so with its place, and the others are told. Nothing of"
                    + " it is kept.")
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
            name = TRIED,
            in = ParameterIn.QUERY,
            description = "An answer that all try, as subjects=physics. The last line says what it would change, and"
                    + " of a table nothing else comes.",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "table",
                                        summary = "Two pupils in a table",
                                        value = "code,stage\nA1,graduate\nA2,pirate\n",
                                        extensions =
                                                @Extension(
                                                        name = AssessApi.COMES_TO,
                                                        value = "{\"status\": 200, \"lines\": [\"code,line,wrong\","
                                                                + " \"A1,2,,\", \"A2,3,\"]}",
                                                        parseValue = true))),
                @Content(
                        mediaType = LINES,
                        schema = @Schema(type = SchemaType.OBJECT, description = "One line; each is such a document."),
                        examples =
                                @ExampleObject(
                                        name = "lines",
                                        summary = "A pupil as a line of JSON",
                                        value = "{\"code\": \"A1\", \"answers\": {\"stage\": \"graduate\"}}",
                                        extensions =
                                                @Extension(
                                                        name = AssessApi.COMES_TO,
                                                        value = "{\"status\": 200, \"lines\": ["
                                                                + "\"{'line':1,'code':'A1','told':{'next':\","
                                                                + " \"{'rules':{'career':'clinical-engineer'\"]}",
                                                        parseValue = true)))
            })
    @APIResponse(
            responseCode = "200",
            description = "What they are told, in the order of the rows. Of lines, all but the last are a Pupil, and"
                    + " the last is a Class.",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = LINES, schema = @Schema(implementation = ClassLine.class))
            })
    @APIResponse(
            responseCode = "411",
            description = "What was sent came without its length.",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "413",
            description = "More than 100,000 rows or 12 MB were sent.",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "415",
            description = "Neither a table nor lines of JSON were sent, or they came compressed: Accept-Encoding"
                    + " says how it is read.",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    public RestResponse<Streamed> cohort(
            @Parameter(description = "The id of a career.", example = "clinical-engineer") @PathParam("career")
                    String career,
            @Context HttpServerRequest request,
            InputStream sent)
            throws IOException {
        var visit = asked.readDay(career, request, List.of(TRIED));
        var ruleBook = visit.ruleBook();
        var isTable = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE))
                .filter(type -> type.regionMatches(true, 0, CSV, 0, CSV.length()))
                .isPresent();
        // Its length is known by now: to read until the end would take twice the room.
        var bytes = new byte[Integer.parseInt(request.getHeader(HttpHeaders.CONTENT_LENGTH))];
        sent.readNBytes(bytes, 0, bytes.length);
        try {
            var tried = tried(request, ruleBook);
            boundRows(rows(bytes, isTable, ruleBook));
            var rows = rows(bytes, isTable, ruleBook);
            var told = new Streamed(out -> tell(visit, tried, rows, isTable, out));
            return ByRules.ok(
                    told,
                    ruleBook,
                    visit.asOf().day(),
                    answer -> answer.header(HttpHeaders.CONTENT_TYPE, isTable ? CSV + ";charset=UTF-8" : LINES));
        } catch (NoCohort refused) {
            throw CannotUse.table(refused);
        }
    }

    private static Optional<Option> first(HttpServerRequest request, RuleBook ruleBook) {
        var asked = AskedOf.of(ruleBook);
        return own(FOR, request).filter(id -> !id.isEmpty()).map(id -> asked.named(id)
                .orElseThrow(() -> CannotUse.document(List.of(new Place(
                        FOR,
                        Optional.empty(),
                        "Write an answer to the first question that an example has",
                        asked.answers().stream().map(Option::id).toList())))));
    }

    private void tell(Visit visit, Optional<WhatIf> tried, Rows rows, boolean isTable, Writer writer)
            throws IOException {
        var ruleBook = visit.ruleBook();
        var asOf = Optional.of(visit.asOf()).filter(AsOf::isGiven).map(AsOf::day);
        var cohort = new Cohort(ruleBook, today.day(), asOf, tried, Slips.REFUSE_THE_ROW, REMEMBERED);
        if (!isTable) {
            var lines = new ClassLines(writer, ruleBook);
            lines.write(cohort.tell(rows, lines::write), visit.asOf().day(), tried);
        } else if (tried.isPresent()) {
            CsvTable.changes(writer, cohort.tell(rows, pupil -> {}).changes());
        } else {
            try (var table = new CsvTable(writer, ruleBook, "", REMEMBERED)) {
                cohort.tell(rows, table::write);
            }
        }
    }

    private static Optional<WhatIf> tried(HttpServerRequest request, RuleBook ruleBook) {
        return own(TRIED, request).map(it -> WhatIf.read(it, ruleBook));
    }

    /** What stands under a name of this address alone, as people see it; empty: the name does not stand there. */
    private static Optional<String> own(String name, HttpServerRequest request) {
        return Address.read(request.uri()).pairs().stream()
                .filter(pair -> pair.name().equals(name))
                .map(pair -> AsSeen.of(pair.value()))
                .findFirst();
    }

    private static Rows rows(byte[] sent, boolean isTable, RuleBook ruleBook) throws IOException {
        var bytes = new ByteArrayInputStream(sent);
        return isTable ? CsvRows.of(bytes, ruleBook.questions()) : new JsonRows(bytes, ruleBook.questions());
    }

    private static void boundRows(Rows rows) {
        for (var i = 0; rows.next().isPresent(); i++) {
            if (i == MOST_ROWS) {
                throw CannotUse.tooManyRows(MOST_ROWS);
            }
        }
    }
}
