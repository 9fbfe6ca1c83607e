package pathwaycheck.web.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import pathwaycheck.address.Address;

/**
 * Where this site is at home, as the world knows it: what stands before the path of an address that is written down.
 */
@Singleton
public class SiteAddress {

    private final Optional<String> known;

    @Inject
    public SiteAddress(Operator operator) {
        this(operator.address());
    }

    /** @param known as https://example.org; empty: the operator says nothing */
    public SiteAddress(Optional<String> known) {
        this.known = known;
    }

    /** The whole of an address of ours; where the operator says nothing, at home is whatever host the request names. */
    public String absolute(Address address, HttpServerRequest request) {
        return known.orElseGet(() -> askedFor(request)) + address;
    }

    /**
     * The whole address where a request's word will not do: in metadata, which nobody sees to doubt. Empty: the
     * operator says nothing.
     */
    public Optional<String> certain(Address address) {
        return known.map(home -> home + address);
    }

    private static String askedFor(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }
}
