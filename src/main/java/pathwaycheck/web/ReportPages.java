package pathwaycheck.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.picture.Timeline;
import pathwaycheck.plan.Plan;
import pathwaycheck.report.Report;
import pathwaycheck.report.Said;

/** The answers to check, and the report that follows from them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private final Visits visits;

    ReportPages(Visits visits) {
        this.visits = visits;
    }

    record checkAnswers(Visit visit, Address back, List<Section> sections) implements TemplateInstance {}

    record report(Visit visit, Report report, Optional<Timeline> timeline) implements TemplateInstance {}

    /** The answers under one heading. */
    record Section(String title, List<Row> rows) {}

    /** An answer, as the summary list takes it. */
    record Row(Text key, String value, Actions actions) {}

    record Text(String text) {}

    record Actions(List<Change> items) {}

    record Change(String href, String text, String visuallyHiddenText) {}

    @GET
    @Path("{career}/check-answers")
    public RestResponse<String> checkAnswers(@PathParam("career") String career, @Context UriInfo address) {
        return atTheEnd(career, address, visit -> {
            var asked = visit.journey().asked();
            var back = asked.isEmpty() ? new Address("/", List.of()) : visit.to(asked.get(asked.size() - 1));
            return new checkAnswers(visit, back, sections(visit));
        });
    }

    @GET
    @Path("{career}/report")
    public RestResponse<String> report(@PathParam("career") String career, @Context UriInfo address) {
        return atTheEnd(career, address, visit -> {
            var report = Report.of(Plan.of(visit.journey().assessment()));
            return new report(visit, report, Timeline.of(report));
        });
    }

    /** The page, or the question that still has to be answered before there is one. */
    private RestResponse<String> atTheEnd(String career, UriInfo address, Function<Visit, TemplateInstance> page) {
        var visit = visits.of(career, address);
        return visit.beforeTheEnd().map(Html::goTo).orElseGet(() -> Html.ok(page.apply(visit)));
    }

    private static List<Section> sections(Visit visit) {
        var asked = visit.journey().asked();
        return visit.ruleBook().questions().stream()
                .filter(asked::contains)
                .map(question -> question.wording().section())
                .distinct()
                .map(title -> new Section(
                        title,
                        Said.by(
                                        visit.journey().assessment().answers(),
                                        visit.ruleBook().questions().stream()
                                                .filter(question -> question.wording()
                                                        .section()
                                                        .equals(title))
                                                .toList())
                                .stream()
                                .map(said -> row(said, visit))
                                .toList()))
                .toList();
    }

    private static Row row(Said said, Visit visit) {
        var change = new Change(visit.toQuestion(said.question()).toString(), "Change", said.ask());
        return new Row(new Text(said.ask()), said.answer(), new Actions(List.of(change)));
    }
}
