package pathwaycheck.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Dates;
import pathwaycheck.rules.YearGroups;
import pathwaycheck.visit.Wrong;

/**
 * Two cells of one row that can hardly both be right, as a pupil of Year 12 who leaves in three years: nobody knows
 * which is wrong, so the second is asked back, and whoever means both can say so.
 */
final class AtOdds {

    private static final Pattern ONE_YEAR =
            Pattern.compile("(?<name>\\p{L}+ ?)(?<number>\\d+)(?: in (?<place>\\p{Lu}.*))?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[(),]\\s*");
    private static final int FIRST_MONTH = 9;

    private final List<ReadCell> row;
    private final Columns columns;
    private final AllNames names;
    private final LocalDate asOf;

    /** By the place of a cell, the column of the other. */
    private final Map<Integer, Integer> against = new HashMap<>();

    AtOdds(List<ReadCell> row, Columns columns, AllNames names, LocalDate asOf) {
        this.row = List.copyOf(row);
        this.columns = columns;
        this.names = names;
        this.asOf = asOf;
    }

    /** The row, with what is wrong in place of what cannot be right. */
    List<ReadCell> row(List<String> cells) {
        var asked = new ArrayList<ReadCell>();
        for (var i = 0; i < row.size(); i++) {
            var place = i;
            asked.add(fewer(i, cells.get(i)).orElseGet(() -> year(place, cells.get(place))
                    .or(() -> noMonth(place, cells.get(place)))
                    .or(() -> gradedOtherwise(place, cells.get(place)))
                    .or(() -> grades(place, cells.get(place)))
                    .or(() -> oneOfTwo(place, cells.get(place)))
                    .map(says -> ReadCell.wrong(Shown.of(cells.get(place)), says)
                            .naming(row.get(place).named()))
                    .orElse(row.get(place))));
        }
        return asked;
    }

