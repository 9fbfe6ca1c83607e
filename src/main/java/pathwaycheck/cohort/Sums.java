package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;

/** How many pupils of a class stand how to each requirement. It takes the same room for any class. */
public final class Sums {

    private static final int STATUSES = Status.values().length;

    private final List<Requirement> requirements;
    private final int[][] now;
    private final int[][] ifSo;
    private int told;
    private int wrong;
    private int untouched;
    private int open;
    private boolean everyCode = true;

    Sums(RuleBook ruleBook) {
        requirements = ruleBook.requirements().toList();
        now = new int[requirements.size()][STATUSES];
        ifSo = new int[requirements.size()][STATUSES];
    }

    void add(Pupil pupil) {
        if (pupil.told().isEmpty()) {
            wrong++;
            return;
        }
        var it = pupil.told().get();
        told++;
        open += it.ask().isPresent() ? 1 : 0;
        untouched += it.ifSo().isPresent() ? 0 : 1;
        for (var i = 0; i < requirements.size(); i++) {
            var status = it.held().get(i).status();
            now[i][status.ordinal()]++;
            ifSo[i][it.ifSo().isPresent() ? it.ifSo().get().get(i).ordinal() : status.ordinal()]++;
        }
    }

    /** There are more codes than are looked for a second time. */
    void tooManyCodes() {
        everyCode = false;
    }

    /** Every code was looked for in the rows before it. */
    public boolean everyCodeWasLookedFor() {
        return everyCode;
    }

    /** How many pupils were told something. */
    public int told() {
        return told;
    }

    /** How many rows had something wrong. */
    public int wrong() {
        return wrong;
    }

    /** To how many pupils a question is open before their report. */
    public int open() {
        return open;
    }

    /** For how many pupils the answer that is tried is not. */
    public int untouched() {
        return untouched;
    }

    /**
     * How many stand how to one requirement.
     *
     * @param now of each status that anybody has
     */
    public record Count(Requirement requirement, Map<Status, Integer> now) {}

    /** Of each requirement, in the order of the rules. */
    public List<Count> counts() {
        var counts = new ArrayList<Count>();
        for (var i = 0; i < requirements.size(); i++) {
            counts.add(new Count(requirements.get(i), byStatus(now[i])));
        }
        return counts;
    }

    /**
     * How many would stand otherwise to one requirement.
     *
     * @param now how many have it, or will
     * @param ifSo how many would
     */
    public record Change(Requirement requirement, int now, int ifSo) {

        /** How many more would; fewer: a number below 0. */
        public int more() {
            return ifSo - now;
        }
    }

    /** The requirements that more or fewer pupils would meet with the answer that is tried. */
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var i = 0; i < requirements.size(); i++) {
            var change = new Change(requirements.get(i), holding(now[i]), holding(ifSo[i]));
            if (change.more() != 0) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static int holding(int[] statuses) {
        var holding = 0;
        for (var status : Status.values()) {
            holding += status.holds() ? statuses[status.ordinal()] : 0;
        }
        return holding;
    }

    private static Map<Status, Integer> byStatus(int[] statuses) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            if (statuses[status.ordinal()] > 0) {
                counts.put(status, statuses[status.ordinal()]);
            }
        }
        return counts;
    }
}
