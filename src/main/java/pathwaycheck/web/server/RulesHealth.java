package pathwaycheck.web.server;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RulesInService;
import pathwaycheck.rules.Source;

/** Tells operators which rules are in service, and which of their sources should have been checked again. */
@Readiness
final class RulesHealth implements HealthCheck {

    private final RulesInService rules;
    private final Today today;

    RulesHealth(RulesInService rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("rules").up();
        rules.since().ifPresent(since -> health.withData("read at", since.toString()));
        if (!rules.refused().isEmpty()) {
            health.withData("not taken", rules.refused().get(0));
        }
        for (var ruleBook : rules.now().all()) {
            var career = ruleBook.career().id();
            var old = ruleBook.toCheckAgain(today.day());
            health.withData(career, ruleBook.version() + " " + ruleBook.hash());
            health.withData(career + " sources to check again", old.size());
            for (var rounds : ruleBook.rounds()) {
                health.withData(
                        career + " next year's window of " + rounds.id(),
                        NextWindow.of(rounds, today.day()).isPublished() ? "published" : "only expected");
            }
            if (!old.isEmpty()) {
                health.withData(
                        career + " which",
                        String.join(", ", old.stream().map(Source::id).toList()));
            }
        }
        return health.build();
    }
}
