package pathwaycheck.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.web.site.RulesHeaders;

/** An answer, with the rules by which it is told and the day in its headers. It is nobody's to keep. */
final class ByRules {

    private ByRules() {}

    static <T> RestResponse<T> ok(T document, RuleBook ruleBook, LocalDate asOf) {
        return RulesHeaders.on(ok(document), ruleBook, asOf).build();
    }

    /** The same, with what else is to be said of it. */
    static <T> RestResponse<T> ok(
            T document, RuleBook ruleBook, LocalDate asOf, UnaryOperator<RestResponse.ResponseBuilder<T>> more) {
        return more.apply(RulesHeaders.on(ok(document), ruleBook, asOf)).build();
    }

    static <T> RestResponse.ResponseBuilder<T> ok(T document) {
        return RestResponse.ResponseBuilder.ok(document)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex");
    }
}
