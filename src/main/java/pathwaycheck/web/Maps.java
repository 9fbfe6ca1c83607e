package pathwaycheck.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import pathwaycheck.picture.RuleMap;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.RuleBooks;

/** The map of each rule book. Laying one out takes a second or two, so it is done once, beside the first requests. */
@Singleton
class Maps {

    private final Map<String, CompletableFuture<String>> byHash = new ConcurrentHashMap<>();

    void drawAll(@Observes StartupEvent start, RuleBooks ruleBooks) {
        ruleBooks.all().forEach(this::drawn);
    }

    /** The map of this rule book, as it stands in a page. */
    String of(RuleBook ruleBook) {
        return drawn(ruleBook).join();
    }

    private CompletableFuture<String> drawn(RuleBook ruleBook) {
        return byHash.computeIfAbsent(
                ruleBook.hash(),
                hash -> CompletableFuture.supplyAsync(() -> RuleMap.of(ruleBook).inPage()));
    }
}
