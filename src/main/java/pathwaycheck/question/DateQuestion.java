package pathwaycheck.question;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pathwaycheck.address.Query;

/**
 * A question for a month and a year, and the day where it is known.
 *
 * <p>In an address the answer is {@code 2027-07} or {@code 2027-07-15}, with {@code -sure} behind a day that people can
 * hardly mean and do; a form sends it in fields of its own. Where both stand, they have to say the same.
 */
public record DateQuestion(Wording wording) implements Question {

    /** Nobody alive needs a date before this year. */
    public static final int FIRST_YEAR = 1930;

    /** Nobody plans a career beyond this year. */
    public static final int LAST_YEAR = 2100;

    private static final String SURE = "-sure";
    private static final String NO_DAY = "The day must be a number from 1 to 31, or left empty";

    /** As "1st", and as "15." in other languages. */
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)", Pattern.CASE_INSENSITIVE);

    /** As "Thursday 15", in the field for the day. */
    private static final Pattern DAY_OF_WEEK = Pattern.compile("(?<name>\\p{L}{3,}[.,]{0,2}) (?<day>.+)");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(" + SURE + ")?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** A year at school or university, as "2027/28", perhaps behind a month. */
    private static final Pattern TWO_YEARS = Pattern.compile(
            "(?:.*[^\\d/.-])?(?<first>'?\\d{2}|\\d{4}) ?(?:[-/]|to) ?(?<next>'?\\d{2}|\\d{4})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TWO_FIGURES = Pattern.compile("'?(\\d{2})");

    /** Two figures up to these are of this century: nobody's dates lie further ahead, and few lie as far back. */
    private static final int LAST_OF_THIS_CENTURY = 60;

    @Override
    public <T> T in(Kinds<T> kinds) {
        return kinds.date(this);
    }

    @Override
    public List<String> fields() {
        return List.of(id(), dayField(), monthField(), yearField(), sureField());
    }

    /** The form's field for the day. */
    public String dayField() {
        return id() + "-day";
    }

    /** The form's field for the month, as a number or a name. */
    public String monthField() {
        return id() + "-month";
    }

    /** The form's field for the year, of four figures or two. */
    public String yearField() {
        return id() + "-year";
    }

    /** The form's field for people who mean a day that is odd; its only value is {@code yes}. */
    public String sureField() {
        return id() + SURE;
    }

    @Override
    public Reading read(Query query) {
        var reading = readDay(query);
        var sure = query.of(sureField());
        if (sure.isEmpty()) {
            return reading;
        }
        if (!sure.equals(List.of("yes"))) {
            return mistake(sureField(), "Select the box if the date is right, or leave it empty");
        }
        return reading instanceof Answer.On on ? on.sure() : reading;
    }

    private Reading readDay(Query query) {
        var written = query.of(id());
        var parts = fields().subList(1, 4).stream().map(query::of).toList();
        var inParts = parts.stream().anyMatch(part -> !part.isEmpty());
        if (parts.stream().anyMatch(part -> part.size() > 1) || written.size() > 1) {
            return twoDates();
        }
        if (written.isEmpty()) {
            return inParts ? fromFields(parts) : Reading.NOTHING;
        }
        if (offersNotSure() && written.get(0).equals(NOT_SURE)) {
            return inParts ? mistake(dayField(), notSureAndDate()) : Answer.NOT_SURE;
        }
        var matcher = WRITTEN.matcher(written.get(0));
        if (!matcher.matches()) {
            return mistake(monthField(), "Enter a month and a year, like 7 2027");
        }
        var day = matcher.group(3);
        var reading = fromParts(day == null ? "" : day, matcher.group(2), matcher.group(1));
        if (inParts && !reading.equals(fromFields(parts))) {
            return twoDates();
        }
        return matcher.group(4) != null && reading instanceof Answer.On on ? on.sure() : reading;
    }

    /** The date stands there whole and in parts: a form that asks for it in both ways says which of them counts. */
    public boolean isInBothWays(Query query) {
        return !query.of(id()).isEmpty()
                && fields().subList(1, 4).stream()
                        .anyMatch(part -> !query.of(part).isEmpty());
    }

    /**
     * What the fields of a form show of what an address holds, by their names: also of what we cannot use there, as
     * "Jul-27", what was meant by it.
     */
    public Map<String, String> inFields(String written) {
        return DateInOneField.readWithMonth(written)
                .flatMap(date -> Dates.monthOf(date.month())
                        .map(month -> Map.of(
                                dayField(), date.day(),
                                monthField(), inFigures(date.month(), month),
                                yearField(), inFull(date.year()))))
                .orElse(Map.of());
    }

    private static String inFigures(String written, Month month) {
        return NUMBER.matcher(written).matches() ? written : String.valueOf(month.getValue());
    }

    @Override
    public List<String> write(Answer answer) {
        if (answer instanceof Answer.On on) {
            var day = on.exactly().map(LocalDate::toString).orElseGet(() -> on.month()
                    .toString());
            return List.of(on.isSure() ? day + SURE : day);
        }
        return List.of(NOT_SURE);
    }

    @Override
    public String words(Answer answer) {
        if (answer instanceof Answer.On on) {
            return on.exactly().map(Dates::day).orElseGet(() -> Dates.month(on.month()));
        }
        return wording.notSure().map(Wording.NotSure::text).orElse(NOT_SURE);
    }

    @Override
    public String wordsWithin(Answer answer) {
        return words(answer);
    }

    @Override
    public Answer after(Answer before, Answer gained) {
        return gained;
    }

    /** Nobody need know the day, so whoever entered nothing begins with the month. */
    @Override
    public Mistake missing() {
        return mistake(monthField(), wording.ifMissing());
    }

    /** A day that people can hardly mean: they are asked whether they do. */
    public Mistake odd(String says) {
        return mistake(sureField(), says);
    }

    private Reading fromFields(List<List<String>> fields) {
        return fromParts(fields.stream().map(DateQuestion::first).toList());
    }

    /** Day, month and year; a whole date may stand in one of them, where the others are empty or say the same. */
    private Reading fromParts(List<String> parts) {
        var twoYears = twoYears(parts.get(2), DateInOneField.read(parts.get(2)))
                .or(() -> twoYears(parts.get(1), DateInOneField.readWithMonth(parts.get(1))));
        if (twoYears.isPresent()) {
            return twoYears.get();
        }
        for (var at = 0; at < parts.size(); at++) {
            var whole = inOneField(parts, at);
            if (whole.isPresent()) {
                var others = new ArrayList<>(parts);
                others.set(at, "");
                var reading = fromParts(filled(whole.get().parts(), others));
                return reading.equals(fromParts(filled(others, whole.get().parts()))) ? reading : twoDates();
            }
        }
        return fromParts(parts.get(0), parts.get(1), parts.get(2));
    }

    /**
     * A year that begins in one and ends in the next; empty: none is written here.
     *
     * @param date what is written, where it may be a date: "2011-12" is a month
     */
    private Optional<Mistake> twoYears(String written, Optional<DateInOneField> date) {
        var years = TWO_YEARS.matcher(written);
        if (!years.matches() || date.filter(DateQuestion::isMonth).isPresent()) {
            return Optional.empty();
        }
        var first = inFull(years.group("first"));
        var next = inFull(years.group("next"));
        return Integer.parseInt(next) == Integer.parseInt(first) + 1
                ? Optional.of(mistake(yearField(), "Enter one year, " + first + " or " + next))
                : Optional.empty();
    }

    private static boolean isMonth(DateInOneField date) {
        return Dates.monthOf(date.month()).isPresent();
    }

    /** A month is mostly followed by its year, and a year of two figures is one where its own field is empty. */
    private static Optional<DateInOneField> inOneField(List<String> parts, int at) {
        return at == 1 && parts.get(2).isEmpty()
                ? DateInOneField.readWithMonth(parts.get(at))
                : DateInOneField.read(parts.get(at));
    }

    /** These, and each of the others where they say nothing. */
    private static List<String> filled(List<String> parts, List<String> others) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> parts.get(at).isEmpty() ? others.get(at) : parts.get(at))
                .toList();
    }

    private Reading fromParts(String day, String month, String written) {
        if (month.isEmpty()) {
            return mistake(monthField(), "Enter a month, as a number or a name, like 7 or July");
        }
        if (written.isEmpty()) {
            return mistake(yearField(), "Enter a year, like 2027");
        }
        var inYear = Dates.monthOf(month);
        if (inYear.isEmpty()) {
            return mistake(monthField(), "The month must be a number from 1 to 12, or a name like July");
        }
        var year = inFull(written);
        if (!isNumberIn(year, FIRST_YEAR, LAST_YEAR)) {
            return mistake(yearField(), "The year must be a number from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        var inMonth = YearMonth.of(Integer.parseInt(year), inYear.get());
        if (day.isEmpty()) {
            return Answer.On.month(inMonth);
        }
        var named = DAY_OF_WEEK.matcher(day);
        if (named.matches()) {
            var reading = fromParts(named.group("day"), month, written);
            return Dates.dayOfWeekOf(named.group("name"))
                    .<Reading>map(name -> onDayOfWeek(name, reading))
                    .orElseGet(() -> mistake(dayField(), NO_DAY));
        }
        var inOrder = ORDINAL.matcher(day);
        if (inOrder.matches()) {
            return fromParts(inOrder.group(1), month, written);
        }
        if (!isNumberIn(day, 1, 31)) {
            return mistake(dayField(), NO_DAY);
        }
        try {
            return Answer.On.day(inMonth.atDay(Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return mistake(
                    dayField(), "The date must be a real one: that month has " + inMonth.lengthOfMonth() + " days");
        }
    }

    /** Of a day of the week that is not that date's, nobody knows which of both is meant. */
    private Reading onDayOfWeek(DayOfWeek name, Reading reading) {
        var day = reading instanceof Answer.On on ? on.exactly() : Optional.<LocalDate>empty();
        return day.filter(it -> it.getDayOfWeek() != name)
                .<Reading>map(it -> mistake(
                        dayField(),
                        Dates.day(it) + " is a " + Dates.dayOfWeek(it.getDayOfWeek()) + ", not a "
                                + Dates.dayOfWeek(name)))
                .orElse(reading);
    }

    /** "27" is 2027, and "98" is 1998. */
    private static String inFull(String year) {
        var two = TWO_FIGURES.matcher(year);
        if (!two.matches()) {
            return year;
        }
        return (Integer.parseInt(two.group(1)) <= LAST_OF_THIS_CENTURY ? "20" : "19") + two.group(1);
    }

    private Mistake twoDates() {
        return mistake(dayField(), "Enter one date only");
    }

    private String notSureAndDate() {
        return "Enter a date or select “" + wording().notSure().orElseThrow().text() + "”, not both";
    }

    private Mistake mistake(String field, String says) {
        return new Mistake(this, field, says);
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    private static boolean isNumberIn(String text, int least, int most) {
        if (!NUMBER.matcher(text).matches()) {
            return false;
        }
        var number = Integer.parseInt(text);
        return least <= number && number <= most;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateQuestion that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
