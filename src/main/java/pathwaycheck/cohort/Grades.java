package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

/**
 * What grades in a cell come to, where one of two options asks for some, as "BBB or better".
 *
 * @param choice the question; one without such options takes no grades
 * @param hints the words of the question and its hint, which say how grades are counted
 */
record Grades(Choice choice, PlainWords hints) {

    /** As in "BBB/ABB", "AAB-ABB" and "BBB or ABB". */
    private static final Pattern EITHER = Pattern.compile("\\s*[/–-]\\s*|\\s+or\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_BRACKETS = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    private static final Pattern BESIDE_GRADES = Pattern.compile("\\s*[(),;/|]\\s*|\\s+(?:[–-]|but)\\s+");

    /** Grades on the way to those that count. */
    private static final Pattern ON_THE_WAY =
            Pattern.compile("\\b(?:mocks?|targets?|currently|current|working at)\\b:?", Pattern.CASE_INSENSITIVE);

    /** Of these, the ones that teachers give in place of a prediction; a mock is over, and a target a wish. */
    private static final Pattern WORKING_AT =
            Pattern.compile("\\b(?:currently )?working at\\b:?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_MORE = Pattern.compile("([^+]+)\\+([^+]+)");

    private static final int SHORTEST_HINT = 4;

    /** As "got BCD": a result. */
    private static final Set<String> GOT = Set.of("got", "gained", "achieved");

    Grades(Choice choice) {
        this(
                choice,
                PlainWords.of(
                        choice.wording().ask() + " " + choice.wording().hint().orElse("")));
    }

    /** Of two options, one asks for grades or better: the other is for whoever has worse. */
    Optional<Option> of(String cell) {
        if (choice.many() || choice.options().size() != 2) {
            return Optional.empty();
        }
        var best = PlainWords.of(choice.wording().ask()).all().contains("best");
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

    /** Of fewer grades than an option asks for, as "fewer than three", where a list names as many things. */
    Optional<Option> fewer(String cell, int named) {
        return Bound.count(withoutHints(cell)) == named
                ? choice.options().stream()
                        .filter(option -> Bound.isOfFewer(option.text(), named))
                        .findFirst()
                : Optional.empty();
    }

    /** What comes of grades and of those in brackets behind them alike, as of "CCD (pred BBC)"; empty: nothing does. */
    Optional<Option> both(String cell) {
        return Optional.of(WITH_BRACKETS.matcher(cell)).filter(Matcher::matches).flatMap(it -> of(it.group(1))
                .filter(option -> of(it.group(2)).equals(Optional.of(option))));
    }

    /**
     * What grades come to that stand beside others which are neither a result nor predicted, as "predicted ABB (mocks
     * BCC)"; empty: they do not.
     */
    Optional<Option> besideOthers(String cell) {
        var pieces = BESIDE_GRADES
                .splitAsStream(cell)
                .filter(piece -> !piece.isBlank())
                .toList();
        var counting = pieces.stream()
                .filter(piece -> !ON_THE_WAY.matcher(piece).find())
                .toList();
        return counting.size() == 1
                        && pieces.size() > 1
                        && pieces.stream()
                                .allMatch(piece -> Bound.count(withoutHints(
                                                ON_THE_WAY.matcher(piece).replaceAll("")))
                                        > 0)
                ? of(counting.get(0))
                : Optional.empty();
    }

    /**
     * What grades come to behind which one more stands, be it that of a project or of one more of them, as "AAA + A";
     * empty: it decides.
     */
    Optional<Option> withOneMore(String cell) {
        return Optional.of(ONE_MORE.matcher(cell))
                .filter(it -> it.matches() && Bound.count(withoutHints(it.group(2))) == 1)
                .flatMap(it -> of(it.group(1).strip())
                        .filter(option ->
                                of(it.group(1).strip() + it.group(2).strip()).equals(Optional.of(option))));
    }

    /** What grades come to that are all there is, and neither a result nor predicted: a guess. */
    Optional<Option> onTheWay(String cell) {
        return WORKING_AT.matcher(cell).find()
                ? of(WORKING_AT
                        .matcher(cell)
                        .replaceAll("")
                        .replaceAll("[()]", " ")
                        .strip())
                : Optional.empty();
    }

    /**
     * The options that these grades come to, each by itself, as "BBB/ABB" or "B/C, B, B"; none: they are not several.
     */
    List<Option> either(String cell) {
        var inDoubt = Bound.bestAndWorst(withoutHints(cell));
        var each = inDoubt.isEmpty() ? EITHER.splitAsStream(cell.strip()).toList() : inDoubt;
        var options = each.stream().flatMap(one -> of(one).stream()).toList();
        return each.size() > 1 && options.size() == each.size()
                ? options.stream().distinct().toList()
                : List.of();
    }

    /** What to write in place of grades that are no option for certain, before a list of them; empty: no grades. */
    Optional<String> insteadOf(String cell) {
        return choice.many() || choice.options().size() != 2
                ? Optional.empty()
                : choice.options().stream()
                        .flatMap(option -> Bound.insteadOf(option.text(), withoutHints(cell)).stream())
                        .findFirst();
    }

    /** These are grades that come to an option, or to one of several. */
    boolean areIn(String cell) {
        return count(cell) > 0
                || both(cell).isPresent()
                || besideOthers(cell).isPresent()
                || !either(cell).isEmpty();
    }

    /** The question asks for grades. */
    boolean areAsked() {
        return !choice.many()
                && choice.options().stream()
                        .anyMatch(option -> Bound.insteadOf(option.text(), "A").isPresent());
    }

    /** How many grades this cell names; 0: none, or the question asks for none. */
    int count(String cell) {
        return of(cell).isPresent() ? Bound.count(withoutHints(cell)) : 0;
    }

    /** As "predicted", or "pred" for it. */
    private boolean isInHints(String word) {
        return GOT.contains(word)
                || hints.all().stream()
                        .anyMatch(hint -> hint.equals(word) || word.length() >= SHORTEST_HINT && hint.startsWith(word));
    }

    /** But for words that say how to count them, as "predicted". */
    private String withoutHints(String cell) {
        return Stream.of(cell.split("\\s+"))
                .filter(word -> {
                    var words = PlainWords.of(word);
                    return words.size() == 0
                            || words.all().stream().anyMatch(one -> !isInHints(one))
                            || Bound.isGrades(word.replaceAll("[()]", ""));
                })
                .collect(Collectors.joining(" "));
    }
}
