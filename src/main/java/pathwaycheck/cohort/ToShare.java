package pathwaycheck.cohort;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
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
     * What is hidden of each row. The same pupils may stand together in another row, alone or with others: what is
     * shown of them there would tell what is hidden here, so it is hidden there, too, until no row tells of another.
     */
    static List<Set<Standing>> hidden(List<Map<Standing, BitSet>> rows) {
        var hidden = rows.stream().map(who -> hidden(counts(who), Set.of())).collect(Collectors.toList());
        for (var isStable = false; !isStable; ) {
            isStable = true;
            for (var one = 0; one < rows.size(); one++) {
                for (var other = 0; other < rows.size(); other++) {
                    var tells = one == other
                            ? Set.<Standing>of()
                            : telling(rows.get(one), hidden.get(one), rows.get(other), hidden.get(other));
                    if (!tells.isEmpty()) {
                        hidden.set(other, hidden(counts(rows.get(other)), union(hidden.get(other), tells)));
                        isStable = false;
                    }
                }
            }
        }
        return hidden;
    }

    private static Set<Standing> union(Set<Standing> some, Set<Standing> more) {
        var all = EnumSet.noneOf(Standing.class);
        all.addAll(some);
        all.addAll(more);
        return all;
    }

    /**
     * What the other row shows, and which comes to a part of what is hidden here with or without what is shown here.
     */
    private static Set<Standing> telling(
            Map<Standing, BitSet> here,
            Set<Standing> hiddenHere,
            Map<Standing, BitSet> there,
            Set<Standing> hiddenThere) {
        var sums = new HashSet<BitSet>();
        for (var some : parts(here.keySet())) {
            var isPart = some.stream().anyMatch(hiddenHere::contains) && !some.containsAll(hiddenHere);
            if (isPart) {
                sums.add(together(some, here));
            }
        }
        return parts(there.keySet()).stream()
                .filter(some -> !some.isEmpty() && some.stream().noneMatch(hiddenThere::contains))
                .filter(some -> sums.contains(together(some, there)))
                .findFirst()
                .orElse(Set.of());
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

    /** These, as a table for others. */
    public static void write(Writer out, List<ToShare> counts) throws IOException {
        try (var table = CsvTable.writer(out)) {
            table.writeRecord(Stream.concat(
                            Stream.of("Requirement"),
                            Arrays.stream(Standing.values()).map(Standing::text))
                    .toList());
            counts.forEach(count -> table.writeRecord(Stream.concat(
                            Stream.of(CsvTable.cell(count.requirement().label())),
                            Arrays.stream(Standing.values()).map(count::number))
                    .toList()));
        }
    }

    /** Nothing of a standing that nobody has is a secret: it may be that nobody can have it. */
    static Set<Standing> hidden(Map<Standing, Integer> counts, Set<Standing> already) {
        var hidden = new HashSet<>(already);
        counts.forEach((standing, count) -> {
            if (count < FEW) {
                hidden.add(standing);
            }
        });
        var byCount = new ArrayList<>(counts.keySet());
        byCount.sort((one, other) -> counts.get(one) - counts.get(other));
        for (var standing : byCount) {
            if (!hidden.isEmpty() && canBeWorkedOut(hidden, counts)) {
                hidden.add(standing);
            }
        }
        return hidden;
    }

    private static Map<Standing, Optional<Integer>> shown(Map<Standing, Integer> counts, Set<Standing> hidden) {
        var shown = new EnumMap<Standing, Optional<Integer>>(Standing.class);
        counts.forEach((standing, count) ->
                shown.put(standing, hidden.contains(standing) ? Optional.empty() : Optional.of(count)));
        return shown;
    }

    /**
     * All that is not shown is known together, and each of them is one at least: so one alone is known, as many as they
     * come to are one each, and fewer than five together are few whatever they are.
     */
    private static boolean canBeWorkedOut(Set<Standing> hidden, Map<Standing, Integer> counts) {
        var together = hidden.stream().mapToInt(counts::get).sum();
        return hidden.size() == 1 || together == hidden.size() || together < FEW;
    }
}
