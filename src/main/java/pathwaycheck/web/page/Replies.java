package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;

/** Answers with pages. A page is drawn at once, so that what goes wrong in a template is told like any other fault. */
public final class Replies {

    public static final String TYPE = "text/html;charset=UTF-8";

    private Replies() {}

    public static RestResponse<String> ok(TemplateInstance page) {
        return status(Response.Status.OK, page);
    }

    static RestResponse<String> ok(String html) {
        return status(Response.Status.OK, html);
    }

    public static RestResponse<String> status(Response.StatusType status, TemplateInstance page) {
        return status(status, page.render());
    }

    private static RestResponse<String> status(Response.StatusType status, String html) {
        return RestResponse.ResponseBuilder.<String>create(status)
                .entity(html)
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                // What a person answered stands in the address and on the page: neither is kept by anybody.
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Goes on to another page of ours, by its path: scheme and host are the proxy's, and we do not know them. */
    public static RestResponse<String> goTo(Address address) {
        return RestResponse.ResponseBuilder.<String>create(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
