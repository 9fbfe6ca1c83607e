package pathwaycheck.web.server;

import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** What has gone wrong with us, in the log under a number that whoever met it is told. */
final class Fault {

    private static final Logger LOG = Logger.getLogger(Fault.class);

    private Fault() {}

    /** Its number. Neither the address nor the query are logged: they hold a person's answers. */
    static String logged(Throwable fault) {
        var id = UUID.randomUUID().toString();
        // A field of its own in a log of JSON objects.
        MDC.put("errorId", id);
        try {
            LOG.errorf(fault, "Fault %s", id);
        } finally {
            MDC.remove("errorId");
        }
        return id;
    }
}
