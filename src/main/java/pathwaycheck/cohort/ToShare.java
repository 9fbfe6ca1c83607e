package pathwaycheck.cohort;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/**
 * How many stand how to one requirement, as others may see it. Numbers below five are hidden, and with them as many
 * more as it takes that nobody can work them out from how many pupils there are.
 *
 * @param shown of each standing that anybody has; empty: the number is hidden
 */
public record ToShare(Requirement requirement, Map<Standing, Optional<Integer>> shown) {

    /** How a pupil stands, as roughly as others need it: finer ones would be numbers of few. */
    public enum Standing {
        /** It holds, today or from a day that is known. */
        WELL("Yes or on course"),
        /** Nothing leads there yet. */
        MISSING("Still needed or worth adding"),
        /** Nobody can say yet: people have to be asked, or the pupil is not sure. */
        OPEN("Ask first or not sure yet"),
        /** The pupil was not asked yet. */
        NOT_ASKED("Not asked yet"),
        /** It is not asked of them. */
        ASIDE("Does not apply");

        private final String text;

        Standing(String text) {
            this.text = text;
        }

        /** The words on a page. */
        public String text() {
            return text;
        }

        static Standing of(Status status) {
            if (status == Status.NOT_ASKED_YET) {
                return NOT_ASKED;
            }
            return status.holds() ? WELL : status.isMissing() ? MISSING : status.isOpen() ? OPEN : ASIDE;
        }
    }

    /** Below this a number may tell of somebody. */
    public static final int FEW = 5;

    /**
     * The counts of a class, for others.
     *
     * @param pupils how each stands to each of the requirements
     */
    public static List<ToShare> of(List<Requirement> requirements, List<List<Status>> pupils) {
        var who = IntStream.range(0, requirements.size())
                .mapToObj(place -> who(place, pupils))
                .toList();
        var hidden = hidden(who);
        return IntStream.range(0, requirements.size())
                .mapToObj(
                        place -> new ToShare(requirements.get(place), shown(counts(who.get(place)), hidden.get(place))))
                .toList();
    }

    private static Map<Standing, BitSet> who(int place, List<List<Status>> pupils) {
        var who = new EnumMap<Standing, BitSet>(Standing.class);
        for (var pupil = 0; pupil < pupils.size(); pupil++) {
            who.computeIfAbsent(Standing.of(pupils.get(pupil).get(place)), standing -> new BitSet())
                    .set(pupil);
        }
        return who;
    }

