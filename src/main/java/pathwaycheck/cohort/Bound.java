package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an author's words say of all that lies on one side of something: "Three or more", "ABB or better". */
final class Bound {

    private static final Set<String> UPWARDS = Set.of("more", "above", "over");
    private static final Set<String> DOWNWARDS = Set.of("below", "less", "fewer", "under");
    private static final String ONE_GRADE = "(?:A\\*|[A-EU])";
    private static final Pattern OR_BETTER = Pattern.compile("\\b(" + ONE_GRADE + "{2,6}) or better");
    private static final Pattern FEWER_THAN = Pattern.compile("\\bfewer than (\\w+)");
    private static final Pattern GRADE = Pattern.compile(ONE_GRADE, Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADES = Pattern.compile(ONE_GRADE + "+", Pattern.CASE_INSENSITIVE);

    /** As "A/A/B" and "A-B-B": "AAB/BBC" could be either. */
    private static final Pattern ONE_BY_ONE =
            Pattern.compile(ONE_GRADE + "(?:\\s*[/–-]\\s*" + ONE_GRADE + ")+", Pattern.CASE_INSENSITIVE);

    /** As "AAA + A": another grade beside the others. */
    private static final Pattern ONE_MORE =
            Pattern.compile(ONE_GRADE + "{2,}(?:\\s*\\+\\s*" + ONE_GRADE + ")+", Pattern.CASE_INSENSITIVE);

    /** As "B/C, B, B": of one of them, nobody knows yet which it will be. */
    private static final Pattern SOME_IN_DOUBT = Pattern.compile(ONE_GRADE + "(?:/" + ONE_GRADE + ")*");

    private static final List<String> BEST_FIRST = List.of("A*", "A", "B", "C", "D", "E", "U");

    /** Letters. Nobody has as many grades, and for thousands a pattern of them has no room. */
    private static final int MOST_GRADES = 200;

    private Bound() {}

    private static boolean isAll(Pattern grades, String text) {
        return text.length() <= MOST_GRADES && grades.matcher(text).matches();
    }

    /** These words are a number, or all that lies on one side of it, as "Three or more". */
    static boolean isNumber(PlainWords words) {
        return words.size() > 0 && isNumber(words, words.size());
    }

    /** These words begin with all that lies on one side of a number, as "One or more others": nobody knows how many. */
    static boolean isOfAnyNumber(PlainWords words) {
        return words.size() > 2 && isNumber(words, 3);
    }

    /** As "Two or more other subjects" of "One other subject". */
    static boolean isOfMore(PlainWords one, PlainWords more) {
        return one.size() > 1
                && one.all().get(0).equals("1")
                && more.size() == one.size() + 2
                && more.first(3).equals(new PlainWords(List.of("2", "or", "more")))
                && more.from(3).equals(one.from(1));
    }

    private static boolean isNumber(PlainWords words, int size) {
        var all = words.all();
        return PlainWords.isNumber(all.get(0))
                && (size == 1
                        || size == 3
                                && all.get(1).equals("or")
                                && (UPWARDS.contains(all.get(2)) || DOWNWARDS.contains(all.get(2))));
    }

    /** These words name a number within the bound of those, as "Year 9" within "Year 11 or below". */
    static boolean takes(PlainWords bound, PlainWords words) {
        var size = bound.size();
        if (size < 3 || words.size() != size - 2 || !bound.all().get(size - 2).equals("or")) {
            return false;
        }
        var last = words.size() - 1;
        var least = bound.all().get(last);
        var number = words.all().get(last);
        if (!PlainWords.isNumber(least) || !PlainWords.isNumber(number)) {
            return false;
        }
        var before = new ArrayList<>(words.all());
        before.set(last, least);
        var sameBefore = new PlainWords(before);
        var difference = Integer.parseInt(number) - Integer.parseInt(least);
        var side = bound.all().get(size - 1);
        return (sameBefore.equals(bound.first(size - 2)) || sameBefore.areShortFor(bound.first(size - 2)))
                && (UPWARDS.contains(side) && difference >= 0 || DOWNWARDS.contains(side) && difference <= 0);
    }

    /**
     * Whether these grades are what a text asks for, as "A A B" is "ABB or better". Empty: it asks for none, these are
     * none, or some are better and others worse, so that only people can tell.
     *
     * @param best only the best of them count
     */
    static Optional<Boolean> reaches(String text, String grades, boolean best) {
        var asked = OR_BETTER.matcher(text);
        if (!asked.find()) {
            return Optional.empty();
        }
        var wanted = ranks(asked.group(1));
        var apart = isAll(ONE_BY_ONE, grades.strip()) ? grades.replaceAll("[/–-]", " ") : grades;
        var together = isAll(ONE_MORE, grades.strip()) ? grades.replaceAll("[\\s+]", "") : apart;
        var parts = Arrays.stream(together.strip().split("[\\s,;+]+")).toList();
        var isOneAPart = parts.stream().allMatch(part -> GRADE.matcher(part).matches());
        if (!isOneAPart && (parts.size() > 1 || !isAll(GRADES, parts.get(0)))) {
            return Optional.empty();
        }
        var has = ranks(String.join("", parts));
        if (has.size() < wanted.size() || has.size() > wanted.size() && !best) {
            return Optional.empty();
        }
        var isBetter = true;
        var isWorse = true;
        for (var i = 0; i < wanted.size(); i++) {
            isBetter &= has.get(i) <= wanted.get(i);
            isWorse &= has.get(i) >= wanted.get(i);
        }
        return isBetter ? Optional.of(true) : isWorse ? Optional.of(false) : Optional.empty();
    }

    /**
     * What to write in place of grades of which {@link #reaches} cannot tell, before a list of answers; empty: the text
     * asks for no grades, or these are none.
     */
    static Optional<String> insteadOf(String text, String grades) {
        var asked = OR_BETTER.matcher(text);
        if (!asked.find() || !isAll(GRADES, grades.replaceAll("[\\s,;+/]+", ""))) {
            return Optional.empty();
        }
        var wanted = ranks(asked.group(1));
        var has = ranks(grades);
        if (has.size() < wanted.size()) {
            return Optional.of("all " + wanted.size() + " grades, as " + asked.group(1) + ", or ");
        }
        return Optional.of(
                has.size() == wanted.size()
                        ? "what they come to, as some are better than " + asked.group(1) + " and others worse, with "
                        : "the best " + wanted.size() + " alone, as " + asked.group(1) + ", or ");
    }

    /** Grades as good and as bad as they may be, where some are in doubt, as "B/C, B, B"; none: they are not so. */
    static List<String> bestAndWorst(String grades) {
        var each = List.of(grades.toUpperCase(Locale.ROOT)
                .replaceAll("\\s*/\\s*", "/")
                .strip()
                .split("[\\s,;]+"));
        return each.size() > 1
                        && each.stream().anyMatch(one -> one.contains("/"))
                        && each.stream().allMatch(one -> isAll(SOME_IN_DOUBT, one))
                ? Stream.<Function<List<Integer>, Integer>>of(Collections::min, Collections::max)
                        .map(which -> each.stream()
                                .map(one -> BEST_FIRST.get(which.apply(ranks(one))))
                                .collect(Collectors.joining(" ")))
                        .toList()
                : List.of();
    }

    /** A text is, among others, for whoever has so few, as "or I have fewer than three A levels". */
    static boolean isOfFewer(String text, int some) {
        var fewer = FEWER_THAN.matcher(text);
        return some > 0
                && fewer.find()
                && PlainWords.of(fewer.group(1)).all().stream()
                        .anyMatch(number -> PlainWords.isNumber(number) && some < Integer.parseInt(number));
    }

    /** How many grades these words name; 0: they are none. */
    static int count(String grades) {
        var bare = grades.replaceAll("[\\s,;+/–-]+", "");
        return isAll(GRADES, bare) ? ranks(bare).size() : 0;
    }

    /** It is a grade, or several in one word. */
    static boolean isGrades(String word) {
        return isAll(GRADES, word);
    }

    /** Best first. */
    private static List<Integer> ranks(String grades) {
        return GRADE.matcher(grades.toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(BEST_FIRST::indexOf)
                .sorted()
                .toList();
    }
}
