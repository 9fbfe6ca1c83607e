package pathwaycheck.testing.slips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import pathwaycheck.testing.rulebooks.ChangedRules;

/** Whole rules with one thing changed: everywhere in turn, or at random but the same each time for one seed. */
public final class Mutants {

    /** Whole rules in which one file has another text. */
    public record Mutant(Path whole, String file, String change, String text) {
        /** An unknown key beside one key is the same as beside its neighbour. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Mutant that
                    && whole.equals(that.whole)
                    && file.equals(that.file)
                    && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return whole.getFileName() + "/" + file + ": " + change;
        }
    }

    private final Path whole;
    private final Random random;

    private Mutants(Path whole, long seed) {
        this.whole = whole;
        this.random = new Random(seed);
    }

    /**
     * Each key left out, each misspelt, an unknown one beside each, and each value emptied or put in a list, one at a
     * time.
     */
    public static Stream<Mutant> everywhere(Path whole) throws IOException {
        List<Consumer<Place>> changes = List.of(
                Place::remove,
                place -> place.rename(place.key() + "x"),
                place -> place.beside(new Place(Map.of("nota-bene", "A key of nobody's."), "nota-bene")),
                place -> place.put(""),
                place -> place.put(List.of()),
                place -> place.put(List.of(place.value())));
        var all = new ArrayList<Mutant>();
        for (var file : ChangedRules.files(whole)) {
            var text = Files.readString(whole.resolve(file));
            for (var number = 0; number < Place.allIn(Schemas.read(text)).size(); number++) {
                for (var change : changes) {
                    var root = Schemas.read(text);
                    var place = Place.allIn(root).get(number);
                    if (place.isKeyed() || changes.indexOf(change) > 2) {
                        all.add(mutant(whole, file, root, place, change));
                    }
                }
            }
        }
        return all.stream().distinct();
    }

    /** Something else anywhere. */
    public static Stream<Mutant> random(Path whole, long seed, int count) throws IOException {
        var mutants = new Mutants(whole, seed);
        var all = new ArrayList<Mutant>();
        while (all.size() < count) {
            var file = mutants.one(ChangedRules.files(whole));
            var root = Schemas.read(Files.readString(whole.resolve(file)));
            all.add(mutant(whole, file, root, mutants.one(Place.allIn(root)), mutants::change));
        }
        return all.stream();
    }

    private static Mutant mutant(Path whole, String file, Object root, Place place, Consumer<Place> change) {
        var before = shown(place.key() + ": " + place.value());
        change.accept(place);
        var settings = DumpSettings.builder().setSchema(new CoreSchema()).build();
        return new Mutant(
                whole,
                file,
                before + " → " + shown(String.valueOf(place.container())),
                new Dump(settings).dumpToString(root));
    }

    private void change(Place place) {
        if (place.isKeyed() && random.nextInt(4) == 0) {
            changeKey(place);
        } else {
            place.put(instead(place.value()));
        }
    }

    private void changeKey(Place place) {
        switch (random.nextInt(4)) {
            case 0 -> place.remove();
            case 1 -> place.rename(place.key() + "x");
            case 2 -> place.rename(elsewhere().key());
            default -> place.beside(elsewhere());
        }
    }

    private Object instead(Object value) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> null;
            case 2 -> List.of();
            case 3 -> Map.of();
            case 4 -> value instanceof List<?> list ? list.get(0) : List.of(value);
            case 5 -> twice(value instanceof List<?> list ? list : List.of(value));
            case 6 -> Map.of("one-of", value);
            case 7 -> one(List.of(0, 2, 1.5, -1, 2027, true, 1_000, "a\nb", "x".repeat(61)));
            case 8 -> String.valueOf(value).toUpperCase(Locale.ROOT);
            case 9 -> " " + value + " ";
            case 10 -> value + "-x";
            default -> elsewhere().value();
        };
    }

    /** The last entry once more. Text is enough: a repeated object would be written as an alias. */
    private static List<Object> twice(List<?> list) {
        var longer = new ArrayList<Object>(list);
        longer.add(list.get(list.size() - 1) instanceof String text ? text : "again");
        return longer;
    }

    private Place elsewhere() {
        try {
            return one(Place.allIn(Schemas.read(Files.readString(whole.resolve(one(ChangedRules.files(whole)))))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