    /** A day at the end of a school year, and the year at school that another cell names. */
    private Optional<String> year(int place, String cell) {
        var question = columns.asked().get(place).question();
        if (!(question instanceof DateQuestion date) || !names.isOfSchoolYears(date)) {
            return Optional.empty();
        }
        return question.read(Query.holding(row.get(place).pairs())) instanceof Answer.On on && !on.isSure()
                ? guesses()
                        .flatMap(guess -> ending(guess, date).map(EndOfSchool::month).stream()
                                .filter(end -> end.getYear() != schoolYear(on.month()))
                                .map(end -> {
                                    against.put(place, columnOf(guess));
                                    return "“" + Shown.of(cell) + "” does not go with “" + guess.words()
                                            + "”, as that leads to " + Dates.month(end)
                                            + ". Mend one of the two, or write "
                                            + question.write(on).get(0) + "-sure if both are right";
                                }))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * A year without its month may be that of what comes next, as "gap year, then 2028": the row says when school ends.
     */
    private Optional<String> noMonth(int place, String cell) {
        return columns.asked().get(place).question() instanceof DateQuestion date
                        && row.get(place).wrong().isPresent()
                        && RoughDate.of(AsSeen.of(cell)).isPresent()
                ? end(date)
                        .map(end -> "“" + Shown.of(cell) + "” names no month; write the month and year of the end"
                                + " of school, as " + end.inATable() + " for this year group"
                                + CellForDate.orNotSure(date))
                : Optional.empty();
    }

    private int columnOf(ReadAs guess) {
        return IntStream.range(0, row.size())
                .filter(i -> row.get(i).guesses().contains(guess))
                .map(i -> columns.asked().get(i).place())
                .findFirst()
                .orElse(0);
    }

    /** The words for a year at school from which this day cannot follow; empty: no cell has such words. */
    Optional<String> yearAgainst(Answer.On on) {
        return names.yearGroups().stream()
                .map(YearGroups::question)
                .distinct()
                .flatMap(date -> guesses().filter(guess -> ending(guess, date)
                        .map(EndOfSchool::month)
                        .filter(end -> end.getYear() != schoolYear(on.month()))
                        .isPresent()))
                .map(ReadAs::words)
                .findFirst();
    }

    /** When school ends for this pupil, by the year that a cell names; empty: no cell does. */
    Optional<EndOfSchool> end(DateQuestion date) {
        return names.isOfSchoolYears(date)
                ? guesses().flatMap(guess -> ending(guess, date).stream()).findFirst()
                : Optional.empty();
    }

    private Stream<ReadAs> guesses() {
        return row.stream().flatMap(read -> read.guesses().stream()).filter(it -> it.question() instanceof Choice);
    }

    /** The year in whose summer it ends. */
    private static int schoolYear(YearMonth month) {
        return month.getYear() + (month.getMonthValue() < FIRST_MONTH ? 0 : 1);
    }

    /** When school ends for whoever is in this year now, if the rules count years so in one way everywhere. */
    private Optional<EndOfSchool> ending(ReadAs guess, DateQuestion date) {
        var words = guess.question() instanceof Choice choice
                ? names.of(choice).inFull(guess.words())
                : PlainWords.of(guess.words());
        return counted(date).entrySet().stream()
                .filter(it -> words.areLikeButForTheNumber(PlainWords.of(it.getKey() + " 1")))
                .map(it -> {
                    var number = Integer.parseInt(words.all().get(words.size() - 1));
                    return new YearGroups.YearGroup(it.getKey() + " " + number, it.getValue() - number);
                })
                .filter(group -> group.schoolYearsAfter() >= 0)
                .map(group -> new EndOfSchool(group.text(), group.means(asOf)))
                .findFirst();
    }

    /** By how years are called everywhere, as "Year": the number of a year and the years after it together. */
    private Map<String, Integer> counted(DateQuestion date) {
        var together = new HashMap<String, Integer>();
        var several = new HashSet<String>();
        names.yearGroups().stream()
                .filter(years -> years.question().equals(date))
                .flatMap(years -> years.groups().stream())
                .forEach(group -> BETWEEN.splitAsStream(group.text())
                        .map(ONE_YEAR::matcher)
                        .filter(it -> it.matches() && it.group("place") == null)
                        .forEach(it -> {
                            var sum = Integer.parseInt(it.group("number")) + group.schoolYearsAfter();
                            var before = together.putIfAbsent(it.group("name").strip(), sum);
                            if (before != null && before != sum) {
                                several.add(it.group("name").strip());
                            }
                        }));
        together.keySet().removeAll(several);
        return together;
    }

    /** The column of the cell that this one cannot be right together with; 0: there is none. */
    int against(int place) {
        return against.getOrDefault(place, 0);
    }

    /** What is hardly taken without something else, and stands here without it. In the rules' own word it is meant. */
    private Optional<String> oneOfTwo(int place, String cell) {
        if (!(columns.asked().get(place).question() instanceof Choice choice) || !choice.many()) {
            return Optional.empty();
        }
        var together = names.of(choice).together();
        var chosen = row.get(place).pairs().stream().map(Pair::value).toList();
        return choice.options().stream()
                .filter(option -> chosen.contains(option.id()))
                .filter(option -> !row.get(place).parts().contains(option.id()))
                .flatMap(option -> together.besides(option).stream()
                        .filter(other -> !chosen.contains(other.id()))
                        .map(other -> "“" + Shown.of(cell) + "” names “" + option.text() + "” without “" + other.text()
                                + "”. Write both, or " + option.id() + " if it is meant so"))
                .findFirst();
    }

    /** A grade for each thing that a list names, and an option for whoever has so few: "BC" beside two subjects. */
    private Optional<ReadCell> fewer(int place, String cell) {
        if (!(columns.asked().get(place).question() instanceof Choice choice)
                || choice.many()
                || row.get(place).wrong().isEmpty()) {
            return Optional.empty();
        }
        return lists(choice)
                .filter(i -> !row.get(i).named().isEmpty())
                .mapToObj(i -> names.of(choice)
                        .grades()
                        .fewer(
                                NotCounted.without(cell, choice, names),
                                row.get(i).named().size()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(option -> ReadCell.guess(new ReadAs(choice, Shown.inFull(cell), option).inDoubt()));
    }

    /**
     * Grades beside something that has grades of its own, as "BTEC Sport" among A levels: nobody knows which are whose.
     */
    private Optional<String> gradedOtherwise(int place, String cell) {
        if (!(columns.asked().get(place).question() instanceof Choice choice)
                || !names.of(choice).grades().areIn(NotCounted.without(cell, choice, names))) {
            return Optional.empty();
        }
        return lists(choice)
                .boxed()
                .flatMap(i -> row.get(i).parts().stream()
                        .filter(part -> isGradedOtherwise(
                                part, (Choice) columns.asked().get(i).question(), choice)))
                .findFirst()
                .map(part -> "“" + Shown.of(cell) + "” is no answer here, as “" + Shown.of(part)
                        + "” is graded otherwise; write one of these: "
                        + String.join(", ", choice.in(Wrong.ANSWERS)));
    }

    /** It is nothing of this list, and names what the grades are not of: their question says what they are of. */
    private boolean isGradedOtherwise(String part, Choice list, Choice grades) {
        var of = PlainWords.of(grades.wording().ask()).all();
        return NamedOption.of(part, list, names).isEmpty()
                && !names.isNotCounted(part, list)
                && names.beside(list).stream()
                        .filter(other ->
                                !other.many() && grades.wording().about().contains(other.id()))
                        .flatMap(other -> Stream.concat(
                                names.of(other).namedIn(part).stream(), NamedOption.of(part, other, names).stream()))
                        .anyMatch(option ->
                                !of.containsAll(PlainWords.of(option.text()).all()));
    }

    /** The places of the lists of its section. */
    private IntStream lists(Choice choice) {
        return IntStream.range(0, row.size())
                .filter(i -> columns.asked().get(i).question() instanceof Choice list
                        && list.many()
                        && FromTheRow.isOfOneSection(list, choice));
    }

    /** More grades than another cell of the section names things to be graded. */
    private Optional<String> grades(int place, String cell) {
        if (!(columns.asked().get(place).question() instanceof Choice choice)) {
            return Optional.empty();
        }
        var counting = NotCounted.without(cell, choice, names);
        if (names.of(choice).grades().withOneMore(counting).isPresent()) {
            return Optional.empty();
        }
        var grades = names.of(choice).grades().count(counting);
        return IntStream.range(0, row.size())
                .filter(i -> FromTheRow.isOfOneSection(columns.asked().get(i).question(), choice))
                .filter(i -> !row.get(i).named().isEmpty()
                        && grades > row.get(i).named().size())
                .boxed()
                .findFirst()
                .map(i -> {
                    against.put(place, columns.asked().get(i).place());
                    var named = row.get(i).named();
                    return "“" + Shown.of(cell) + "” has " + grades + " grades, and “" + String.join(", ", named)
                            + "” would have " + named.size() + ". Mend one of the two, or write one of these: "
                            + String.join(
                                    ", ",
                                    choice.options().stream().map(it -> it.id()).toList());
                });
    }
}
