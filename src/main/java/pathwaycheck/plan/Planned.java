package pathwaycheck.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.rules.Remedy;
import pathwaycheck.verdict.Day;

/**
 * The day from which something is planned to hold, and what to do until then.
 *
 * @param remedies in the order in which they follow from each other; none if the day is NEVER, or needs nothing done
 */
public record Planned(Day day, List<DatedRemedy> remedies) {

    /** No way is known. */
    static final Planned NEVER = new Planned(Day.NEVER, List.of());

    /** Nothing to wait for. */
    static final Planned ALWAYS = new Planned(Day.ALWAYS, List.of());

    public Planned {
        remedies = List.copyOf(remedies);
    }

    /** From this day on, with nothing done. */
    static Planned on(Day day) {
        return day.equals(Day.NEVER) ? NEVER : day.equals(Day.ALWAYS) ? ALWAYS : new Planned(day, List.of());
    }

    /** All of these: the latest of their days, and what each of them needs done, once. */
    static Planned all(List<Planned> parts) {
        var day = Day.ALWAYS;
        for (var part : parts) {
            day = day.orLater(part.day);
        }
        if (day.equals(Day.NEVER)) {
            return NEVER;
        }
        List<DatedRemedy> remedies = List.of();
        for (var part : parts) {
            remedies = together(remedies, part.remedies);
        }
        return new Planned(day, remedies);
    }

    private static List<DatedRemedy> together(List<DatedRemedy> some, List<DatedRemedy> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        var all = new ArrayList<>(some);
        for (var dated : more) {
            addOnce(dated, all);
        }
        return all;
    }

    /** What two parts need is done once, on the later of its dates. */
    private static void addOnce(DatedRemedy dated, List<DatedRemedy> all) {
        for (var place = 0; place < all.size(); place++) {
            if (all.get(place).remedy() == dated.remedy()) {
                if (dated.starts().isAfter(all.get(place).starts())) {
                    all.set(place, dated);
                }
                return;
            }
        }
        all.add(dated);
    }

    /** No way is known. */
    boolean isNever() {
        return day.equals(Day.NEVER);
    }

    /** Whatever is done here is done on one of these ways too. */
    boolean isWithin(Planned one, Planned other) {
        for (var dated : remedies) {
            if (!one.does(dated.remedy()) && !other.does(dated.remedy())) {
                return false;
            }
        }
        return true;
    }

    private boolean does(Remedy remedy) {
        for (var dated : remedies) {
            if (dated.remedy() == remedy) {
                return true;
            }
        }
        return false;
    }

    /** This, and then one more remedy. */
    Planned with(DatedRemedy dated) {
        var more = new ArrayList<DatedRemedy>(remedies.size() + 1);
        more.addAll(remedies);
        more.add(dated);
        return new Planned(Day.on(dated.until()), more);
    }

    /** It rests on a window that nobody has published. */
    public boolean isExpected() {
        for (var dated : remedies) {
            if (dated.expected()) {
                return true;
            }
        }
        return false;
    }

    /** The day, where it is one of the calendar. */
    public Optional<LocalDate> date() {
        return day.isDated() ? Optional.of(day.date()) : Optional.empty();
    }
}
