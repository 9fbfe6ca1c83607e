package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong in the same way with several rows, told once.
 *
 * @param where the column, as "Column 5 (subjects)"; empty: it is about whole rows
 * @param name what the column is called
 * @param says what is wrong, with the lines, and what to do
 * @param hasOptions there is a list of what could stand there
 */
public record SameSlip(String where, String name, String says, boolean hasOptions) {

    private static final int MOST_LINES = 10;

    /** A longer list of options is shown beside it. */
    private static final int FITS_A_LINE = 170;

    private record Kind(int column, String name, String says) {
        static Kind of(WrongCell wrong) {
            return new Kind(wrong.column(), wrong.name(), withoutCell(wrong));
        }
    }

    /** All that is wrong, in the order in which it comes first. */
    public static List<SameSlip> of(List<WrongCell> all) {
        return of(all, Map.of());
    }

    /**
     * The same, with the pupil behind each line.
     *
     * @param codes by the line
     */
    public static List<SameSlip> of(List<WrongCell> all, Map<Long, String> codes) {
        var kinds = new LinkedHashMap<Kind, List<WrongCell>>();
        all.forEach(wrong ->
                kinds.computeIfAbsent(Kind.of(wrong), kind -> new ArrayList<>()).add(wrong));
        return kinds.entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue(), codes))
                .toList();
    }

    private static SameSlip of(Kind kind, List<WrongCell> all, Map<Long, String> codes) {
        var first = all.get(0);
        var where = first.column() == 0
                ? ""
                : "Column " + first.column() + (first.name().isEmpty() ? "" : " (" + first.name() + ")");
        return new SameSlip(where, first.name(), says(kind, all, codes), isOption(first));
    }

    private static String says(Kind kind, List<WrongCell> all, Map<Long, String> codes) {
        if (all.get(0).line() == 0) {
            return all.get(0).sentence();
        }
        var cells = new LinkedHashMap<String, Set<Long>>();
        all.forEach(wrong -> cells.computeIfAbsent(wrong.cell(), cell -> new LinkedHashSet<>())
                .add(wrong.line()));
        if (kind.says().equals(all.get(0).says())) {
            var lines = all.stream().map(WrongCell::line).collect(Collectors.toCollection(LinkedHashSet::new));
            var in = lines(lines, codes);
            return in.substring(0, 1).toUpperCase(Locale.ROOT) + in.substring(1) + ": "
                    + all.get(0).sentence();
        }
        var shown = cells.entrySet().stream()
                .map(it -> "“" + it.getKey() + "” in " + lines(it.getValue(), codes))
                .collect(Collectors.joining(", "));
        return shown + (cells.size() > 1 ? ": each" : "") + kind.says() + ".";
    }

    /** What it says of any cell; the same, if it repeats none. */
    private static String withoutCell(WrongCell wrong) {
        var cell = "“" + wrong.cell() + "”";
        if (wrong.cell().isEmpty() || !wrong.says().startsWith(cell)) {
            return wrong.says();
        }
        var rest = wrong.says().substring(cell.length());
        return isOption(wrong) && rest.length() > FITS_A_LINE ? rest.substring(0, rest.indexOf(';')) : rest;
    }

    /** Its column has a list of options, which is shown beside it with their meaning. */
    private static boolean isOption(WrongCell wrong) {
        return wrong.says().contains("” is no answer here");
    }

    private static String lines(Set<Long> lines, Map<Long, String> codes) {
        var shown = lines.stream()
                .limit(MOST_LINES)
                .map(line -> line
                        + Optional.ofNullable(codes.get(line))
                                .map(code -> " (" + code + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return (lines.size() == 1 ? "line " : "lines ")
                + shown
                + Optional.of(lines.size() - MOST_LINES)
                        .filter(more -> more > 0)
                        .map(more -> " and " + more + " more")
                        .orElse("");
    }
}
