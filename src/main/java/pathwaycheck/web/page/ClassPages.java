package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.cohort.AdvisersTable;
import pathwaycheck.cohort.AskedOf;
import pathwaycheck.cohort.Cohort;
import pathwaycheck.cohort.Column;
import pathwaycheck.cohort.CsvTable;
import pathwaycheck.cohort.ForAll;
import pathwaycheck.cohort.Lacking;
import pathwaycheck.cohort.NoCohort;
import pathwaycheck.cohort.OwnTable;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.SameSlip;
import pathwaycheck.cohort.Slips;
import pathwaycheck.cohort.ToShare;
import pathwaycheck.cohort.Told;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.cohort.WrongCell;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Today;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Refusal;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/** A whole class, for whoever advises it. What is sent is told and forgotten: each answer carries the rows along. */
@Path(Links.START)
@Produces(MediaType.TEXT_HTML)
public class ClassPages {

    /** More would be a page that nobody reads. */
    private static final int MOST_PUPILS = 500;

    /** Each has a picture of its own. */
    private static final int MOST_SHEETS = 100;

    /** So many who answered differently say which answers are worth a try: more would take as long as the class. */
    private static final int MOST_TRIED = 40;

    private final Visits visits;
    private final DrawnOnce drawnOnce;
    private final SiteAddress home;
    private final Today today;

    ClassPages(Visits visits, DrawnOnce drawnOnce, SiteAddress home, Today today) {
        this.visits = visits;
        this.drawnOnce = drawnOnce;
        this.home = home;
        this.today = today;
    }

    /** @param pasted what was sent before, to mend */
    record wholeClass(
            RuleBook ruleBook,
            AskedOf asked,
            Address action,
            Optional<String> pasted,
            List<ErrorLink> errors,
            Optional<String> url)
            implements TemplateInstance {}

    /**
     * What the columns of a table hold is to be said first, and what one answer may settle for all.
     *
     * @param forAll what is lacking, if the columns are what we guess
     * @param missed what was mended or answered and did not go in, as something else stands there by now
     * @param takenOut what somebody chose to leave out
     */
    record classColumns(
            RuleBook ruleBook,
            AsOf asOf,
            Address action,
            OwnTable table,
            List<ToAnswer> forAll,
            List<OwnTable.Mended> missed,
            List<TakenOut> takenOut)
            implements TemplateInstance {}

    /**
     * @param toMend what could not be read, with fields to mend it in
     * @param toAnswer what is lacking, with fields to answer it in
     * @param guessed the columns that were read by a guess
     * @param missed what was mended or answered and did not go in, as something else stands there by now
     * @param takenOut what somebody chose to leave out
     * @param nothingToTry somebody asked what would change, and chose no answer
     */
    record classTold(
            RuleBook ruleBook,
            AsOf asOf,
            Address action,
            OwnTable table,
            List<ToMend> toMend,
            List<ToAnswer> toAnswer,
            List<Guessed> guessed,
            List<OwnTable.Mended> missed,
            List<TakenOut> takenOut,
            boolean nothingToTry,
            ClassTold told)
            implements TemplateInstance {}

    /** @param carried what else the form has sent, by its names, to send it again */
    record sheets(RuleBook ruleBook, AsOf asOf, Address action, String rows, List<Pair> carried, List<Sheet> sheets)
            implements TemplateInstance {}

    @GET
    @Path(Links.CLASS)
    public RestResponse<Buffer> wholeClass(@PathParam("career") String career, @Context HttpServerRequest request) {
        var ruleBook = visits.ruleBook(career);
        Refusal.ofAnyName(Address.read(request.uri())).ifPresent(refusal -> {
            throw refusal;
        });
        var address = new Links(career).wholeClass();
        return drawnOnce.answer(
                visits.ruleBooks(),
                address,
                request,
                () -> new wholeClass(
                        ruleBook, AskedOf.of(ruleBook), address, Optional.empty(), List.of(), home.certain(address)));
    }

    /** What was sent, told. */
    @POST
    @Path(Links.CLASS)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<String> told(
            @PathParam("career") String career, @Context HttpServerRequest request, InputStream sent)
            throws IOException {
        var visit = visit(career, request);
        var form = SentClass.of(SentForm.read(sent.readAllBytes(), request.getHeader(HttpHeaders.CONTENT_TYPE)));
        if (!form.wrong().isEmpty()) {
            var wrong = form.wrong().stream()
                    .map(it -> ErrorLink.to(SentClass.PASTED, it))
                    .toList();
            return again(Response.Status.BAD_REQUEST, visit, form.rows(), wrong);
        }
        try {
            return told(visit, form, request);
        } catch (NoCohort refused) {
            return again(Response.Status.BAD_REQUEST, visit, form.rows(), links(refused.wrong()));
        } catch (TooManyPupils refused) {
            return again(Response.Status.REQUEST_ENTITY_TOO_LARGE, visit, refused.rows, links(List.of(refused.first)));
        }
    }

