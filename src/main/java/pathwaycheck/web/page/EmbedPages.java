package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Links;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.web.site.Operator;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/** How another site shows the questions on a page of its own, and the script that does it there. */
@Path(Links.START)
public class EmbedPages {

    private static final String SCRIPT = "text/javascript;charset=UTF-8";

    /** Sites ask for it on every page that shows the questions. */
    private static final String KEPT = "public, max-age=3600";

    private final Visits visits;
    private final SiteAddress home;
    private final Operator operator;
    private final String script;
    private final Tag tag;

    EmbedPages(Visits visits, SiteAddress home, Operator operator) {
        this.visits = visits;
        this.home = home;
        this.operator = operator;
        this.script = read("/elsewhere/embed.js");
        this.tag = Tag.of(script);
    }

    /** What to copy into a page, for one career. */
    public record Snippet(Career career, String html) {

        /** @param home where our site is, without a path */
        static Snippet of(RuleBook ruleBook, String home) {
            var career = ruleBook.career();
            return new Snippet(
                    career,
                    "<a href=\"" + home + new Links(career.id()).about() + "\">" + Words.escaped(career.asks())
                            + "</a>\n<script src=\"" + home + Links.embedScript() + "\" data-career=\"" + career.id()
                            + "\" async></script>");
        }
    }

    record embed(List<Snippet> snippets, String oembed, Optional<String> contact, Optional<String> url)
            implements TemplateInstance {}

    /** It depends on the host that is asked, and so is not kept. */
    @GET
    @Path(Links.EMBED)
    public RestResponse<String> embed(@Context HttpServerRequest request) {
        CareerPages.refuseNames(request);
        var start = home.absolute(Links.start(), request);
        var host = start.substring(0, start.length() - Links.START.length());
        return Replies.ok(new embed(
                visits.ruleBooks().all().stream()
                        .map(ruleBook -> Snippet.of(ruleBook, host))
                        .toList(),
                host + Links.oembed(),
                operator.contact(),
                home.certain(Links.embed())));
    }

    @GET
    @Path(Links.EMBED_SCRIPT)
    public RestResponse<String> script(@Context HttpServerRequest request) {
        CareerPages.refuseNames(request);
        var reply = tag.<String>answer(request, KEPT);
        return tag.isKept(request)
                ? reply.build()
                : reply.entity(script).header(HttpHeaders.CONTENT_TYPE, SCRIPT).build();
    }

    private static String read(String resource) {
        try (var file = EmbedPages.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The app cannot read its own " + resource, unreadable);
        }
    }
}
