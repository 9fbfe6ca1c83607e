package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

/**
 * The option that stands for everything else, as "One or more other subjects": it takes what nobody could mean as one
 * that is named. Whatever is written like a named one, or like what the hints tell apart, is left to people.
 *
 * @param known the words of everything that is named
 */
record Rest(Option option, Set<String> known) {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} &'’-]{2,39}");
    /** Letters for something that we cannot know. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}{1,2}|\\p{Lu}{3,4}");

    private static final Set<String> NO_NAMES = Set.of(
            "as",
            "none",
            "no",
            "not",
            "nothing",
            "null",
            "nil",
            "yet",
            "yes",
            "all",
            "any",
            "unknown",
            "undecided",
            "unsure",
            "sure",
            "know",
            "dont",
            "maybe",
            "perhaps",
            "or",
            "level",
            "gcse",
            "absent",
            "left");
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "in", "the", "for");

    /** So many letters alike in front, or so few slips in a long word, and somebody may have meant the other. */
    private static final int BEGINNING = 4;

    private static final int LONG = 5;
    private static final int SLIPS = 2;

    static Optional<Rest> of(Choice choice) {
        var open = choice.options().stream()
                .filter(option -> PlainWords.of(option.text()).all().contains("other"))
                .toList();
        if (!choice.many() || open.size() != 1) {
            return Optional.empty();
        }
        var named = choice.options().stream()
                .filter(option -> !open.contains(option))
                .flatMap(option -> Stream.concat(
                        Stream.of(
                                option.id().replace('-', ' '),
                                option.text(),
                                option.within(),
                                option.hint().orElse("")),
                        option.alsoCalled().stream()));
        return Optional.of(new Rest(
                open.get(0),
                Stream.concat(named, choice.wording().hint().stream())
                        .flatMap(text -> PlainWords.of(text).all().stream())
                        .filter(word -> word.length() >= BEGINNING)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** What this cell names may be one of those that it stands for. */
    boolean takes(String cell) {
        var words = PlainWords.of(cell).all();
        return NAME.matcher(cell.strip()).matches()
                && !words.isEmpty()
                && List.of(cell.strip().split("[ &-]+")).stream()
                        .noneMatch(word -> ABBREVIATION.matcher(word).matches() && !SMALL_WORDS.contains(word))
                && words.stream().noneMatch(NO_NAMES::contains)
                && words.stream().noneMatch(word -> known.stream().anyMatch(named -> areAlike(word, named)));
    }

    private static boolean areAlike(String word, String named) {
        return word.equals(named)
                || word.regionMatches(0, named, 0, BEGINNING) && word.length() >= BEGINNING
                || Math.min(word.length(), named.length()) >= LONG && distance(word, named) <= SLIPS;
    }

    /** How many letters are to be changed, put in or left out. */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[before.length];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], before[j]));
            }
            before = row;
        }
        return before[other.length()];
    }
}
