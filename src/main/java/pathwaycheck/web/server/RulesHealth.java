package pathwaycheck.web.server;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RuleBooks;
import pathwaycheck.rules.Source;

/** Tells operators which rules are in service, and which of their sources should have been checked again. */
@Readiness
final class RulesHealth implements HealthCheck {

    private final RuleBooks ruleBooks;
    private final Today today;

    RulesHealth(RuleBooks ruleBooks, Today today) {
        this.ruleBooks = ruleBooks;
        this.today = today;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("rules").up();
        for (var ruleBook : ruleBooks.all()) {
            var career = ruleBook.career().id();
            var old = ruleBook.toCheckAgain(today.day());
            health.withData(career, ruleBook.version() + " " + ruleBook.hash());
            health.withData(career + " sources to check again", old.size());
            if (!old.isEmpty()) {
                health.withData(
                        career + " which",
                        String.join(", ", old.stream().map(Source::id).toList()));
            }
        }
        return health.build();
    }
}
