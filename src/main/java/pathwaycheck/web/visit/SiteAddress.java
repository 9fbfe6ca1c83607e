package pathwaycheck.web.visit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import pathwaycheck.address.Address;

/** Where this site is at home, as the world knows it: what stands before the path of an address that is written down. */
@Singleton
public class SiteAddress {

    private final Optional<URI> known;

    @Inject
    public SiteAddress(Operator operator) {
        this(operator.address().map(URI::create));
    }

    /** @param known as https://example.org; empty: the operator says nothing */
    public SiteAddress(Optional<URI> known) {
        this.known = known;
    }

    /** The whole of an address of ours; where the operator says nothing, at home is whatever host the request names. */
    public String absolute(Address address, UriInfo request) {
        return at(known.orElseGet(request::getBaseUri), address);
    }

    /** The same where a request's word will not do: in metadata, which nobody sees to doubt. Empty: the operator says nothing. */
    public Optional<String> certain(Address address) {
        return known.map(home -> at(home, address));
    }

    private static String at(URI home, Address address) {
        return home.resolve(address.toString()).toString();
    }
}
