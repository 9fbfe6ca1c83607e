package pathwaycheck.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Links;
import pathwaycheck.web.site.Visits;

/** What robots may read, as RFC 9309 writes it. */
@Path(Links.ROBOTS)
public class RobotsText {

    private static final String FOR_ALL = """
            # Behind a question mark stand somebody's answers: they are nobody's to collect. Calendars are fetched by
            # those who subscribe to them.
            User-agent: *
            Allow: /*/calendar.ics
            Disallow: /*?
            # The same for robots that take an asterisk for a letter.
            """;

    private final Visits visits;

    RobotsText(Visits visits) {
        this.visits = visits;
    }

    @GET
    public RestResponse<String> text() {
        var plain = visits.ruleBooks().all().stream()
                .flatMap(ruleBook -> new Links(ruleBook.career().id()).holdingAnswers().stream())
                .map(address -> "Disallow: " + address + "\n")
                .collect(Collectors.joining());
        return RestResponse.ResponseBuilder.ok(FOR_ALL + plain)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }
}
