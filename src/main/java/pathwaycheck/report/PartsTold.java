package pathwaycheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;

/**
 * Where each part is told: beneath the first requirement that refers to it and has a reason to tell it. Others point
 * there.
 *
 * @param beneath the parts that are told beneath a requirement; none: it is not in here
 * @param above the parts of a requirement that were told further up
 */
record PartsTold(Map<Requirement, List<Requirement>> beneath, Map<Requirement, List<Requirement>> above) {

    static PartsTold of(Assessment assessment) {
        var parts = new PartsTold(new HashMap<>(), new HashMap<>());
        var told = new HashSet<Requirement>();
        assessment.ruleBook().counting().forEach(requirement -> parts.add(requirement, assessment, told));
        return parts;
    }

    /**
     * Nothing is told of the parts once the whole is settled well, or does not apply. While it is still to come, only
     * those are told that can be worked at. A requirement that counts by itself is told in its own place.
     */
    private void add(Requirement whole, Assessment assessment, Set<Requirement> told) {
        var status = assessment.status(whole);
        if (status.holds() || !status.isTold() || whole.refersTo().isEmpty()) {
            return;
        }
        var beneathIt = new ArrayList<Requirement>();
        var aboveIt = new ArrayList<Requirement>();
        for (var part : whole.refersTo()) {
            if (isWorthTelling(part, status, assessment)) {
                if (told.add(part)) {
                    beneathIt.add(part);
                    add(part, assessment, told);
                } else {
                    aboveIt.add(part);
                }
            }
        }
        beneath.put(whole, beneathIt);
        above.put(whole, aboveIt);
    }

    private static boolean isWorthTelling(Requirement part, Status whole, Assessment assessment) {
        return assessment.ruleBook().isPart(part)
                && assessment.status(part).isTold()
                && (whole != Status.STILL_TO_COME
                        || !Help.of(part, assessment).remedies().isEmpty());
    }

    List<Requirement> beneath(Requirement whole) {
        return beneath.getOrDefault(whole, List.of());
    }

    List<Requirement> above(Requirement whole) {
        return above.getOrDefault(whole, List.of());
    }
}
