package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;

/**
 * What a cell says to a question for a date.
 *
 * @param cell as people see it; never empty
 */
record CellForDate(String cell, DateQuestion question, AllNames names) {

    private static final Pattern EXAMPLE = Pattern.compile("\\b(1[0-2]|[1-9]) \\d{4}\\b");
    private static final int ANY_MONTH = 6;

    ReadCell read() {
        var seen = AsSeen.of(cell);
        if (NamedOption.isNotSure(seen, question)) {
            return ReadCell.pairs(List.of(new Pair(question.id(), Question.NOT_SURE)));
        }
        if (seen.matches("\\d{4}-\\d{2}(-\\d{2})?(-sure)?")) {
            return ReadCell.pairs(List.of(new Pair(question.id(), seen)));
        }
        if (DateCell.isCountOfDays(seen)) {
            return ReadCell.wrong(
                    Shown.of(cell),
                    "This is a number by which a spreadsheet counts days; give the column the format of a date");
        }
        return DateCell.read(seen)
                .map(date -> read(date))
                .or(() -> RoughDate.of(seen).map(date -> read(date)))
                .orElseGet(() -> ReadCell.wrong(
                        Shown.of(cell),
                        "“" + Shown.of(cell)
                                + "” is no date; write a month and a year, as 06/2027, or a day, as 14/06/2027"
                                + orNotSure(question)));
    }

    private ReadCell read(DateCell date) {
        if (date.isMonthFirst()) {
            return ReadCell.wrong(
                    Shown.of(cell), "There is no such month; write the day before the month, as 14/06/2027");
        }
        var pairs = Stream.of(
                        new Pair(question.dayField(), date.day()),
                        new Pair(question.monthField(), date.month()),
                        new Pair(question.yearField(), date.year()))
                .filter(pair -> !pair.value().isEmpty())
                .toList();
        return date.isPerhapsADay() ? guessed(pairs) : ReadCell.pairs(pairs);
    }

    /** A season is read where the month that the question gives as an example lies in it: that month is meant. */
    private ReadCell read(RoughDate date) {
        var month = exampleMonth();
        if (date.isSeasonOf(month) || date.isAYearAlone() && names.isOfSchoolYears(question)) {
            return guessed(List.of(
                    new Pair(question.monthField(), String.valueOf(month)),
                    new Pair(question.yearField(), date.year())));
        }
        return ReadCell.wrong(
                Shown.of(cell),
                "“" + Shown.of(cell) + "” names no month; write one with its year, as " + date.inFull(month)
                        + orNotSure(question));
    }

    static String orNotSure(DateQuestion question) {
        return question.offersNotSure() ? ", or not-sure" : "";
    }

    private ReadCell guessed(List<Pair> pairs) {
        var guesses = question.read(Query.holding(pairs)) instanceof Answer answer
                ? List.of(new ReadAs(
                        question,
                        Shown.inFull(cell),
                        question.write(answer).get(0),
                        question.words(answer),
                        true,
                        Optional.empty()))
                : List.<ReadAs>of();
        return ReadCell.pairs(pairs, guesses);
    }

    /** The month of "for example 8 2029", as hints say it. */
    private int exampleMonth() {
        return question.wording()
                .hint()
                .map(EXAMPLE::matcher)
                .filter(Matcher::find)
                .map(it -> Integer.parseInt(it.group(1)))
                .orElse(ANY_MONTH);
    }
}
