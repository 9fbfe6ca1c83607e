package pathwaycheck.web.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RulesInService;

/** Figures about the rules in service: which they are, since when, and what an editor should see to. */
@Singleton
public class RulesMetrics {

    private final Today today;
    private final MultiGauge inService;
    private final MultiGauge toCheckAgain;
    private final MultiGauge published;

    RulesMetrics(MeterRegistry metrics, RulesInService rules, Today today) {
        this.today = today;
        inService = MultiGauge.builder("pathway_check.rules.in_service")
                .description("1 for the version and the hash of each career's rules in service")
                .register(metrics);
        toCheckAgain = MultiGauge.builder("pathway_check.sources.to_check_again")
                .description("How many sources nobody has checked again in time")
                .register(metrics);
        published = MultiGauge.builder("pathway_check.next_window.published")
                .description("1 if the days of the window whose places start next year are published")
                .register(metrics);
        TimeGauge.builder("pathway_check.rules.since", () -> since(rules), TimeUnit.MILLISECONDS)
                .description("When the rules in service were read, in seconds since 1970")
                .register(metrics);
        Gauge.builder("pathway_check.rules.broken", rules, it -> it.refused().isEmpty() ? 0 : 1)
                .description("1 if something is wrong with the rules in the folder, so that those of before serve")
                .register(metrics);
        FunctionCounter.builder("pathway_check.rules.refused", rules, RulesInService::timesRefused)
                .description("How often something was wrong with rules that were laid into the folder")
                .register(metrics);
    }

    /** Called whenever other rules are in service. */
    void follow(@Observes RulesInService rules) {
        var all = rules.now().all();
        inService.register(
                all.stream()
                        .map(ruleBook -> MultiGauge.Row.of(
                                Tags.of(
                                        "career", ruleBook.career().id(),
                                        "version", ruleBook.version(),
                                        "hash", ruleBook.hash()),
                                1))
                        .toList(),
                true);
        toCheckAgain.register(
                all.stream()
                        .map(ruleBook -> MultiGauge.Row.of(
                                Tags.of("career", ruleBook.career().id()), ruleBook, it -> it.toCheckAgain(today.day())
                                        .size()))
                        .toList(),
                true);
        published.register(
                all.stream()
                        .flatMap(ruleBook -> ruleBook.rounds().stream()
                                .map(rounds -> MultiGauge.Row.of(
                                        Tags.of("career", ruleBook.career().id(), "round", rounds.id()),
                                        rounds,
                                        it -> NextWindow.of(it, today.day()).isPublished() ? 1 : 0)))
                        .toList(),
                true);
    }

    private static long since(RulesInService rules) {
        return rules.since().map(Instant::toEpochMilli).orElse(0L);
    }
}
