package pathwaycheck.testing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What something is promised of: at least one, or else the promise would be kept by having nobody to keep it to. */
public final class Some {

    public static <T> List<T> of(Stream<T> all) {
        return of(all.toList());
    }

    public static <T, C extends Collection<T>> C of(C all) {
        if (all.isEmpty()) {
            throw new AssertionError("There is nothing here that the promise could be kept to, or broken.");
        }
        return all;
    }

    private Some() {}
}
