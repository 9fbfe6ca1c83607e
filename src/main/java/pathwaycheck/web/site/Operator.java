package pathwaycheck.web.site;

import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** What those who run this site say about it: a part of the {@link Settings}. */
public interface Operator {

    /** Scheme, host and perhaps a port, and all of it what an address may hold. */
    String HOME = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?";

    /** Where the site is at home, as {@code https://example.org}; empty: every request says by itself whom it asks. */
    Optional<
                    @Pattern(
                            regexp = HOME,
                            message = "is to be written like https://example.org, without a path: the site"
                                    + " needs a host of its own")
                    String>
            address();

    /** Who is to be told of what looks wrong, by e-mail; empty: nobody known to us. */
    Optional<@Email(message = "is to be an e-mail address") String> contact();

    /** Who runs it, as every page says it behind "Pathway Check is run by". */
    @WithDefault("the Pathway Check project")
    String operator();
}
