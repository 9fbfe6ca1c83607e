package pathwaycheck.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Links;
import pathwaycheck.question.Today;
import pathwaycheck.web.site.Operator;
import pathwaycheck.web.site.SiteAddress;

/** Whom to tell in private of a hole, as RFC 9116 writes it. Without a contact there is nobody to tell. */
@Path(Links.SECURITY)
public class SecurityText {

    private static final int GOOD_FOR_DAYS = 90;

    private final Operator operator;
    private final SiteAddress home;
    private final Today today;

    SecurityText(Operator operator, SiteAddress home, Today today) {
        this.operator = operator;
        this.home = home;
        this.today = today;
    }

    @GET
    public RestResponse<String> text() {
        var contact = operator.contact().orElseThrow(NotFoundException::new);
        var text = "Contact: mailto:" + contact + "\n"
                + "Expires: " + today.day().plusDays(GOOD_FOR_DAYS) + "T00:00:00Z\n"
                + "Preferred-Languages: en\n"
                + home.certain(Links.security())
                        .map(address -> "Canonical: " + address + "\n")
                        .orElse("");
        return RestResponse.ResponseBuilder.ok(text)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
