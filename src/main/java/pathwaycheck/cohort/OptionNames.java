package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** What makes the words before it mean less, as "in" of "BTEC in engineering"; a comma or a bracket does not. */
    private static final Pattern NARROWED = Pattern.compile("[,(]| (in|from|for|with|that|which) ");

    /** "6" may be the sixth form, or a year of another country. */
    private static final int SEVERAL_COUNT_TO_HERE = 6;

    private static final Pattern YEAR_WORD = Pattern.compile("(\\p{L}+) \\d+.*");

    /** "Yes" and "No" say nothing of what comes after them. */
    private static final int SHORTEST_BEFORE_A_COMMA = 3;

    private final Choice choice;
    private final List<Name> names = new ArrayList<>();
    private final List<AlsoCalled> alsoCalled;
    private final List<Wider> wider;
    private final boolean isWrittenFreely;
    private final Set<String> forms;
    private final Optional<String> yearWord;
    private final PlainWords asked;
    private final PlainWords offered;
    private final Grades grades;
    private final List<Wider> among;
    private final Together together;

    /** The texts of each, as those are compared that people write. */
    private final Map<Option, List<String>> plain;

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
    private record AlsoCalled(Option option, WordsWithGaps words) {}

    /** Words for something of which an option is only a part. */
    private record Wider(Option option, PlainWords words) {}

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
                .flatMap(option ->
                        option.alsoCalled().stream().map(text -> new AlsoCalled(option, WordsWithGaps.of(text))))
                .toList();
        isWrittenFreely =
                choice.many() && alsoCalled.stream().anyMatch(it -> it.words().hasGaps());
        wider = choice.options().stream().flatMap(this::wider).toList();
        names.removeIf(name -> name.words().size() == 0);
        forms = names.stream()
                .filter(name -> !name.isOfAPlace())
                .map(name -> name.words().form())
                .collect(Collectors.toSet());
        yearWord = choice.options().stream()
                .flatMap(option -> Stream.concat(years.apply(option).stream(), option.alsoCalled().stream()))
                .filter(text -> text.length() > "Yr 12".length())
                .map(YEAR_WORD::matcher)
                .filter(Matcher::matches)
                .map(it -> it.group(1))
                .findFirst();
        asked = PlainWords.of(choice.wording().ask());
        offered = PlainWords.of(choice.wording().ask() + " "
                + choice.options().stream().map(Option::text).collect(Collectors.joining(" ")));
        grades = new Grades(choice);
        among = among().toList();
        together = new Together(choice);
        plain = choice.options().stream()
                .collect(Collectors.toMap(option -> option, option -> Stream.of(option.text(), option.within())
                        .map(Columns::plain)
                        .distinct()
                        .toList()));
    }

    /** The texts of this option in small letters, with hyphens in place of blanks. */
    List<String> plain(Option option) {
        return plain.get(option);
    }

    /** What grades come to. */
    Grades grades() {
        return grades;
    }

    /** Those that have a name together. */
    Together together() {
        return together;
    }

    /** What stands before the words that narrow it; and what is short for this option and a word of another, too. */
    private Stream<Wider> wider(Option option) {
        var narrowed = Stream.of(option.text(), option.within()).distinct().flatMap(text -> {
            var match = NARROWED.matcher(text);
            return Optional.of(match)
                    .filter(it -> it.find() && it.group(1) != null)
                    .map(it -> PlainWords.of(text.substring(0, it.start())))
                    .filter(before -> before.size() < PlainWords.of(text).size())
                    .map(before -> new Wider(option, before))
                    .stream();
        });
        var within = PlainWords.of(option.within());
        var isItsOwn = names.stream()
                .anyMatch(name -> name.option().equals(option)
                        && name.words().equals(within)
                        && !option.within().equals(option.text())
                        && PlainWords.of(option.text().split(",")[0]).equals(within));
        var isOfAnother = choice.options().stream()
                .filter(other -> !other.equals(option))
                .flatMap(other -> Stream.of(other.text(), other.within()))
                .map(PlainWords::of)
                .anyMatch(other -> other.size() > within.size() && other.all().containsAll(within.all()));
        return option.inSentence().isPresent() && within.size() == 1 && !isItsOwn && isOfAnother
                ? Stream.concat(narrowed, Stream.of(new Wider(option, within)))
                : narrowed;
    }

    /** How many of these words stand in what the rules call the option that they mean. */
    long sharesWords(String cell) {
        var words = PlainWords.of(cell);
        return alsoCalled.stream()
                .filter(it -> it.words().fit(words, choice.many()))
                .mapToInt(it -> it.words().size())
                .max()
                .orElse(0);
    }

    /** The options that are only a part of what these words mean, as "BTEC in engineering" of "BTEC". */
    List<Option> wider(String cell) {
        return wider(PlainWords.of(cell));
    }

    private List<Option> wider(PlainWords words) {
        return words.size() == 0
                ? List.of()
                : wider.stream()
                        .filter(it -> it.words().isOrBeginsWith(words))
                        .map(Wider::option)
                        .distinct()
                        .toList();
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
        return alsoCalled(words)
                .or(() -> grades.of(cell))
                .or(() -> grades.onTheWay(cell))
                .or(() -> meant(words))
                .or(() -> Optional.of(words.without(asked))
                        .filter(fewer -> !fewer.equals(words))
                        .flatMap(fewer -> alsoCalled(fewer).or(() -> meant(fewer))))
                .or(() -> year(words));
    }

    /** A number alone, as "12" under "Year", where no other way to count years reaches so far. */
    private Optional<Option> year(PlainWords words) {
        return Optional.of(inFull(words)).filter(year -> !year.equals(words)).flatMap(year -> alsoCalled(year)
                .or(() -> meant(year)));
    }

    /** Years at school are names of options. */
    boolean areYears() {
        return yearWord.isPresent();
    }

    /** Such a year, be it a number alone. */
    boolean isAYear(String cell) {
        return meant(cell).isPresent() && PlainWords.of(cell).all().stream().anyMatch(PlainWords::isNumber);
    }

    /** "Year 12" for "12". */
    private PlainWords inFull(PlainWords words) {
        return yearWord.filter(word -> words.size() == 1
                        && PlainWords.isNumber(words.all().get(0))
                        && Integer.parseInt(words.all().get(0)) > SEVERAL_COUNT_TO_HERE)
                .map(word -> PlainWords.of(word + " " + words.all().get(0)))
                .orElse(words);
    }

    /** These words with the word before a number that stands alone, as "Year 12" for "12". */
    PlainWords inFull(String cell) {
        return inFull(PlainWords.of(cell));
    }

    /** These words but for those of the question, as "Bio" of "Bio A level". */
    String withoutWhatIsAsked(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !asked.all().containsAll(PlainWords.of(word).all()))
                .collect(Collectors.joining(" "));
    }

    /** The levels at which an option asks for several things together, as in "AH … Maths … Physics …". */
    List<AtALevel.Level> levels() {
        return alsoCalled.stream()
                // Of what several options are chosen, each is named by itself.
                .filter(it -> !choice.many() && it.words().pieces().size() > 2)
                .map(it -> new AtALevel.Level(it.words().pieces(), it.option()))
                .toList();
    }

    /** What the options are called in one word or two, as "Higher". */
    List<PlainWords> inShort() {
        return choice.options().stream().map(OptionNames::nameOf).toList();
    }

    /** Only what was guessed from a part of these words, or from a number alone, is in doubt. */
    boolean isInDoubt(String cell) {
        var words = PlainWords.of(cell);
        return alsoCalled.stream()
                        .anyMatch(it -> it.words().hasGaps() && it.words().fit(words, choice.many()))
                || year(words).isPresent() && meant(words).isEmpty()
                || grades.onTheWay(cell).isPresent();
    }

    /**
     * From which of these parts on somebody says that it is not so, as in "no visits, care home"; after the last:
     * nobody does. Only of what people write in sentences.
     */
    int denied(List<String> parts) {
        if (!isWrittenFreely) {
            return parts.size();
        }
        var places = IntStream.range(0, parts.size())
                .filter(place -> PlainWords.of(parts.get(place)).deny(true))
                .boxed()
                .findFirst();
        return places.map(place -> isOfNothing(PlainWords.of(parts.get(place))) ? 0 : place)
                .orElse(parts.size());
    }

    /**
     * These words name nothing that an option is about: what they deny stands before them, as in "placement; not yet".
     */
    private boolean isOfNothing(PlainWords words) {
        return names.stream().allMatch(name -> words.within(name.words()).all().stream()
                .allMatch(word -> PlainWords.isNumber(word) || new PlainWords(List.of(word)).deny(true)));
    }

    /** The option that the rules themselves call so; empty: none, or several. */
    Optional<Option> alsoCalled(String words) {
        return alsoCalled(PlainWords.of(words));
    }

    private Optional<Option> alsoCalled(PlainWords words) {
        var called = alsoCalled.stream()
                .filter(it -> words.size() > 0 && it.words().fit(words, choice.many()))
                .filter(it -> !it.words().hasGaps()
                        || wider.stream().noneMatch(more -> more.words().equals(words)))
                .toList();
        // Who names more of the words means them more exactly.
        var most = called.stream().mapToInt(it -> it.words().size()).max().orElse(0);
        var meant = called.stream()
                .filter(it -> it.words().size() == most)
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
        var words = inFull(PlainWords.of(cell));
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
                .map(some -> some.iterator().next())
                .filter(it -> !wider(words).contains(it));
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

    /** The options of which a name or the beginning of one stands among these words, as "BTEC". */
    List<Option> namedIn(String part) {
        var words = PlainWords.of(part);
        return among.stream()
                .filter(name -> words.placeOf(name.words(), 0) >= 0)
                .map(Wider::option)
                .distinct()
                .toList();
    }

    /** Those of these words that stand in the question or in its options, as "math" of "Core Maths"; empty: none. */
    String inItsWords(String part) {
        return String.join(" ", PlainWords.of(part).within(offered).all());
    }

    /**
     * The one of these whose name holds those of all others, as whoever writes "Highers" and "Advanced Highers" means
     * the second. Empty: there is none.
     */
    static Optional<Option> narrowest(Collection<Option> options) {
        return options.stream()
                .filter(option -> options.stream()
                        .allMatch(other ->
                                nameOf(option).all().containsAll(nameOf(other).all())))
                .findFirst();
    }

    /**
     * The one of these that is meant beside all others, as "T Level, alone or with A levels" beside "A levels", or
     * "another mixture". Empty: there is none.
     */
    static Optional<Option> mixture(Collection<Option> options) {
        return options.stream()
                .filter(option -> options.size() > 1
                        && options.stream()
                                .filter(other -> !other.equals(option))
                                .allMatch(other -> isBeside(option, other)))
                .findFirst();
    }

    private static boolean isBeside(Option option, Option other) {
        var words = PlainWords.of(option.text());
        return words.all().contains("mixture") || words.placeOf(PlainWords.of("with " + other.text()), 0) >= 0;
    }

    static PlainWords nameOf(Option option) {
        return PlainWords.of(option.id().replace('-', ' '));
    }

    /** Words by which an option is known wherever they stand; what is an answer to much tells nothing. */
    private Stream<Wider> among() {
        return Stream.concat(wider.stream(), choice.options().stream().map(option -> new Wider(option, nameOf(option))))
                .filter(name -> name.words().size() > 0
                        && !asked.all().containsAll(name.words().all())
                        && !Likeness.saysLittle(String.join("-", name.words().all())));
    }

    /** A slip of the pen could have made these words of an option, or they are one with something beside it. */
    boolean isAlmostOne(String words) {
        var plain = PlainWords.of(words);
        return names.stream()
                .filter(name -> name.words().size() > 0 && !name.isOfAPlace())
                .filter(name -> plain.all().containsAll(name.words().all()) || plain.areAlmost(name.words()))
                .anyMatch(name -> choice.options().contains(name.option()));
    }
}
