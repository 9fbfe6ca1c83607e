package pathwaycheck.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.rules.RuleBook;

/** The pages without answers: start, the career, how we decide, privacy. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class CareerPages {

    private final Visits visits;
    private final Maps maps;

    CareerPages(Visits visits, Maps maps) {
        this.visits = visits;
        this.maps = maps;
    }

    record start(List<RuleBook> ruleBooks) implements TemplateInstance {}

    record career(RuleBook ruleBook) implements TemplateInstance {}

    record howWeDecide(RuleBook ruleBook, String map) implements TemplateInstance {}

    record privacy(List<RuleBook> ruleBooks) implements TemplateInstance {}

    @GET
    public RestResponse<String> start() {
        return Html.ok(new start(visits.ruleBooks().all()));
    }

    @GET
    @Path("privacy")
    public RestResponse<String> privacy() {
        return Html.ok(new privacy(visits.ruleBooks().all()));
    }

    @GET
    @Path("{career}")
    public RestResponse<String> career(@PathParam("career") String career) {
        return Html.ok(new career(visits.ruleBook(career)));
    }

    @GET
    @Path("{career}/how-we-decide")
    public RestResponse<String> howWeDecide(@PathParam("career") String career) {
        var ruleBook = visits.ruleBook(career);
        return Html.ok(new howWeDecide(ruleBook, maps.of(ruleBook)));
    }
}
