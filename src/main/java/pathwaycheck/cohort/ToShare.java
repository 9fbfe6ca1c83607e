package pathwaycheck.cohort;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        /** Nobody can say yet. */
        OPEN("Ask first or not sure yet"),
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
            return status.holds() ? WELL : status.isMissing() ? MISSING : status.isOpen() ? OPEN : ASIDE;
        }
    }

    /** Below this a number may tell of somebody. */
    public static final int FEW = 5;

    /** The counts of a class, for others. */
    public static List<ToShare> of(Sums sums) {
        return sums.counts().stream()
                .map(count -> new ToShare(count.requirement(), hiding(roughly(count.now()))))
                .toList();
    }

    private static Map<Standing, Integer> roughly(Map<Status, Integer> counts) {
        var roughly = new EnumMap<Standing, Integer>(Standing.class);
        counts.forEach((status, count) -> roughly.merge(Standing.of(status), count, Integer::sum));
        return roughly;
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
    static Map<Standing, Optional<Integer>> hiding(Map<Standing, Integer> counts) {
        var hidden = new HashSet<Standing>();
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
