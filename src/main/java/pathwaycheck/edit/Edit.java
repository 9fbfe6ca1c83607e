package pathwaycheck.edit;

import java.util.List;
import java.util.Optional;
import pathwaycheck.rulefiles.WrittenBook.Entry;

/**
 * One thing that an author did to a rule book.
 *
 * @param before what it was done to, as it was; empty: it is new
 * @param after as it is; empty: it is gone
 * @param inside what stood or stands within an entry that is gone or new
 * @param changed the values that differ; of what is new, all that people read, and of what they stand to, what must
 *     hold and when; of what is gone, the same
 * @param alsoIn the names of other entries in which the very same was done
 */
public record Edit(
        What what,
        Optional<Entry> before,
        Optional<Entry> after,
        List<Entry> inside,
        List<Changed> changed,
        List<String> alsoIn) {

    public Edit {
        inside = List.copyOf(inside);
        changed = List.copyOf(changed);
        alsoIn = List.copyOf(alsoIn);
    }

    /**
     * A value that differs.
     *
     * @param entry whose it is: what the edit was done to, or stands within that
     * @param removed what stands there no longer; of a list, the items that are gone
     * @param added what stands there now
     */
    public record Changed(Entry entry, String key, List<String> removed, List<String> added, int line) {
        public Changed {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }

        /** People read it. */
        public boolean isProse() {
            return What.isProse(entry.kind(), key);
        }

        boolean saysTheSameAs(Changed other) {
            return key.equals(other.key) && removed.equals(other.removed) && added.equals(other.added);
        }
    }

    /** What it was done to, as it is now, or as it was. */
    public Entry entry() {
        return after.or(() -> before).orElseThrow();
    }
}
