package pathwaycheck.cohort;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;

/**
 * The words of a text by which two texts are compared: small letters, one and not several, figures for numbers, and
 * without the words that say nothing.
 */
record PlainWords(List<String> all) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Set<String> SAY_NOTHING = Set.of(
            "a", "an", "the", "of", "these", "this", "my", "i", "im", "ive", "am", "is", "it", "at", "in", "on", "to",
            "and");
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int SHORTEST_OF_SEVERAL = 4;
    private static final int SHORTEST = 3;
    private static final int MOST_STEPS = 2;

    /** "Bio Sci" could be short for more than one science. */
    private static final int SHORTEST_IN_SHORT = 4;

    /** As "visited no hospitals" and "hasn't visited"; as they are compared. */
    private static final Set<String> DENY = Set.of(
            "no",
            "not",
            "none",
            "never",
            "neither",
            "nor",
            "nothing",
            "without",
            "unable",
            "cant",
            "cannot",
            "couldnt",
            "didnt",
            "doesnt",
            "dont",
            "hadnt",
            "hasnt",
            "havent",
            "isnt",
            "wasnt",
            "werent",
            "wont",
            "wouldnt",
            "cancelled",
            "canceled",
            "declined",
            "rejected");

    /** As "hospital placement planned": it is still to come, if at all. */
    private static final Set<String> NOT_YET = Set.of(
            "applying",
            "arranged",
            "arranging",
            "awaiting",
            "booked",
            "hope",
            "hopefully",
            "hoping",
            "intend",
            "interested",
            "maybe",
            "organising",
            "pending",
            "perhap",
            "plan",
            "planned",
            "planning",
            "possibly",
            "seeking",
            "soon",
            "start",
            "starting",
            "tba",
            "tbc",
            "upcoming",
            "waiting",
            "want",
            "wanted",
            "would",
            "yet");

    /** Together they say the same, as in "applied for a placement". */
    private static final List<PlainWords> NOT_YET_TOGETHER = Stream.of(
                    "applied for",
                    "looking for",
                    "due to",
                    "next week",
                    "next month",
                    "next term",
                    "next summer",
                    "next year")
            .map(words -> new PlainWords(List.of(words.split(" "))))
            .toList();

    /** As "virtual hospital placement": whoever did it was not there. */
    private static final Set<String> FROM_AFAR =
            Set.of("lecture", "online", "podcast", "remote", "video", "virtual", "webinar");

    private static final Map<String, String> IN_SHORT = Map.ofEntries(
            Map.entry("w", "with"),
            Map.entry("wk", "week"),
            Map.entry("wks", "week"),
            Map.entry("lvl", "level"),
            Map.entry("lvls", "level"),
            Map.entry("hosp", "hospital"),
            Map.entry("asst", "assistant"),
            Map.entry("dept", "department"));

    PlainWords {
        all = List.copyOf(all);
    }

    static PlainWords of(String text) {
        return new PlainWords(
                WORD.matcher(AsSeen.of(text).toLowerCase(Locale.ROOT).replaceAll("['’]", ""))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !SAY_NOTHING.contains(word))
                        .map(PlainWords::one)
                        .toList());
    }

    private static String one(String word) {
        if (NUMBERS.contains(word)) {
            return String.valueOf(NUMBERS.indexOf(word));
        }
        if (IN_SHORT.containsKey(word)) {
            return IN_SHORT.get(word);
        }
        return word.length() >= SHORTEST_OF_SEVERAL && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    int size() {
        return all.size();
    }

    PlainWords first(int some) {
        return new PlainWords(all.subList(0, some));
    }

    /** Those from this place on. */
    PlainWords from(int place) {
        return new PlainWords(all.subList(place, size()));
    }

    /** But for those of another text. */
    PlainWords without(PlainWords others) {
        return new PlainWords(
                all.stream().filter(word -> !others.all.contains(word)).toList());
    }

    /**
     * Among these words some say that something is not so.
     *
     * @param isDone those count, too, that say that it is only planned
     */
    boolean deny(boolean isDone) {
        return all.stream().anyMatch(word -> DENY.contains(word) || isDone && NOT_YET.contains(word))
                || isDone && NOT_YET_TOGETHER.stream().anyMatch(words -> placeOf(words, 0) >= 0);
    }

    /** Among these words some say that it was done from elsewhere. */
    boolean areFromAfar() {
        return all.stream().anyMatch(FROM_AFAR::contains);
    }

    /** These are the other text's words, or begin with them; its last word may be cut short. */
    boolean isOrBeginsWith(PlainWords other) {
        return String.join(" ", all).startsWith(String.join(" ", other.all));
    }

    /** Those that stand in another text, too. */
    PlainWords within(PlainWords others) {
        return new PlainWords(all.stream().filter(others.all::contains).toList());
    }

    /** The other text begins with these words: two at least, as one is the beginning of much. */
    boolean begin(PlainWords other) {
        return size() > 1
                && size() <= other.size()
                && other.first(size()).equals(this)
                && all.stream().anyMatch(word -> word.length() >= SHORTEST && !isNumber(word));
    }

    /** Each of these is short for the other text's word in its place, as "Y 10" for "Year 10". */
    boolean areShortFor(PlainWords other) {
        return size() > 1
                && size() == other.size()
                && IntStream.range(0, size()).allMatch(place -> isShortFor(place, other.all.get(place)));
    }

    /** The same, or short for it, were it not for the number at the end, as "Y12" and "Year 13". */
    boolean areLikeButForTheNumber(PlainWords other) {
        var last = size() - 1;
        if (last < 1 || other.size() != size() || !isNumber(all.get(last)) || !isNumber(other.all.get(last))) {
            return false;
        }
        var withTheirs = new PlainWords(Stream.concat(all.stream().limit(last), Stream.of(other.all.get(last)))
                .toList());
        return withTheirs.equals(other) || withTheirs.areShortFor(other);
    }

    private boolean isShortFor(int place, String whole) {
        var word = all.get(place);
        var isBeforeANumber = place + 1 < size() && isNumber(all.get(place + 1));
        return word.equals(whole)
                || word.length() >= SHORTEST_IN_SHORT && whole.startsWith(word) && !isNumber(word)
                || isBeforeANumber && whole.charAt(0) == word.charAt(0) && areInOrder(word, whole);
    }

    private static boolean areInOrder(String letters, String whole) {
        var from = 0;
        for (var letter : letters.toCharArray()) {
            from = whole.indexOf(letter, from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }

    /** A letter or two left out, added or another in their place make these the other words; or they are cut short. */
    boolean areAlmost(PlainWords other) {
        var one = String.join("", all);
        var two = String.join("", other.all);
        return one.length() >= SHORTEST
                && two.length() > SHORTEST
                && (Math.abs(one.length() - two.length()) <= MOST_STEPS
                                && distance(one, two) <= (Math.min(one.length(), two.length()) > 4 ? MOST_STEPS : 1)
                        || one.length() < two.length() && one.charAt(0) == two.charAt(0) && areInOrder(one, two));
    }

    /** How many letters have to be left out, added, put in another's place or swapped with the next. */
    private static int distance(String one, String other) {
        var steps = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + same, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                var isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwapped) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }

    /** Where these words stand among them, one after the other, from this place on; below 0: nowhere. */
    int placeOf(PlainWords others, int from) {
        for (var place = from; place + others.size() <= size(); place++) {
            if (all.subList(place, place + others.size()).equals(others.all)) {
                return place;
            }
        }
        return -1;
    }

    /** Their first letters, as "cs". */
    String initials() {
        return all.stream().map(word -> word.substring(0, 1)).reduce("", String::concat);
    }

    /** The same but for its numbers, as "year 10" and "year 11". */
    String form() {
        return String.join(
                " ", all.stream().map(word -> isNumber(word) ? "#" : word).toList());
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) && word.length() <= 4;
    }
}
