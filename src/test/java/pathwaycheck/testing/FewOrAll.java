package pathwaycheck.testing;

import java.util.stream.Stream;

/** Of what a promise is kept to: few each time, with {@code -Pexhaustive} all. */
public final class FewOrAll {

    private static final boolean ALL = Boolean.getBoolean("tests.exhaustive");

    public static <T> Stream<T> of(Stream<T> few, Stream<T> all) {
        return ALL ? all : few;
    }

    private FewOrAll() {}
}
