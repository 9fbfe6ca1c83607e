package pathwaycheck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The two quickest ways to something.
 *
 * @param best the quickest; of two that are equally quick, the first in its author's order
 * @param second the next that leaves out something the best one does; NEVER if there is none, or if nothing needs to be
 *     done
 */
record TwoQuickest(Planned best, Planned second) {

    /** No way is known. */
    static final TwoQuickest NONE = new TwoQuickest(Planned.NEVER, Planned.NEVER);

    private static final Comparator<TwoQuickest> SOONEST = Comparator.comparing(ways -> ways.best.day());

    /** One way, and no other. */
    static TwoQuickest only(Planned way) {
        return way.isNever() ? NONE : new TwoQuickest(way, Planned.NEVER);
    }

    /** One of these. */
    static TwoQuickest any(List<TwoQuickest> candidates) {
        var quickest = candidates.get(0);
        for (var candidate : candidates) {
            quickest = quickest.best.day().isAfter(candidate.best.day()) ? candidate : quickest;
        }
        var best = quickest.best;
        if (best.remedies().isEmpty()) {
            return only(best);
        }
        var second = quickest.second;
        for (var candidate : candidates) {
            second = sooner(second, candidate.best, best);
            second = sooner(second, candidate.second, best);
        }
        return new TwoQuickest(best, second);
    }

    /**
     * So many of the parts: those that are planned soonest. The second way has another part in, or a part's own second
     * way.
     */
    static TwoQuickest atLeast(int count, List<TwoQuickest> parts, Timetable timetable) {
        if (count == 0) {
            return only(Planned.ALWAYS);
        }
        if (count == 1) {
            return any(parts);
        }
        var soonest = parts;
        if (count < parts.size()) {
            soonest = new ArrayList<>(parts);
            soonest.sort(SOONEST);
        }
        var chosen = soonest.subList(0, count);
        var best = timetable.all(bests(chosen));
        if (best.remedies().isEmpty()) {
            return only(best);
        }
        var second = Planned.NEVER;
        for (var place = 0; place < count; place++) {
            second = sooner(second, instead(place, chosen.get(place).second, chosen, timetable), best);
            if (count < soonest.size()) {
                second = sooner(second, instead(place, soonest.get(count).best, chosen, timetable), best);
            }
        }
        return new TwoQuickest(best, second);
    }

    /**
     * All parts, with another way in one place, and with it in the others too where nothing more needs to be done for
     * that.
     */
    private static Planned instead(int place, Planned other, List<TwoQuickest> chosen, Timetable timetable) {
        if (other.isNever()) {
            return other;
        }
        var all = bests(chosen);
        for (var part = 0; part < all.size(); part++) {
            var way = chosen.get(part);
            if (part == place) {
                all.set(part, other);
            } else if (!way.second.isNever() && way.second.isWithin(other, way.best)) {
                all.set(part, way.second);
            }
        }
        return timetable.all(all);
    }

    private static List<Planned> bests(List<TwoQuickest> parts) {
        var bests = new ArrayList<Planned>(parts.size());
        for (var part : parts) {
            bests.add(part.best);
        }
        return bests;
    }

    /** The sooner of the two, where the other one does not do all that the best does, and more. */
    private static Planned sooner(Planned first, Planned other, Planned best) {
        return first.day().isAfter(other.day()) && !best.isWithin(other, Planned.NEVER) ? other : first;
    }
}
