package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import pathwaycheck.address.Address;

/** The page that says that an address cannot be answered, or that something went wrong here. */
public final class FaultPages {

    private FaultPages() {}

    /**
     * What is wrong and what to do.
     *
     * @param instead an address to go on with
     * @param id of a fault of ours, the same as in the log
     */
    public record problem(String title, String says, Optional<Address> instead, Optional<String> id)
            implements TemplateInstance {}
}
