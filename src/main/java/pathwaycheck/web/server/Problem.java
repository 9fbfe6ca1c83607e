package pathwaycheck.web.server;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
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
record Problem(
        int status, String title, String says, List<Wrong> wrong, Optional<Address> instead, Optional<String> id) {

    /** What a problem document is called. */
    static final String TYPE = "application/problem+json";

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

    static final Problem ONLY_READ = new Problem(
            405,
            "We cannot answer this request",
            "Pages here are only ever read. Open them by their address or by a link.");

    /** One that says nothing of what was asked. */
    Problem(int status, String title, String says) {
        this(status, title, says, List.of(), Optional.empty(), Optional.empty());
    }

    Problem with(int otherStatus) {
        return new Problem(otherStatus, title, says, wrong, instead, id);
    }

    TemplateInstance page() {
        return new FaultPages.problem(title, says, instead, id);
    }

    String document() {
        var document =
                new JsonObject().put("title", title).put("status", status).put("detail", says);
        if (!wrong.isEmpty()) {
            var names = new JsonArray();
            wrong.forEach(
                    it -> names.add(new JsonObject().put("name", it.name()).put("says", it.says())));
            document.put("wrong", names);
        }
        instead.ifPresent(address -> document.put("instead", address.toString()));
        id.ifPresent(number -> document.put("id", number));
        return document.encode();
    }
}
