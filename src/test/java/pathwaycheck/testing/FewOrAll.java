package pathwaycheck.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Of what a promise is kept to: few each time, with {@code -Pexhaustive} all. */
public final class FewOrAll {

    private static final boolean ALL = Boolean.getBoolean("tests.exhaustive");

    public static <T> Stream<T> of(Stream<T> few, Stream<T> all) {
        return ALL ? all : few;
    }

    /** One in so many, beginning with the first; or all. */
    public static <T> Stream<T> oneIn(int many, Stream<T> all) {
        var place = new AtomicInteger();
        return ALL ? all : all.filter(it -> place.getAndIncrement() % many == 0);
    }

    private FewOrAll() {}
}
