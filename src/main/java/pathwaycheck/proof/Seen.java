package pathwaycheck.proof;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import pathwaycheck.rules.Status;

/** What a walk has seen so far. Walks over different journeys see apart, and are put together afterwards. */
final class Seen {

    long journeys;
    long verdicts;
    final Set<String> asked = new HashSet<>();
    final Set<String> offered = new HashSet<>();
    final Set<String> headlines = new HashSet<>();
    final Map<String, Set<Status>> stood = new HashMap<>();
    final Map<String, Set<Status>> told = new HashMap<>();
    final Map<String, Finding> findings = new LinkedHashMap<>();

    /** Somebody stands so to this requirement. */
    void stand(String requirement, Status status) {
        add(requirement, status, stood);
    }

    /** Somebody is told on the report that they stand so. */
    void tell(String requirement, Status status) {
        add(requirement, status, told);
    }

    private static void add(String requirement, Status status, Map<String, Set<Status>> to) {
        to.computeIfAbsent(requirement, id -> EnumSet.noneOf(Status.class)).add(status);
    }

    /**
     * One person is enough for each thing that is wrong; who differs from the first only in another answer adds
     * nothing.
     */
    void find(Finding.Kind kind, String what, Supplier<Finding> finding) {
        findings.computeIfAbsent(kind + " " + what, key -> finding.get());
    }

    Seen and(Seen later) {
        journeys += later.journeys;
        verdicts += later.verdicts;
        asked.addAll(later.asked);
        offered.addAll(later.offered);
        headlines.addAll(later.headlines);
        later.stood.forEach((requirement, statuses) -> statuses.forEach(status -> stand(requirement, status)));
        later.told.forEach((requirement, statuses) -> statuses.forEach(status -> tell(requirement, status)));
        later.findings.forEach(findings::putIfAbsent);
        return this;
    }
}
