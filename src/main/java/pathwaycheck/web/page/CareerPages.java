package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.picture.map.RuleMap;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.visit.Refusal;
import pathwaycheck.web.site.Operator;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/** The pages that depend on nobody: about the site, about a career, and how we decide. */
@Path(Links.START)
@Produces(MediaType.TEXT_HTML)
public class CareerPages {

    private final Visits visits;
    private final DrawnOnce drawnOnce;
    private final Operator operator;
    private final SiteAddress home;

    CareerPages(Visits visits, DrawnOnce drawnOnce, Operator operator, SiteAddress home) {
        this.visits = visits;
        this.drawnOnce = drawnOnce;
        this.operator = operator;
        this.home = home;
    }

    // The url is the whole address of the page, for those who share it; empty: nobody can say.

    record start(List<RuleBook> ruleBooks, List<ExampleReport> examples, Optional<String> url)
            implements TemplateInstance {}

    record career(RuleBook ruleBook, List<ExampleReport> examples, Optional<String> url) implements TemplateInstance {}

    record howWeDecide(RuleBook ruleBook, Optional<String> contact, Optional<String> url) implements TemplateInstance {}

    /** @param lanes pictures: the key, and one for each step */
    record map(RuleBook ruleBook, List<String> lanes, Optional<String> url) implements TemplateInstance {}

    record accessibility(List<RuleBook> ruleBooks, Optional<String> contact, Optional<String> url)
            implements TemplateInstance {}

    record somethingWrong(RuleBook ruleBook, Optional<Requirement> about, Optional<String> contact)
            implements TemplateInstance {}

    record privacy(List<RuleBook> ruleBooks, Optional<String> contact, Optional<String> url)
            implements TemplateInstance {}

    @GET
    public RestResponse<Buffer> start(@Context HttpServerRequest request) {
        return ofAll(Links.start(), request, (all, url) -> new start(all, ExampleReport.of(all.get(0)), url));
    }

    @GET
    @Path(Links.PRIVACY)
    public RestResponse<Buffer> privacy(@Context HttpServerRequest request) {
        return ofAll(Links.privacy(), request, (all, url) -> new privacy(all, operator.contact(), url));
    }

    @GET
    @Path(Links.ACCESSIBILITY)
    public RestResponse<Buffer> accessibility(@Context HttpServerRequest request) {
        return ofAll(Links.accessibility(), request, (all, url) -> new accessibility(all, operator.contact(), url));
    }

    @GET
    @Path(Links.CAREER)
    public RestResponse<Buffer> career(@PathParam("career") String career, @Context HttpServerRequest request) {
        return ofOne(
                career,
                Links::about,
                request,
                (ruleBook, url) -> new career(ruleBook, ExampleReport.of(ruleBook), url));
    }

    @GET
    @Path(Links.HOW_WE_DECIDE)
    public RestResponse<Buffer> howWeDecide(@PathParam("career") String career, @Context HttpServerRequest request) {
        return ofOne(
                career,
                Links::howWeDecide,
                request,
                (ruleBook, url) -> new howWeDecide(ruleBook, operator.contact(), url));
    }

    /** The rules as a picture. */
    @GET
    @Path(Links.MAP)
    public RestResponse<Buffer> map(@PathParam("career") String career, @Context HttpServerRequest request) {
        return ofOne(career, Links::map, request, (ruleBook, url) -> {
            var rules = new Links(ruleBook.career().id()).howWeDecide();
            return new map(ruleBook, RuleMap.inPage(ruleBook, it -> rules + "#" + it.id()), url);
        });
    }

    /** What to write to us, about everything. */
    @GET
    @Path(Links.SOMETHING_WRONG)
    public RestResponse<Buffer> somethingWrong(@PathParam("career") String career, @Context HttpServerRequest request) {
        return ofOne(
                career,
                Links::somethingWrong,
                request,
                (ruleBook, url) -> new somethingWrong(ruleBook, Optional.empty(), operator.contact()));
    }

    /** What to write to us, about one requirement. */
    @GET
    @Path(Links.WRONG_REQUIREMENT)
    public RestResponse<Buffer> somethingWrong(
            @PathParam("career") String career,
            @PathParam("requirement") String id,
            @Context HttpServerRequest request) {
        return ofOne(career, links -> links.somethingWrong(id), request, (ruleBook, url) -> {
            var about = ruleBook.named(id).orElseThrow(NotFoundException::new);
            return new somethingWrong(ruleBook, Optional.of(about), operator.contact());
        });
    }

    private RestResponse<Buffer> ofAll(
            Address address,
            HttpServerRequest request,
            BiFunction<List<RuleBook>, Optional<String>, TemplateInstance> page) {
        var rules = visits.ruleBooks();
        refuseNames(request);
        return drawnOnce.answer(rules, address, request, () -> page.apply(rules.all(), home.certain(address)));
    }

    private RestResponse<Buffer> ofOne(
            String career,
            Function<Links, Address> at,
            HttpServerRequest request,
            BiFunction<RuleBook, Optional<String>, TemplateInstance> page) {
        var rules = visits.ruleBooks();
        var ruleBook = rules.of(career).orElseThrow(NotFoundException::new);
        refuseNames(request);
        var address = at.apply(new Links(career));
        return drawnOnce.answer(rules, address, request, () -> page.apply(ruleBook, home.certain(address)));
    }

    /** Somebody's answers would count for nothing here. */
    static void refuseNames(HttpServerRequest request) {
        Refusal.ofAnyName(Address.read(request.uri())).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
