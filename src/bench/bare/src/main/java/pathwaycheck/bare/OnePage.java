package pathwaycheck.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All that the bare app has to say. */
@Path("/")
public class OnePage {

    @GET
    public String says() {
        return "Nothing but the extensions.";
    }
}
