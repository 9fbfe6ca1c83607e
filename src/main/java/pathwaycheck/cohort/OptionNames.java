package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

/**
 * What the options of a question may be called in a cell, beside their ids and texts. The rules say it, or it follows
 * from their words, and two options that could be meant are none: to guess wrongly could cost somebody a year.
 */
final class OptionNames {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern BEGINS_LIKE_A_NAME = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ALTERNATIVES = Pattern.compile(",? or |, ?");
    private static final Pattern SUCH_AS = Pattern.compile("Such as ([^.;()]+)");
    private static final Pattern PLACE = Pattern.compile(" in (\\p{Lu}.*)$");

    /** "Yes" and "No" say nothing of what comes after them. */
    private static final int SHORTEST_BEFORE_A_COMMA = 3;

    private final Choice choice;
    private final List<Name> names = new ArrayList<>();
    private final List<AlsoCalled> alsoCalled;
    private final Set<String> forms;
    private final PlainWords asked;

    /**
     * One of them.
     *
     * @param place the part of the country in which alone it is called so; no words: it is everywhere
     * @param isWhole nothing of it may be left out
     */
    private record Name(Option option, PlainWords words, PlainWords place, boolean isWhole) {
        Name(Option option, String text, boolean isWhole) {
            this(option, PlainWords.of(text), PlainWords.of(""), isWhole);
        }

        private boolean isOfAPlace() {
            return place.size() > 0;
        }

        private boolean isIn(String somewhere) {
            return isOfAPlace() && place.equals(PlainWords.of(somewhere));
        }
    }

    /** What the rules themselves say that an option is called: it counts to the word, and before all that follows. */
    private record AlsoCalled(Option option, PlainWords words) {}

    /** Those of this question; years: which years at school an option means. */
    OptionNames(Choice choice, Function<Option, List<String>> years) {
        this.choice = choice;
        for (var option : choice.options()) {
            Stream.of(option.text(), option.within()).distinct().forEach(text -> add(option, text, false));
            names.add(new Name(option, option.id().replace('-', ' '), false));
            years.apply(option).stream().filter(text -> !isOnACondition(text)).forEach(text -> add(option, text, true));
            option.hint().ifPresent(hint -> addExamples(option, hint));
            option.alsoCalled().forEach(text -> addInItsPlace(option, text));
        }
        alsoCalled = choice.options().stream()
                .flatMap(
                        option -> option.alsoCalled().stream().map(text -> new AlsoCalled(option, PlainWords.of(text))))
                .toList();
        names.removeIf(name -> name.words().size() == 0);
        forms = names.stream()
                .filter(name -> !name.isOfAPlace())
                .map(name -> name.words().form())
                .collect(Collectors.toSet());
        asked = PlainWords.of(choice.wording().ask());
    }

    /** As "Year 12, if you're about to start it": whoever is in Year 12 may not be meant. */
    private static boolean isOnACondition(String year) {
        return BRACKETS.matcher(year).replaceAll("").contains(",");
    }

    /** As "Year 14 in Northern Ireland": there, "Year 14" will do. */
    private void addInItsPlace(Option option, String text) {
        var placed = PLACE.matcher(text);
        if (placed.find()) {
            names.add(new Name(
                    option, PlainWords.of(text.substring(0, placed.start())), PlainWords.of(placed.group(1)), true));
        }
    }

    /** The whole, what stands before its first comma or its brackets, and each of what stands in them. */
    private void add(Option option, String text, boolean isWhole) {
        names.add(new Name(option, text, isWhole));
        var comma = text.indexOf(',');
        if (comma > SHORTEST_BEFORE_A_COMMA) {
            names.add(new Name(option, text.substring(0, comma), true));
        }
        var brackets = BRACKETS.matcher(text);
        if (!brackets.find()) {
            return;
        }
        names.add(new Name(option, text.substring(0, brackets.start()), isWhole));
        var place = "";
        var alternatives = List.of(ALTERNATIVES.split(brackets.group(1)));
        for (var i = alternatives.size() - 1; i >= 0; i--) {
            var alternative = alternatives.get(i);
            var placed = PLACE.matcher(alternative);
            place = placed.find() ? placed.group(1) : place;
            var bare = PLACE.matcher(alternative).replaceAll("");
            names.add(new Name(option, PlainWords.of(bare), PlainWords.of(place), isWhole));
            if (!place.isEmpty()) {
                names.add(new Name(option, bare + " " + place, true));
            }
        }
    }

