package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * How soon the packaged app answers its first page, and what memory it holds then, beside a bare Quarkus app with the
 * same extensions that is started in the same way in the same round.
 */
final class StartAndMemory {

    private static final List<ToDoubleFunction<Start>> FIGURES =
            List.of(Start::readyMs, Start::workedMs, Start::atRestMb, Start::collectedMb);

    private static final Pattern FEATURES = Pattern.compile("Installed features: \\[(.*?)]");

    private StartAndMemory() {}

    static String table(Packaged bare) throws IOException, InterruptedException {
        var table = new StringBuilder("\n## Start and memory\n\n");
        table.append("| app | first page, ms | of the processor, ms | memory at rest, MB | after a collection, MB |\n");
        table.append("| --- | --- | --- | --- | --- |\n");
        var ways = WayToStart.all();
        var rounds = measure(ways, List.of(bare, Packaged.OURS));
        for (var way : ways) {
            var besideIt = name(bare, way);
            var ours = name(Packaged.OURS, way);
            table.append(row(besideIt, "%.0f", it -> rounds.middle(besideIt, it)));
            table.append(row(ours, "%.0f", it -> rounds.middle(ours, it)));
            table.append(row("ours beside bare", "%.2f", it -> rounds.beside(ours, besideIt, it)));
        }
        return table + "\n" + whatOnlyOneHas(features(bare), features(Packaged.OURS)) + "\n";
    }

    private static Rounds<Start> measure(List<WayToStart> ways, List<Packaged> apps)
            throws IOException, InterruptedException {
        var starts = new LinkedHashMap<String, Rounds.Measure<Start>>();
        for (var way : ways) {
            for (var app : apps) {
                var flags = way.flags(app);
                starts.put(name(app, way), name -> Start.of(app, way, flags));
            }
        }
        return Rounds.of(starts.keySet(), name -> starts.get(name).of(name));
    }

    private static String name(Packaged app, WayToStart way) {
        return app.name() + ", " + way.name();
    }

    private static String row(String name, String format, ToDoubleFunction<ToDoubleFunction<Start>> figure) {
        var row = new StringBuilder("| " + name + " |");
        for (var it : FIGURES) {
            row.append(String.format(Locale.ROOT, " " + format + " |", figure.applyAsDouble(it)));
        }
        return row.append('\n').toString();
    }

    private static String whatOnlyOneHas(Set<String> bare, Set<String> ours) {
        if (bare.equals(ours)) {
            return "Both have the same " + ours.size() + " features of Quarkus.";
        }
        var onlyBare = new TreeSet<>(bare);
        onlyBare.removeAll(ours);
        var onlyOurs = new TreeSet<>(ours);
        onlyOurs.removeAll(bare);
        return "Not a fair comparison: only bare has " + onlyBare + ", and only ours has " + onlyOurs + ".";
    }

    /** As the app itself tells them when it starts. */
    private static Set<String> features(Packaged app) throws IOException {
        var told = FEATURES.matcher(Files.readString(app.log()));
        if (!told.find()) {
            throw new IOException("There is no line of installed features in " + app.log());
        }
        return new TreeSet<>(Arrays.asList(told.group(1).split(", ")));
    }
}
