package pathwaycheck.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this site is at home, as the world knows it: what stands before the path of an address that is written down. */
@Singleton
class Home {

    private final Optional<URI> configured;

    /** @param configured as https://example.org; empty: every request says by itself whom it asks */
    Home(@ConfigProperty(name = "pathway-check.address") Optional<URI> configured) {
        this.configured = configured;
    }

    /**
     * The same for what is kept and passed on, where only an operator's word will do: a request can name any host. Empty: there is
     * none.
     */
    Optional<String> lasting(Address address) {
        return configured.map(home -> home.resolve(address.toString()).toString());
    }

    /** The whole of an address of ours. */
    String absolute(Address address, UriInfo request) {
        return configured
                .orElseGet(request::getBaseUri)
                .resolve(address.toString())
                .toString();
    }
}
