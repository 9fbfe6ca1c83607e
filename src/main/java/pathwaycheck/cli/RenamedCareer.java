package pathwaycheck.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.rulefiles.FileNames;
import pathwaycheck.rulefiles.WrittenBook;

/** Careers whose folder has another name than before: that is no new career, and none that is gone. */
final class RenamedCareer {

    /** Of what stands in both, this part of either says the same. */
    private static final double ALIKE = 0.5;

    private RenamedCareer() {}

    /** The old names, by the new ones; each of those that are gone is at most one that is new. */
    static Map<String, String> between(Path before, Collection<String> gone, Path after, Collection<String> come) {
        var left = new HashSet<>(gone);
        var renamed = new LinkedHashMap<String, String>();
        for (var name : come) {
            var old = of(after.resolve(FileNames.of(name).getFileName()), before, left);
            old.ifPresent(it -> {
                left.remove(it);
                renamed.put(name, it);
            });
        }
        return renamed;
    }

    /** Which of these careers this one was; empty: none is like it. */
    static Optional<String> of(Path career, Path before, Collection<String> names) {
        var said = said(career);
        var alike = new HashMap<String, Double>();
        for (var name : names) {
            alike.put(name, share(said, said(before.resolve(FileNames.of(name).getFileName()))));
        }
        return alike.entrySet().stream()
                .filter(it -> it.getValue() >= ALIKE)
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static Set<String> said(Path career) {
        var said = new HashSet<String>();
        WrittenBook.read(career).entries().forEach((key, entry) -> entry.values()
                .forEach((name, value) -> said.add(key + " " + name + " " + value)));
        return said;
    }

    private static double share(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / Math.max(1.0, Math.max(one.size(), other.size()));
    }
}