    private RestResponse<String> told(Visit visit, SentClass form, HttpServerRequest request) throws IOException {
        var ruleBook = visit.ruleBook();
        var whatIf = form.whatIf().map(it -> WhatIf.read(it, ruleBook));
        var asOf = Optional.of(visit.asOf()).filter(AsOf::isGiven).map(AsOf::day);
        var forAll = ForAll.read(form.forAll(), form.named(), ruleBook);
        var cohort = new Cohort(ruleBook, today.day(), asOf, whatIf, Slips.LEAVE_OUT_THE_CELL, forAll, MOST_PUPILS);
        var mended = OwnTable.mended(form.rows(), form.mended());
        var answered = OwnTable.answered(mended.text(), form.answered(), ruleBook, form.notRead());
        var sent = OwnTable.of(answered.text(), ruleBook, form.readAs(), form.leftOutBefore(), form.notRead());
        var missed = Stream.concat(mended.missed().stream(), answered.missed().stream())
                .toList();
        var isPage = !forAll.wrong().isEmpty() || !SentClass.ELSEWHERE.contains(form.show());
        // Where each column can be guessed, nobody is asked to say that we are right: they see how we read it.
        var table = isPage && sent.isCertain() ? sent.asProposed(ruleBook) : sent;
        var isSettled = table.perhapsAnswers().isEmpty();
        var pupils = new ArrayList<Pupil>();
        var most = form.show().equals(SentClass.SHEETS) ? MOST_SHEETS : MOST_PUPILS;
        var told = isPage && !isSettled ? table.asProposed(ruleBook) : table;
        var sums = cohort.tell(told.rows(ruleBook), pupil -> {
            if (pupils.size() == most) {
                throw new TooManyPupils(pupil, most, table.text());
            }
            pupils.add(pupil);
        });
        // What cannot be used is told on the page, whatever was to be shown; so is why there are no numbers to share
        // yet.
        var isTooEarly = form.show().equals(SentClass.SHARE) && sums.open() > 0;
        return switch (isPage || isTooEarly ? "" : form.show()) {
            case SentClass.SHARE -> share(ClassTold.of(cohort, pupils, sums, List.of(), whatIf));
            case SentClass.MENDED -> csv(table.with(forAll, pupils, ruleBook).csv(), "class-mended.csv");
            case SentClass.TABLE ->
                table(visit, cohort, ClassTold.of(cohort, pupils, sums, List.of(), whatIf), request);
            case SentClass.SHEETS ->
                sheets(visit, table.text(), carried(form, forAll, whatIf, table), cohort, pupils, request);
            default -> {
                var tries = isSettled ? toTry(ruleBook, table, cohort, pupils, whatIf) : List.<ClassToTry>of();
                var all = ClassTold.of(cohort, pupils, sums, tries, whatIf);
                var toAnswer = ToAnswer.of(
                        Lacking.of(pupils, ruleBook), forAll, form.named().keySet());
                var takenOut = TakenOut.of(form, answered.text(), missed, table, pupils);
                yield Replies.status(
                        forAll.wrong().isEmpty() ? Response.Status.OK : Response.Status.BAD_REQUEST,
                        isSettled
                                ? new classTold(
                                        ruleBook,
                                        visit.asOf(),
                                        action(visit),
                                        table,
                                        ToMend.of(all, table),
                                        toAnswer,
                                        Guessed.of(form.guessed(), sent, table),
                                        missed,
                                        takenOut,
                                        form.show().equals(SentClass.TRY) && whatIf.isEmpty(),
                                        all)
                                : new classColumns(
                                        ruleBook,
                                        visit.asOf(),
                                        action(visit),
                                        table,
                                        ToAnswer.forEverybody(toAnswer, all),
                                        missed,
                                        takenOut));
            }
        };
    }

    /** What the form of the sheets sends back, beside the table. */
    private static List<Pair> carried(SentClass form, ForAll forAll, Optional<WhatIf> whatIf, OwnTable table) {
        return Stream.of(
                        ToAnswer.carried(forAll).stream(),
                        whatIf.map(it -> new Pair(SentClass.TRIED, it.toString())).stream(),
                        form.guessed().stream().map(it -> new Pair(Guessed.FIELD, it.toString())),
                        table.emptied().stream()
                                .map(column -> new Pair(SentClass.LEFT_OUT, String.valueOf(column.place()))),
                        table.notRead().stream().map(place -> new Pair(SentClass.NOT_READ, String.valueOf(place))))
                .flatMap(some -> some)
                .toList();
    }

