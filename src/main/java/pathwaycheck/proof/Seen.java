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
    final Map<String, Set<Status>> told = new HashMap<>();
    final Map<String, Finding> findings = new LinkedHashMap<>();

    void tell(String requirement, Status status) {
        told.computeIfAbsent(requirement, id -> EnumSet.noneOf(Status.class)).add(status);
    }

    /** One person is enough for each thing that is wrong; who differs from the first only in another answer adds nothing. */
    void find(Finding.Kind kind, String what, Supplier<Finding> finding) {
        findings.computeIfAbsent(kind + " " + what, key -> finding.get());
    }

    Seen and(Seen later) {
        journeys += later.journeys;
        verdicts += later.verdicts;
        asked.addAll(later.asked);
        offered.addAll(later.offered);
        later.told.forEach((requirement, statuses) -> statuses.forEach(status -> tell(requirement, status)));
        later.findings.forEach(findings::putIfAbsent);
        return this;
    }
}
