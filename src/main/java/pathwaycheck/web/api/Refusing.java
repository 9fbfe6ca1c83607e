package pathwaycheck.web.api;

import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What cannot be used is told in a problem document. */
@Singleton
public class Refusing {

    @ServerExceptionMapper
    RestResponse<String> told(CannotUse refused) {
        return refused.problem().toProgram();
    }
}