    /** More pupils than a page or a printer takes. */
    private static final class TooManyPupils extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient WrongCell first;

        /** What is left of the table, to go on with. */
        private final String rows;

        TooManyPupils(Pupil pupil, int most, String rows) {
            super(null, null, false, false);
            this.rows = rows;
            first = new WrongCell(
                    pupil.line(),
                    0,
                    "",
                    "From here on it is too much: send up to " + most + " pupils, and the others by themselves",
                    List.of());
        }
    }

    /** For the page alone: what is downloaded offers none, and it takes as long as the rest. */
    private static List<ClassToTry> toTry(
            RuleBook ruleBook, OwnTable table, Cohort cohort, List<Pupil> pupils, Optional<WhatIf> whatIf) {
        var asked = table.columns().asked().stream().map(Column::question).toList();
        var some = pupils.stream()
                .flatMap(pupil -> pupil.told().stream())
                .distinct()
                .limit(MOST_TRIED)
                .map(cohort::visit)
                .toList();
        return ClassToTry.of(
                ruleBook.questions().stream().filter(asked::contains).toList(), some, whatIf);
    }

    private RestResponse<String> table(Visit visit, Cohort cohort, ClassTold told, HttpServerRequest request)
            throws IOException {
        var out = new StringWriter();
        out.write(CsvTable.MARK);
        var home = this.home.absolute(new Address("", List.of()), request);
        try (var table = new AdvisersTable(out, visit.ruleBook().career(), told.columns(), home)) {
            for (var pupil : told.pupils()) {
                table.write(
                        pupil, pupil.told().flatMap(it -> glance(it, cohort)), told.askNext(pupil), told.words(pupil));
            }
        }
        return csv(out.toString(), "class-told.csv");
    }

    private static RestResponse<String> share(ClassTold told) throws IOException {
        var out = new StringWriter();
        out.write(CsvTable.MARK);
        ToShare.write(out, told.toShare());
        return csv(out.toString(), "class-to-share.csv");
    }

    private static RestResponse<String> csv(String table, String name) {
        return RestResponse.ResponseBuilder.ok(table)
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Their report; empty: a question is open before it. */
    private static Optional<AtAGlance> glance(Told told, Cohort cohort) {
        return told.ask().isPresent()
                ? Optional.empty()
                : Optional.of(cohort.visit(told).atAGlance());
    }

    private RestResponse<String> sheets(
            Visit visit,
            String sent,
            List<Pair> carried,
            Cohort cohort,
            List<Pupil> pupils,
            HttpServerRequest request) {
        var sheets = pupils.stream()
                .flatMap(pupil ->
                        pupil.told().stream().map(told -> Sheet.of(pupil, told, cohort.visit(told), home, request)))
                .toList();
        return Replies.ok(new sheets(visit.ruleBook(), visit.asOf(), action(visit), sent, carried, sheets));
    }

    private static List<ErrorLink> links(List<WrongCell> wrong) {
        return SameSlip.of(wrong).stream()
                .map(it -> ErrorLink.to(SentClass.PASTED, (it.where().isEmpty() ? "" : it.where() + ": ") + it.says()))
                .toList();
    }

    /** The form once more, with what was sent and what is wrong with it. */
    private static RestResponse<String> again(
            Response.Status status, Visit visit, String rows, List<ErrorLink> errors) {
        return Replies.status(
                status,
                new wholeClass(
                        visit.ruleBook(),
                        AskedOf.of(visit.ruleBook()),
                        action(visit),
                        Optional.of(rows),
                        errors,
                        Optional.empty()));
    }

    /** Where the form leads: on the same day. */
    private static Address action(Visit visit) {
        return visit.links().wholeClass().and(visit.asOf().write());
    }

    /** The day alone may stand in the address. */
    private Visit visit(String career, HttpServerRequest request) {
        var asked = Address.read(request.uri());
        var others = asked.pairs().stream()
                .map(Pair::name)
                .filter(name -> !name.equals(AsOf.FIELD))
                .toList();
        if (!others.isEmpty()) {
            throw Refusal.of(others, asked, List.of(AsOf.FIELD));
        }
        return visits.read(Reader.PROGRAM, career, request);
    }
}
