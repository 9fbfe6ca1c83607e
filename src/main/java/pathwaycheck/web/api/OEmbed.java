package pathwaycheck.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Query;
import pathwaycheck.api.OEmbedJson;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/**
 * What systems ask that make a frame from an address. They may add names of their own, as the standard has it: what we
 * answer depends on none of these.
 */
@Path(Links.OEMBED)
@Produces(MediaType.APPLICATION_JSON)
public class OEmbed {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 960;

    private final Visits visits;
    private final SiteAddress home;

    OEmbed(Visits visits, SiteAddress home) {
        this.visits = visits;
        this.home = home;
    }

    @GET
    public RestResponse<OEmbedJson> frame(@Context HttpServerRequest request) {
        var asked = Address.read(request.uri()).query();
        if (!one(asked, "format").orElse("json").equals("json")) {
            throw CannotUse.frame(501, "We answer in JSON alone: ask with format=json, or without it.");
        }
        var url = one(asked, "url")
                .orElseThrow(() -> CannotUse.frame(400, "Say which page, as url=" + start(request) + "."));
        var width = Math.min(WIDTH, most(asked, "maxwidth"));
        var height = Math.min(HEIGHT, most(asked, "maxheight"));
        var ruleBook = shownAt(url, request);
        var career = ruleBook.career();
        var document = OEmbedJson.frame(
                career.asks(),
                start(request),
                home.absolute(new Links(career.id()).questions(), request),
                width,
                height);
        return RestResponse.ResponseBuilder.ok(document)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /**
     * Whose questions belong to the page: the start page, or that of a career, in whichever way its address is written
     * that leads there. Nobody's answers are in them.
     */
    private RuleBook shownAt(String url, HttpServerRequest request) {
        var all = visits.ruleBooks().all();
        var whole = Address.mended(url);
        var page = Address.read(whole).normal().withoutAdded();
        if (!whole.toLowerCase(Locale.ROOT).startsWith(start(request).toLowerCase(Locale.ROOT))) {
            throw notShown(request);
        }
        if (page.equals(Links.start())) {
            return all.get(0);
        }
        return all.stream()
                .filter(it -> page.equals(new Links(it.career().id()).about()))
                .findFirst()
                .orElseThrow(() -> notShown(request));
    }

    private CannotUse notShown(HttpServerRequest request) {
        return CannotUse.frame(
                404,
                "Only the start page and the page of a career can be shown so, as " + start(request)
                        + ", without anybody's answers.");
    }

    private String start(HttpServerRequest request) {
        return home.absolute(Links.start(), request);
    }

    private static int most(Query asked, String name) {
        var written = one(asked, name);
        if (written.isPresent() && !written.get().matches("[1-9]\\d{0,5}")) {
            throw CannotUse.frame(400, "Write " + name + " as a number of pixels, as " + name + "=600.");
        }
        return written.map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    /** What stands under a name; empty: nothing. */
    private static Optional<String> one(Query asked, String name) {
        var values = asked.of(name);
        if (values.size() > 1) {
            throw CannotUse.frame(400, "Write " + name + " once.");
        }
        return values.stream().findFirst();
    }
}
