package pathwaycheck.web.page;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pathwaycheck.picture.map.RuleMap;
import pathwaycheck.rules.RuleBook;

/** The map of each rule book. Laying one out takes seconds, so it is done once, for whoever asks first. */
@Singleton
class DrawnMaps {

    private final Map<String, String> byHash = new ConcurrentHashMap<>();

    /** The map of this rule book, as it stands in a page. */
    String of(RuleBook ruleBook) {
        return byHash.computeIfAbsent(
                ruleBook.hash(), hash -> RuleMap.of(ruleBook).inPage());
    }
}
