package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.question.Wording;
import pathwaycheck.visit.Wrong;

/**
 * What a cell says to a question, as an address would hold it.
 *
 * @param cell as people see it; never empty
 */
record Cells(String cell) implements Kinds<Cells.Read> {

    /** What parts several options. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|,\\n\\r]+\\s*");

    /** We write it before what a spreadsheet could take for a formula. */
    private static final Pattern MARKED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_SHOWN = 40;
    private static final int SHORTEST_BEGINNING = 3;

    /**
     * What a cell comes to.
     *
     * @param pairs as an address holds them
     * @param wrong what is wrong with it; empty: nothing
     */
    record Read(List<Pair> pairs, Optional<String> wrong) {
        private static Read pairs(List<Pair> pairs) {
            return new Read(pairs, Optional.empty());
        }

        private static Read wrong(String says) {
            return new Read(List.of(), Optional.of(says));
        }
    }

    /** What this cell says to this question. */
    static Read read(String cell, Question question) {
        var written = MARKED.matcher(cell.strip()).replaceFirst("");
        return AsSeen.of(written).isEmpty() ? Read.pairs(List.of()) : question.in(new Cells(written));
    }

    @Override
    public Read choice(Choice choice) {
        var whole = option(cell, choice);
        if (whole.isPresent()) {
            return chosen(choice, List.of(whole.get()));
        }
        var parts =
                Arrays.stream(BETWEEN.split(cell)).filter(it -> !it.isBlank()).toList();
        var byBlanks = parts.size() == 1 ? List.of(AsSeen.of(cell).split(" ")) : parts;
        var options = new ArrayList<String>();
        for (var part : byBlanks) {
            var option = option(part, choice);
            if (option.isEmpty()) {
                return Read.wrong("“" + shown(parts.size() == 1 ? cell : part) + "” is no answer here; write "
                        + (choice.many() ? "some of these with semicolons between them: " : "one of these: ")
                        + String.join(", ", choice.in(Wrong.ANSWERS)));
            }
            options.add(option.get());
        }
        return chosen(choice, options);
    }

    @Override
    public Read date(DateQuestion question) {
        var seen = AsSeen.of(cell);
        if (isNotSure(seen, question)) {
            return Read.pairs(List.of(new Pair(question.id(), Question.NOT_SURE)));
        }
        if (seen.matches("\\d{4}-\\d{2}(-\\d{2})?(-sure)?")) {
            return Read.pairs(List.of(new Pair(question.id(), seen)));
        }
        if (DateCell.isCountOfDays(seen)) {
            return Read.wrong(
                    "This is a number by which a spreadsheet counts days; give the column the format of a date");
        }
        return DateCell.read(seen)
                .map(date -> date.isMonthFirst()
                        ? Read.wrong("There is no such month; write the day before the month, as 14/06/2027")
                        : Read.pairs(Stream.of(
                                        new Pair(question.dayField(), date.day()),
                                        new Pair(question.monthField(), date.month()),
                                        new Pair(question.yearField(), date.year()))
                                .filter(pair -> !pair.value().isEmpty())
                                .toList()))
                .orElseGet(() -> Read.wrong("“" + shown(cell)
                        + "” is no date; write a month and a year, as 06/2027, or a day, as 14/06/2027"
                        + (question.offersNotSure() ? ", or not-sure" : "")));
    }

    private static Read chosen(Choice choice, List<String> options) {
        return Read.pairs(
                options.stream().map(option -> new Pair(choice.id(), option)).toList());
    }

    /**
     * The option that these words mean: its id, its text, or the beginning of its text, if no other begins so. Empty:
     * none, or several.
     */
    private static Optional<String> option(String words, Choice choice) {
        for (var option : choice.options()) {
            if (option.id().equals(words)) {
                return Optional.of(words);
            }
        }
        var plain = Columns.plain(words);
        if (isNotSure(words, choice)) {
            return Optional.of(Question.NOT_SURE);
        }
        return Stream.<Predicate<Option>>of(
                        option -> option.id().equals(plain),
                        option -> Columns.plain(option.text()).equals(plain)
                                || Columns.plain(option.within()).equals(plain),
                        option -> begins(option, plain, true),
                        option -> plain.length() >= SHORTEST_BEGINNING && begins(option, plain, false))
                .map(means -> choice.options().stream().filter(means).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .filter(some -> some.size() == 1)
                .map(some -> some.get(0).id());
    }

    private static boolean begins(Option option, String plain, boolean withWholeWords) {
        return Stream.of(option.text(), option.within())
                .map(Columns::plain)
                .anyMatch(text -> text.startsWith(plain)
                        && (!withWholeWords
                                || text.length() > plain.length()
                                        && !Character.isLetterOrDigit(text.charAt(plain.length()))));
    }

    private static boolean isNotSure(String words, Question question) {
        var plain = Columns.plain(words);
        return question.wording()
                .notSure()
                .map(Wording.NotSure::text)
                .map(Columns::plain)
                .filter(text -> text.equals(plain) || plain.equals(Question.NOT_SURE))
                .isPresent();
    }

    /** As it can be repeated: no longer than a line, and nothing in it that moves what it is shown on. */
    static String shown(String cell) {
        var seen = UNSEEN.matcher(AsSeen.of(cell)).replaceAll("�");
        return seen.length() > LONGEST_SHOWN ? seen.substring(0, LONGEST_SHOWN) + "…" : seen;
    }
}
