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

    /**
     * The whole of an address of ours; where the operator says nothing, at home is whatever host the request names.
     *
     * @throws NoHost if it names none, as HTTP/1.0 may
     */
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

    /** Neither the operator nor the request says where this site is at home. */
    public static final class NoHost extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NoHost() {
            super("The request names no host", null, false, false);
        }
    }

    /** Whether the whole of an address of ours can be told to whoever asks so. */
    public boolean isKnown(HttpServerRequest request) {
        return known.isPresent()
                || request.authority() != null && !request.authority().host().isBlank();
    }

    private String askedFor(HttpServerRequest request) {
        if (!isKnown(request)) {
            throw new NoHost();
        }
        return request.scheme() + "://" + request.authority();
    }
}
