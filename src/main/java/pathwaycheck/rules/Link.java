package pathwaycheck.rules;

import java.util.Optional;

/** Where people do a thing, or whom they ask. */
public sealed interface Link {

    /** The page to go to; empty: there is none. */
    Optional<Source> source();

    /** Why there is none, told in its place; empty: there is one. */
    Optional<String> whyNone();

    /** To the address of a source. */
    record To(Source page) implements Link {
        @Override
        public Optional<Source> source() {
            return Optional.of(page);
        }

        @Override
        public Optional<String> whyNone() {
            return Optional.empty();
        }
    }

    /**
     * To nowhere.
     *
     * @param why a sentence for people: why there is no such page, and where else to begin
     */
    record None(String why) implements Link {
        @Override
        public Optional<Source> source() {
            return Optional.empty();
        }

        @Override
        public Optional<String> whyNone() {
            return Optional.of(why);
        }
    }
}