    /** A hint says of some options what they are, "Such as history, business or art". */
    private void addExamples(Option option, String hint) {
        var examples = SUCH_AS.matcher(hint);
        if (examples.lookingAt()) {
            ALTERNATIVES.splitAsStream(examples.group(1)).forEach(one -> names.add(new Name(option, one, true)));
        }
    }

    /**
     * The option that these words mean; empty: none, or one of several. What stands with a question mark is in doubt.
     */
    Optional<Option> meant(String cell) {
        if (!BEGINS_LIKE_A_NAME.matcher(cell).lookingAt() || cell.contains("?")) {
            return Optional.empty();
        }
        var words = PlainWords.of(cell);
        return alsoCalled(words).or(() -> grades(cell)).or(() -> meant(words)).or(() -> Optional.of(
                        words.without(asked))
                .filter(fewer -> !fewer.equals(words))
                .flatMap(fewer -> alsoCalled(fewer).or(() -> meant(fewer))));
    }

    private Optional<Option> alsoCalled(PlainWords words) {
        var meant = alsoCalled.stream()
                .filter(it -> words.size() > 0 && it.words().equals(words))
                .map(AlsoCalled::option)
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /**
     * What these words, by which the rules call an option, may mean in this part of the country, where years are
     * counted otherwise; none: the same as everywhere.
     */
    List<Option> counted(String cell, String place) {
        var words = PlainWords.of(cell);
        var meant = alsoCalled(words);
        var there = names.stream().filter(name -> name.isIn(place)).toList();
        var isSaid =
                there.stream().anyMatch(name -> name.words().equals(words) && meant.equals(Optional.of(name.option())));
        if (meant.isEmpty() || isSaid || there.stream().noneMatch(name -> words.areLikeButForTheNumber(name.words()))) {
            return List.of();
        }
        return choice.options().stream()
                .filter(option -> option.equals(meant.get())
                        || there.stream()
                                .anyMatch(name ->
                                        name.option().equals(option) && words.areLikeButForTheNumber(name.words())))
                .toList();
    }

    private Optional<Option> meant(PlainWords words) {
        if (words.size() == 0) {
            return Optional.empty();
        }
        var initials = words.size() == 1
                ? words.all().get(0)
                : words.all().stream().allMatch(word -> word.length() == 1) ? String.join("", words.all()) : "";
        return Stream.<Predicate<Name>>of(
                        name -> words.equals(name.words()),
                        name -> Bound.takes(name.words(), words),
                        name -> words.begin(name.words()) && !name.isWhole(),
                        name -> words.areShortFor(name.words()),
                        name -> name.words().size() > 1
                                && !name.isWhole()
                                && initials.length() > 1
                                && name.words().initials().equals(initials))
                .map(this::options)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .filter(some -> some.size() == 1)
                .map(some -> some.iterator().next());
    }

    /** What is called so in one place may be something else in all the others: there, years at school count anew. */
    private Set<Option> options(Predicate<Name> isMeant) {
        return names.stream()
                .filter(name ->
                        !name.isOfAPlace() || !forms.contains(name.words().form()))
                .filter(isMeant)
                .map(Name::option)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of two options, one asks for grades or better: the other is for whoever has worse. */
    private Optional<Option> grades(String cell) {
        if (choice.many() || choice.options().size() != 2) {
            return Optional.empty();
        }
        var best = asked.all().contains("best");
        var grades = withoutHints(cell);
        for (var option : choice.options()) {
            var reached = Bound.reaches(option.text(), grades, best);
            if (reached.isPresent()) {
                return choice.options().stream()
                        .filter(it -> it.equals(option) == reached.get())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** What to write in place of grades that are no option for certain, before a list of them; empty: no grades. */
    Optional<String> insteadOf(String cell) {
        return choice.many() || choice.options().size() != 2
                ? Optional.empty()
                : choice.options().stream()
                        .flatMap(option -> Bound.insteadOf(option.text(), withoutHints(cell)).stream())
                        .findFirst();
    }

    /** But for words that say how to count them, as "predicted". */
    private String withoutHints(String cell) {
        var hints = PlainWords.of(
                choice.wording().ask() + " " + choice.wording().hint().orElse(""));
        return Stream.of(cell.split("\\s+"))
                .filter(word -> {
                    var words = PlainWords.of(word);
                    return words.size() == 0 || words.without(hints).size() > 0 || Bound.isGrades(word);
                })
                .collect(Collectors.joining(" "));
    }
}
