package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import pathwaycheck.rules.RulesInService;
import pathwaycheck.web.page.FaultPages;
import pathwaycheck.web.page.FaultPages.MistakeInRules;
import pathwaycheck.web.page.Replies;
import pathwaycheck.web.site.Preview;

/**
 * In a preview, says on every page what is wrong with the rules that lie in the folder, for as long as something is:
 * whoever writes them would take the last good ones for what they wrote. Pages that are open ask what is in service,
 * and are loaded anew once it is something else.
 */
@Singleton
public class RulesBeingWritten {

    private static final String STATIC = "/static/";
    private static final String IN_SERVICE = STATIC + "rules-in-preview";

    private static final String POLICY = "Content-Security-Policy";

    private final RulesInService rules;
    private final boolean isPreview;

    RulesBeingWritten(RulesInService rules, Preview preview) {
        this.rules = rules;
        this.isPreview = preview.isOn();
    }

    void show(@Observes Filters filters) {
        if (isPreview) {
            filters.register(this::check, FilterOrder.RULES_BEING_WRITTEN.priority());
        }
    }

    private void check(RoutingContext request) {
        var wrong = rules.refused();
        var answer = request.response();
        if (request.normalizedPath().equals(IN_SERVICE)) {
            answer.putHeader("Content-Type", "text/plain;charset=UTF-8")
                    .putHeader("Cache-Control", "no-store")
                    .end(rules.now().hashes() + " " + wrong);
            return;
        }
        // Pages may ask that, and nobody else.
        answer.putHeader(POLICY, answer.headers().get(POLICY) + "; connect-src 'self'");
        if (wrong.isEmpty() || request.normalizedPath().startsWith(STATIC)) {
            request.next();
            return;
        }
        answer.setStatusCode(503)
                .putHeader("Content-Type", Replies.TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(new FaultPages.mistakes(
                                wrong.stream().map(MistakeInRules::of).toList())
                        .render());
    }
}
