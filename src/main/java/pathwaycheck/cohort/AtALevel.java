package pathwaycheck.cohort;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

/**
 * What a cell names at a level at which an option asks for several things together, as Advanced Highers in maths and
 * physics: it means the option where it names all of them at that level, and otherwise nobody knows what it means.
 */
record AtALevel(Choice choice, AllNames names) {

    /** As in "5 Highers". */
    private static final Pattern COUNT = Pattern.compile("^\\d{1,2} ");

    /**
     * Such a level.
     *
     * @param pieces its name, and behind it each thing that has to be named at it
     */
    record Level(List<PlainWords> pieces, Option option) {
        private PlainWords name() {
            return pieces.get(0);
        }

        private List<PlainWords> things() {
            return pieces.subList(1, pieces.size());
        }
    }

    /** Such a level stands among these words. */
    boolean isNamedIn(String cell) {
        var words = PlainWords.of(cell);
        return names.of(choice).levels().stream().anyMatch(level -> words.placeOf(level.name(), 0) >= 0);
    }

    /**
     * The option of which this cell names all; empty: it does not, or nobody can tell what belongs to which level, as
     * in "Physics AH, Maths".
     */
    Optional<Option> meant(String cell) {
        var parts = Parts.pieces(cell)
                .flatMap(HeadedList.END_OF_SENTENCE::splitAsStream)
                .map(piece -> part(piece, cell))
                .toList();
        var last = parts.size() - 1;
        var isUnclear = parts.isEmpty()
                || parts.get(0).front().isEmpty()
                || parts.stream().anyMatch(Part::isUnclear)
                || parts.get(last).isFrontAlone();
        return isUnclear ? Optional.empty() : named(parts);
    }

    /**
     * A piece of the cell.
     *
     * @param front what it begins with, and what it and those after it belong to; empty: the same as before
     * @param isUnclear it is in doubt, or a level stands behind what may belong to it
     */
    private record Part(Optional<PlainWords> front, PlainWords rest, boolean isUnclear) {
        private boolean isFrontAlone() {
            return front.isPresent() && rest.size() == 0;
        }
    }

    private Part part(String piece, String cell) {
        var words = PlainWords.of(COUNT.matcher(Parts.withoutGrade(piece)).replaceFirst(""));
        var front =
                fronts().stream().filter(it -> words.placeOf(it, 0) == 0).max(Comparator.comparing(PlainWords::size));
        var rest = words.from(front.map(PlainWords::size).orElse(0));
        return new Part(
                front,
                rest,
                piece.contains("?")
                        || cell.contains("(" + piece + ")") && front.isPresent()
                        || fronts().stream().anyMatch(it -> rest.placeOf(it, 0) >= 0));
    }

    private List<PlainWords> fronts() {
        return Stream.concat(names.of(choice).levels().stream().map(Level::name), names.of(choice).inShort().stream())
                .toList();
    }

    private Optional<Option> named(List<Part> parts) {
        var named = new HashMap<Option, Set<PlainWords>>();
        var level = Optional.<Level>empty();
        var isAllKnown = true;
        for (var part : parts) {
            level = part.front().isEmpty()
                    ? level
                    : names.of(choice).levels().stream()
                            .filter(it -> part.front().equals(Optional.of(it.name())))
                            .findFirst();
            var things = things(part.rest());
            level.ifPresent(it -> named.computeIfAbsent(it.option(), option -> new HashSet<>())
                    .addAll(things));
            isAllKnown &= level.isEmpty() || part.isFrontAlone() || !things.isEmpty();
        }
        var all = names.of(choice).levels().stream()
                .filter(it -> named.getOrDefault(it.option(), Set.of()).containsAll(it.things()))
                .map(Level::option)
                .findFirst();
        return all.isPresent() || !isAllKnown ? all : below(parts.get(0), named.keySet());
    }

    /**
     * The level with which the cell begins, where only some of what is asked for is named at the one above it:
     * "Highers: Maths, Physics. AH Maths" means Highers. Empty: it begins with none.
     */
    private Optional<Option> below(Part first, Set<Option> above) {
        return choice.options().stream()
                .filter(option -> first.front().equals(Optional.of(OptionNames.nameOf(option))))
                .filter(option -> above.stream()
                        .allMatch(it -> !it.equals(option)
                                && OptionNames.nameOf(it)
                                        .all()
                                        .containsAll(OptionNames.nameOf(option).all())))
                .findFirst();
    }

    /** What these words name in the lists of the section; none: they name nothing, or not for certain. */
    private List<PlainWords> things(PlainWords words) {
        var text = String.join(" ", words.all());
        return names.beside(choice).stream()
                .filter(Choice::many)
                .flatMap(list -> new Parts(text, list, names)
                        .all().stream().flatMap(part -> NamedOption.of(part, list, names).stream()))
                .map(OptionNames::nameOf)
                .toList();
    }
}
