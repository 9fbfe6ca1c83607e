package pathwaycheck.web.server;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.visit.Wrong;
import pathwaycheck.web.page.FaultPages;

/**
 * An error: what is wrong and what to do. People are told it on a page, programs in a problem document, as RFC 9457 has
 * it.
 *
 * @param wrong what is wrong under which name of the address
 * @param instead an address to go on with
 * @param id of a fault of ours, the same as in the log
 */
public record Problem(
        int status, String title, String says, List<Place> wrong, Optional<Address> instead, Optional<String> id) {

    /**
     * Where something is wrong.
     *
     * @param name of what stands there
     * @param pointer to it in a document that was sent, as RFC 6901 has it; empty: it stands in the address
     * @param allowed what could stand there instead; none: there is no list of it
     */
    public record Place(String name, Optional<String> pointer, String says, List<String> allowed) {

        /** In an address. */
        static Place of(Wrong wrong) {
            return new Place(wrong.name(), Optional.empty(), wrong.says(), wrong.allowed());
        }

        private JsonObject written() {
            var place = new JsonObject().put("name", name);
            pointer.ifPresent(it -> place.put("pointer", it));
            place.put("says", says);
            return allowed.isEmpty() ? place : place.put("allowed", new JsonArray(allowed));
        }
    }

    /** What a problem document is called. */
    public static final String TYPE = "application/problem+json";

    static final Problem NO_PAGE = new Problem(
            404, "Page not found", "We cannot find that page. If you typed the address, check it is correct.");

    static final Problem TOO_LONG = new Problem(
            414,
            "This address is too long",
            "Nobody can have that many answers. Start again, or use the address as we gave it to you.");

    static final Problem NO_REQUEST = new Problem(
            400,
            "We cannot answer this request",
            "It is not written as requests are. Open pages by their address or by a link.");

    static final Problem LONG_HEADERS = new Problem(
            431,
            "Too much was sent beside the address",
            "The headers of the request are longer than we read, most often for the cookies of other sites on the same"
                    + " domain. Delete the cookies of this site, or open it in a private window. A program sends fewer"
                    + " headers.");

    static final Problem TWO_HOSTS = new Problem(
            400,
            "We cannot answer this request",
            "It names its host twice. Name it once, or open pages by their address or by a link.");

    static final Problem NO_HOST = new Problem(
            400,
            "We cannot answer this request",
            "It does not say on which host it asks, and what it asks for holds whole addresses of ours."
                    + " Name the host, as Host: example.org.");

    static final Problem NO_SUCH_PART = new Problem(
            416,
            "That part is not there",
            "The file has fewer bytes than were asked for, or the last stands before the first. Ask for all of it,"
                    + " without Range.");

    static final Problem TOO_LARGE =
            new Problem(413, "Too much was sent", "Nobody can have that many answers. Send the answers of one person.");

    static final Problem TOO_LARGE_A_CLASS = new Problem(
            413,
            "Too much was sent",
            "A page takes a class of up to 1 MB, and the API up to 12 MB. The command “rules cohort” takes any size.");

    static final Problem NO_LENGTH =
            new Problem(411, "How much is sent?", "Send it with its length, as Content-Length: 76.");

    static final Problem NO_JSON =
            new Problem(415, "Only JSON can be sent here", "Send JSON, and say so: Content-Type: application/json.");

    static final Problem NO_TABLE = new Problem(
            415,
            "Only a table can be sent here",
            "Send a table or lines of JSON, and say which: Content-Type: text/csv, or application/x-ndjson.");

    /** Longer than every name of a coding. */
    private static final int LONGEST_CODING = 40;

    static final Problem ONLY_READ = new Problem(
            405,
            "We cannot answer this request",
            "Pages here are only ever read. Open them by their address or by a link.");

    /** One that says nothing of what was asked. */
    Problem(int status, String title, String says) {
        this(status, title, says, List.of(), Optional.empty(), Optional.empty());
    }

    /** What was sent has to be decoded before it can be read. */
    static Problem coded(String coding) {
        return new Problem(
                415,
                "Nothing compressed can be sent here",
                "It came with “Content-Encoding: " + coding.substring(0, Math.min(coding.length(), LONGEST_CODING))
                        + "”. Send it as it is, without that header.");
    }

    Problem with(int otherStatus) {
        return new Problem(otherStatus, title, says, wrong, instead, id);
    }

    /** Told to a program, whatever it accepts. */
    public RestResponse<String> toProgram() {
        return RestResponse.ResponseBuilder.<String>create(status)
                .entity(document())
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    TemplateInstance page() {
        return new FaultPages.problem(title, says, instead, id);
    }

    String document() {
        var document =
                new JsonObject().put("title", title).put("status", status).put("detail", says);
        if (!wrong.isEmpty()) {
            var names = new JsonArray();
            wrong.forEach(it -> names.add(it.written()));
            document.put("wrong", names);
        }
        instead.ifPresent(address -> document.put("instead", address.toString()));
        id.ifPresent(number -> document.put("id", number));
        return document.encode();
    }
}
