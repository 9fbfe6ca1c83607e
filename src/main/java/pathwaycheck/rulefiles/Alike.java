package pathwaycheck.rulefiles;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells texts that are alike where people could not tell apart what stands behind them. */
final class Alike {

    private final String what;
    private final Set<List<Object>> known = new HashSet<>();

    /** @param what another one with the same text, as in "another way is called “Sail” too" */
    Alike(String what) {
        this.what = what;
    }

    /** The entries of a list, told where the text under this key stands in two of them. */
    static List<Entries> told(String key, String what, List<Entries> all) {
        var alike = new Alike(what);
        all.forEach(entries -> alike.tell(key, entries));
        return all;
    }

    /**
     * Tells if the text under this key stood there before.
     *
     * @param apart what else sets one from the other
     */
    void tell(String key, Entries entries, Object... apart) {
        if (!entries.has(key)) {
            return;
        }
        var at = entries.value(key).orElseThrow();
        entries.plain(at)
                .filter(text -> !known.add(
                        Stream.concat(Stream.of(plain(text)), Stream.of(apart)).collect(Collectors.toList())))
                .ifPresent(text -> entries.wording(
                        at,
                        "another " + what + " “" + text + "” too",
                        "say in each what sets it apart from the other"));
    }

    /** Small and capital letters, blanks and a full stop set nothing apart. */
    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceFirst("[.!?]+$", "").toLowerCase(Locale.UK);
    }
}
