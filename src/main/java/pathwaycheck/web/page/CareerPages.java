package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.picture.map.RuleMap;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.web.site.Operator;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/** The pages that depend on nobody: about the site, about a career, and how we decide. */
@Path(Links.START)
@Produces(MediaType.TEXT_HTML)
public class CareerPages {

    private final Visits visits;
    private final Operator operator;
    private final SiteAddress home;

    CareerPages(Visits visits, Operator operator, SiteAddress home) {
        this.visits = visits;
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

    record privacy(List<RuleBook> ruleBooks, Optional<String> url) implements TemplateInstance {}

    @GET
    public RestResponse<String> start() {
        var all = visits.ruleBooks().all();
        return Replies.ok(new start(all, ExampleReport.of(all.get(0)), home.certain(Links.start())));
    }

    @GET
    @Path(Links.PRIVACY)
    public RestResponse<String> privacy() {
        return Replies.ok(new privacy(visits.ruleBooks().all(), home.certain(Links.privacy())));
    }

    @GET
    @Path(Links.ACCESSIBILITY)
    public RestResponse<String> accessibility() {
        return Replies.ok(
                new accessibility(visits.ruleBooks().all(), operator.contact(), home.certain(Links.accessibility())));
    }

    @GET
    @Path(Links.CAREER)
    public RestResponse<String> career(@PathParam("career") String career) {
        var ruleBook = visits.ruleBook(career);
        return Replies.ok(new career(ruleBook, ExampleReport.of(ruleBook), url(ruleBook, Links::about)));
    }

    @GET
    @Path(Links.HOW_WE_DECIDE)
    public RestResponse<String> howWeDecide(@PathParam("career") String career) {
        var ruleBook = visits.ruleBook(career);
        return Replies.ok(new howWeDecide(ruleBook, operator.contact(), url(ruleBook, Links::howWeDecide)));
    }

    /** The rules as a picture. */
    @GET
    @Path(Links.MAP)
    public RestResponse<String> map(@PathParam("career") String career) {
        var ruleBook = visits.ruleBook(career);
        var rules = new Links(ruleBook.career().id()).howWeDecide();
        var lanes = RuleMap.inPage(ruleBook, it -> rules + "#" + it.id());
        return Replies.ok(new map(ruleBook, lanes, url(ruleBook, Links::map)));
    }

    /** What to write to us, about everything. */
    @GET
    @Path(Links.SOMETHING_WRONG)
    public RestResponse<String> somethingWrong(@PathParam("career") String career) {
        return Replies.ok(new somethingWrong(visits.ruleBook(career), Optional.empty(), operator.contact()));
    }

    /** What to write to us, about one requirement. */
    @GET
    @Path(Links.WRONG_REQUIREMENT)
    public RestResponse<String> somethingWrong(
            @PathParam("career") String career, @PathParam("requirement") String requirement) {
        var ruleBook = visits.ruleBook(career);
        return Replies.ok(new somethingWrong(
                ruleBook,
                Optional.of(ruleBook.named(requirement).orElseThrow(NotFoundException::new)),
                operator.contact()));
    }

    private Optional<String> url(RuleBook ruleBook, Function<Links, Address> page) {
        return home.certain(page.apply(new Links(ruleBook.career().id())));
    }
}