    private static Map<Standing, Integer> counts(Map<Standing, BitSet> who) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        who.forEach((standing, pupils) -> counts.put(standing, pupils.cardinality()));
        return counts;
    }

    /**
     * What is hidden of each row: what is below five, and as many more as tell it. The whole tells it, and so may what
     * another row shows, where the same pupils stand together, alone or with others. Of the numbers that tell something
     * one is hidden, too, until nothing is told; and then until nothing follows from all rows together.
     */
    static List<Set<Standing>> hidden(List<Map<Standing, BitSet>> rows) {
        var hidden = rows.stream().map(ToShare::few).collect(Collectors.toList());
        for (var next = toHide(rows, hidden); next.isPresent(); next = toHide(rows, hidden)) {
            var row = next.get().row();
            hidden.set(row, union(hidden.get(row), Set.of(next.get().standing())));
        }
        return hidden;
    }

    private static Optional<Cell> toHide(List<Map<Standing, BitSet>> rows, List<Set<Standing>> hidden) {
        return telling(rows, hidden).or(() -> solving(rows, hidden));
    }

    /** The smallest of the numbers from which a hidden one follows. */
    private static Optional<Cell> solving(List<Map<Standing, BitSet>> rows, List<Set<Standing>> hidden) {
        var shown = new ArrayList<Cell>();
        for (var row = 0; row < rows.size(); row++) {
            shown.addAll(cells(row, without(rows.get(row).keySet(), hidden.get(row))));
        }
        var numbers = new ArrayList<>(shown.stream()
                .map(cell -> rows.get(cell.row()).get(cell.standing()))
                .toList());
        rows.stream().findFirst().map(row -> together(row.keySet(), row)).ifPresent(numbers::add);
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> hidden.get(row).stream().map(rows.get(row)::get))
                .distinct()
                .flatMap(wanted -> WorkedOut.from(numbers, wanted).stream())
                .map(places -> places.stream()
                        .filter(place -> place < shown.size())
                        .min(Comparator.comparing(place -> numbers.get(place).cardinality()))
                        .map(shown::get))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** One number of the table. */
    private record Cell(int row, Standing standing) {}

    /**
     * What the table tells of some that are hidden in a row: how many they are together.
     *
     * @param of those that are hidden
     * @param by the numbers from which one can work it out
     */
    private record Known(Set<Standing> of, Set<Cell> by) {}

    /**
     * A number that tells what is hidden: rather of a row in which others are hidden already, rather of pupils who
     * stand together in few other rows, which would have to hide it, too, and rather a small one.
     */
    private static Optional<Cell> telling(List<Map<Standing, BitSet>> rows, List<Set<Standing>> hidden) {
        for (var row = 0; row < rows.size(); row++) {
            var known = known(row, rows, hidden);
            var more = isSafe(hidden.get(row), counts(rows.get(row)), known)
                    ? Optional.<Cell>empty()
                    : known.stream()
                            .flatMap(it -> it.by().stream())
                            .distinct()
                            .min(Comparator.<Cell, Boolean>comparing(
                                            cell -> hidden.get(cell.row()).isEmpty())
                                    .thenComparing(cell -> rows.stream()
                                            .filter(it -> it.containsValue(
                                                    rows.get(cell.row()).get(cell.standing())))
                                            .count())
                                    .thenComparing(cell -> rows.get(cell.row())
                                            .get(cell.standing())
                                            .cardinality())
                                    .thenComparing(Cell::row)
                                    .thenComparing(Cell::standing));
            if (more.isPresent()) {
                return more;
            }
        }
        return Optional.empty();
    }

    /** What is known of this row's hidden numbers, by what is left of the whole and by the other rows. */
    private static List<Known> known(int row, List<Map<Standing, BitSet>> rows, List<Set<Standing>> hidden) {
        var here = rows.get(row);
        var known = new ArrayList<Known>();
        known.add(new Known(hidden.get(row), cells(row, without(here.keySet(), hidden.get(row)))));
        var together = new HashMap<BitSet, Set<Standing>>();
        parts(here.keySet()).stream()
                .filter(some -> some.stream().anyMatch(hidden.get(row)::contains))
                .forEach(some -> together.put(together(some, here), some));
        for (var other = 0; other < rows.size(); other++) {
            if (other == row) {
                continue;
            }
            var there = rows.get(other);
            for (var shown : parts(without(there.keySet(), hidden.get(other)))) {
                var same = together.get(together(shown, there));
                if (same != null) {
                    known.add(new Known(
                            without(same, without(same, hidden.get(row))),
                            Stream.concat(
                                            cells(other, shown).stream(),
                                            cells(row, without(same, hidden.get(row))).stream())
                                    .collect(Collectors.toSet())));
                }
            }
        }
        return known;
    }

    private static Set<Cell> cells(int row, Set<Standing> standings) {
        return standings.stream().map(standing -> new Cell(row, standing)).collect(Collectors.toSet());
    }

    private static Set<Standing> without(Set<Standing> all, Set<Standing> some) {
        var others = EnumSet.noneOf(Standing.class);
        all.stream().filter(one -> !some.contains(one)).forEach(others::add);
        return others;
    }

    /**
     * Each hidden number could be one more or one less, and all that is known would be the same; and those of whom it
     * is known how many they are together are not few.
     */
    private static boolean isSafe(Set<Standing> hidden, Map<Standing, Integer> counts, List<Known> known) {
        var others = shifts(List.copyOf(hidden)).stream()
                .filter(shift -> known.stream()
                        .allMatch(it -> it.of().stream().mapToInt(shift::get).sum() == 0))
                .filter(shift -> hidden.stream().allMatch(it -> counts.get(it) + shift.get(it) > 0))
                .toList();
        return hidden.stream().allMatch(it -> others.stream().anyMatch(shift -> shift.get(it) != 0))
                && known.stream()
                        .map(it -> it.of().stream().mapToInt(counts::get).sum())
                        .allMatch(together -> together == 0 || together >= FEW);
    }

    /** Each way to add one to some, and to take one from others. */
    private static List<Map<Standing, Integer>> shifts(List<Standing> some) {
        var shifts = new ArrayList<Map<Standing, Integer>>(List.of(Map.of()));
        for (var standing : some) {
            var more = new ArrayList<Map<Standing, Integer>>();
            for (var shift : shifts) {
                for (var by = -1; by <= 1; by++) {
                    var one = new HashMap<>(shift);
                    one.put(standing, by);
                    more.add(one);
                }
            }
            shifts = more;
        }
        return shifts;
    }

    private static Set<Standing> union(Set<Standing> some, Set<Standing> more) {
        var all = EnumSet.noneOf(Standing.class);
        all.addAll(some);
        all.addAll(more);
        return all;
    }

    private static BitSet together(Set<Standing> some, Map<Standing, BitSet> who) {
        var together = new BitSet();
        some.forEach(standing -> together.or(who.get(standing)));
        return together;
    }

    /** Each way to take some of these. */
    private static List<Set<Standing>> parts(Set<Standing> all) {
        var parts = new ArrayList<Set<Standing>>(List.of(EnumSet.noneOf(Standing.class)));
        all.forEach(standing -> List.copyOf(parts).forEach(some -> parts.add(union(some, Set.of(standing)))));
        return parts;
    }

    /** As it may be passed on: the number, 0, or that it is hidden. */
    public String number(Standing standing) {
        var number = shown.get(standing);
        return number == null ? "0" : number.map(String::valueOf).orElse("hidden");
    }

    /** There is a number in it, beside how nobody stands. */
    public boolean showsSomething() {
        return shown.values().stream().anyMatch(Optional::isPresent);
    }

    /** Why something of it is hidden; empty: nothing is. It must not tell in which row the few are. */
    public String why() {
        return shown.values().stream().allMatch(Optional::isPresent) ? "" : "A number under 5 would show";
    }

    /** These, as a table for others. */
    public static void write(Writer out, List<ToShare> counts) throws IOException {
        try (var table = CsvTable.writer(out)) {
            table.writeRecord(Stream.concat(
                            Stream.of("Requirement"),
                            Stream.concat(
                                    Arrays.stream(Standing.values()).map(Standing::text), Stream.of("Why hidden")))
                    .toList());
            counts.forEach(count -> table.writeRecord(Stream.of(
                            Stream.of(CsvTable.cell(count.requirement().label())),
                            Arrays.stream(Standing.values()).map(count::number),
                            Stream.of(count.why()))
                    .flatMap(some -> some)
                    .toList()));
        }
    }

    /**
     * What is below five. A standing that nobody has is none of them: its 0 tells of nobody how they stand, only how
     * nobody does.
     */
    private static Set<Standing> few(Map<Standing, BitSet> who) {
        var few = EnumSet.noneOf(Standing.class);
        who.forEach((standing, pupils) -> {
            if (pupils.cardinality() < FEW) {
                few.add(standing);
            }
        });
        return few;
    }

    private static Map<Standing, Optional<Integer>> shown(Map<Standing, Integer> counts, Set<Standing> hidden) {
        var shown = new EnumMap<Standing, Optional<Integer>>(Standing.class);
        counts.forEach((standing, count) ->
                shown.put(standing, hidden.contains(standing) ? Optional.empty() : Optional.of(count)));
        return shown;
    }
}
