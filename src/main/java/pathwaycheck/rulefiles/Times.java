package pathwaycheck.rulefiles;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.HowLong;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.StartDay;
import pathwaycheck.rules.Window;

/** Days, times and durations, as rule files write them. */
final class Times {

    private static final DateTimeFormatter DAY = formatter(YEAR, 4, 4, "-MM-dd");
    private static final DateTimeFormatter TIME = formatter(YEAR, 4, 4, "-MM-dd HH:mm");
    private static final DateTimeFormatter TIME_OR_DAY = formatter(YEAR, 4, 4, "-MM-dd[ HH:mm]");
    private static final DateTimeFormatter MONTH_DAY = formatter(MONTH_OF_YEAR, 2, 2, "-dd");
    private static final String LATER_THAT_MONTH = " or later that month";

    private static final DateTimeFormatter EACH = formatter(DAY_OF_MONTH, 1, 2, " MMMM");
    private static final Pattern SPAN = Pattern.compile("(\\S+) to (\\S+)");
    private static final Pattern OVER_NEW_YEAR = Pattern.compile("(\\S+) the year before to (\\S+)");
    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,2}) (year|month|week|day)s?(?: (\\d{1,2}) (year|month|week|day)s?)?");
    private static final Pattern SHORT_SPAN =
            Pattern.compile("(\\d{1,2}) ?(?:to|-|–|—) ?(\\d{1,2}) (year|month|week|day)s?");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern NO_TIME = Pattern.compile("(?:.* )?00? (?:year|month|week|day)s?(?: .*)?");

    /** Written as days are, whether a calendar has them or not. */
    private static final Pattern LIKE_A_DAY = Pattern.compile("(?:\\d{4}-)?\\d\\d-\\d\\d"
            + "(?: \\d\\d:\\d\\d)?|\\d{1,2}"
            + " (?:January|February|March|April|May|June|July|August|September"
            + "|October|November|December)(?: \\d{4})?");

    private static final String OR_LATER = " or later";
    private static final String OR_MUCH_MORE = " or much more";
    private static final String THE_YEAR_BEFORE = " the year before";
    private static final Rounds.Yearly NEW_YEAR = new Rounds.Yearly(MonthDay.of(1, 1), MonthDay.of(1, 1));

    private final Entries entries;

    Times(Entries entries) {
        this.entries = entries;
    }

    LocalDate day(String key) {
        return entries.required(key)
                .flatMap(value -> parse(value, entries.word(value), DAY, LocalDate::from, "a day, as 2027-01-06"))
                .orElse(LocalDate.EPOCH);
    }

    /** The day and time at which something ends. */
    LocalDateTime end(String key) {
        var end = time(key, TIME);
        if (end.toLocalTime().equals(LocalTime.MIDNIGHT) && !end.toLocalDate().equals(LocalDate.EPOCH)) {
            var day = end.toLocalDate();
            entries.problem(
                    entries.value(key).orElseThrow(),
                    "at 00:00 a day begins, so nobody could apply on " + day,
                    "write `" + day + " 23:59` if it is open all that day, or `" + day.minusDays(1)
                            + " 23:59` if the day before is the last");
        }
        return end;
    }

    /** A day and time; a day alone, from midnight on, where no source names the hour. */
    LocalDateTime timeOrDay(String key) {
        return time(key, TIME_OR_DAY);
    }

    private LocalDateTime time(String key, DateTimeFormatter formatter) {
        return entries.required(key)
                .flatMap(value -> parse(
                        value,
                        entries.word(value),
                        formatter,
                        LocalDateTime::from,
                        formatter == TIME
                                ? "a day and time, as 2027-01-06 11:00; 23:59 if it is open all that day"
                                : "a day and time, as 2027-01-06 11:00; the day alone, if no source names the hour"))
                .orElse(LocalDate.EPOCH.atStartOfDay());
    }

    Optional<Window.Days> days(String key) {
        return entries.value(key).flatMap(value -> {
            var form = "two days, as 2027-01-27 to 2027-01-29";
            return entries.word(value)
                    .flatMap(text -> halves(value, text, form))
                    .flatMap(span -> {
                        var first = parse(value, Optional.of(span[0]), DAY, LocalDate::from, form);
                        var last = parse(value, Optional.of(span[1]), DAY, LocalDate::from, form);
                        if (first.isEmpty() || last.isEmpty()) {
                            return Optional.empty();
                        }
                        if (last.get().isBefore(first.get())) {
                            entries.problem(value, "this ends before it begins", "write the earlier day first");
                            return Optional.empty();
                        }
                        return Optional.of(new Window.Days(first.get(), last.get()));
                    });
        });
    }

    /** When something is done: one day, two days, or a day and no end to it. */
    Optional<Example.Done> done(String key) {
        return entries.required(key).flatMap(value -> entries.word(value).flatMap(text -> done(value, text)));
    }

    private Optional<Example.Done> done(Node value, String text) {
        var form = "`2028-08-01`, `2028-08-01 to 2029-01-01` or `2028-08-01 or later`";
        var span = SPAN.matcher(text);
        var isOpen = text.endsWith(OR_LATER);
        var best =
                isOpen ? text.substring(0, text.length() - OR_LATER.length()) : span.matches() ? span.group(1) : text;
        var worst = span.matches() ? span.group(2) : best;
        var first = parse(value, Optional.of(best), DAY, LocalDate::from, form);
        var last = first.flatMap(day -> parse(value, Optional.of(worst), DAY, LocalDate::from, form));
        if (last.isPresent() && last.get().isBefore(first.get())) {
            entries.problem(value, "this ends before it begins", "write the earlier day first");
        }
        return last.map(day -> new Example.Done(first.get(), isOpen ? Optional.empty() : Optional.of(day)));
    }

    /** The day and time at which something ends, which may be left out. */
    Optional<LocalDateTime> optionalEnd(String key) {
        return entries.has(key) ? Optional.of(end(key)) : Optional.empty();
    }

    MonthDay monthDay(String key) {
        return entries.required(key)
                .flatMap(value ->
                        parse(value, entries.word(value), MONTH_DAY, MonthDay::from, "a month and day, as 01-06"))
                .orElse(MonthDay.of(1, 1));
    }

    /** Two days of a year, the earlier first. */
    Rounds.Yearly yearly(String key) {
        return entries.required(key)
                .flatMap(value -> entries.word(value).flatMap(text -> yearly(value, text, "")))
                .orElse(NEW_YEAR);
    }

    /** Two days of a year that may be left out; the first may lie in the year before. */
    Optional<Rounds.Yearly> optionalYearly(String key) {
        var overNewYear = entries.value(key).flatMap(entries::word).map(OVER_NEW_YEAR::matcher);
        return overNewYear.filter(Matcher::matches).isPresent()
                ? overNewYear.flatMap(days -> overNewYear(entries.value(key).orElseThrow(), days))
                : entries.has(key) ? Optional.of(yearly(key)) : Optional.empty();
    }

    private Optional<Rounds.Yearly> overNewYear(Node value, Matcher days) {
        var form = "two days, as 12-01 the year before to 01-14";
        var first = parse(value, Optional.of(days.group(1)), MONTH_DAY, MonthDay::from, form);
        var last = parse(value, Optional.of(days.group(2)), MONTH_DAY, MonthDay::from, form);
        return first.flatMap(from -> last.map(to -> new Rounds.Yearly(from, to, true)));
    }

    /** Two days of a year, and whether they lie in the year before: {@code 09-01 to 09-02 the year before}. */
    Map.Entry<Rounds.Yearly, Boolean> yearlyOrTheYearBefore(String key) {
        var written = entries.required(key);
        var text = written.flatMap(entries::word).orElse("");
        var isBefore = text.endsWith(THE_YEAR_BEFORE);
        var days = isBefore ? text.substring(0, text.length() - THE_YEAR_BEFORE.length()) : text;
        return Map.entry(
                written.filter(value -> !text.isEmpty())
                        .flatMap(value -> yearly(value, days, ", perhaps with “the year before” behind them"))
                        .orElse(NEW_YEAR),
                isBefore);
    }

    private Optional<Rounds.Yearly> yearly(Node value, String text, String perhaps) {
        var form = "two days of a year, as 01-06 to 01-23" + perhaps;
        return halves(value, text, form).flatMap(span -> {
            var first = parse(value, Optional.of(span[0]), MONTH_DAY, MonthDay::from, form);
            var last = parse(value, Optional.of(span[1]), MONTH_DAY, MonthDay::from, form);
            if (first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            if (last.get().isBefore(first.get())) {
                entries.problem(
                        value,
                        "this ends before it begins",
                        "write the earlier day first; of days on both sides of New Year, keep those on one side");
                return Optional.empty();
            }
            return Optional.of(new Rounds.Yearly(first.get(), last.get()));
        });
    }

    StartDay starts(String key) {
        return entries.required(key)
                .flatMap(value -> {
                    var text = entries.word(value);
                    if (text.filter("any day"::equals).isPresent()) {
                        return Optional.of(StartDay.ANY_DAY);
                    }
                    if (text.filter("at once"::equals).isPresent()) {
                        return Optional.of(StartDay.AT_ONCE);
                    }
                    var each = text.filter(it -> it.startsWith("each ")).map(it -> it.substring("each ".length()));
                    var orLater = each.filter(it -> it.endsWith(LATER_THAT_MONTH));
                    var day = orLater.map(it -> it.substring(0, it.length() - LATER_THAT_MONTH.length()))
                            .or(() -> each);
                    var form = "`any day`, `at once`, or a day of each year, as `each 1 September` or"
                            + " `each 1 September or later that month`";
                    return text.isPresent() && each.isEmpty()
                            ? this.<StartDay>refuse(value, text.get(), form)
                            : parse(value, day, EACH, MonthDay::from, form)
                                    .map(it -> new StartDay(Optional.of(it), orLater.isPresent(), false));
                })
                .orElse(StartDay.ANY_DAY);
    }

    /** One length of time. */
    Optional<Period> oneLength(String key) {
        return entries.required(key).flatMap(value -> entries.word(value).flatMap(text -> length(text)
                .filter(length -> !NO_TIME.matcher(text).matches())
                .or(() -> refuse(value, text, "a length of time, as `14 months` or `2 years`"))));
    }

    HowLong takes(String key) {
        return entries.required(key)
                .flatMap(value -> entries.word(value).flatMap(text -> takes(value, text)))
                .orElse(HowLong.NOT_KNOWN);
    }

    private Optional<HowLong> takes(Node value, String text) {
        if (NO_TIME.matcher(text).matches()) {
            entries.problem(
                    value,
                    "a length of 0 stands in “" + text + "”",
                    "write at least `1 day`, leave the 0 out, or write `not known`");
            return Optional.empty();
        }
        return span(text)
                .or(() -> refuse(
                        value,
                        text,
                        lengthMeant(text)
                                .map(meant -> "`" + meant + "`, if that is what you mean")
                                .orElse("how long it takes, as `3 years`, `12 months to 24 months`,"
                                        + " `4 years or more`, `1 day or much more` or `not known`")));
    }

    /** As “3 to 6 months”, “3-6 months” and “three months”. */
    private static Optional<String> lengthMeant(String text) {
        var figures = text;
        for (var number = 0; number < NUMBERS.size(); number++) {
            figures = figures.replaceAll("(?i)\\b" + NUMBERS.get(number) + "\\b", String.valueOf(number + 1));
        }
        var span = SHORT_SPAN.matcher(figures);
        var meant = span.matches()
                ? span.group(1) + " " + span.group(3) + "s to " + span.group(2) + " " + span.group(3) + "s"
                : figures;
        return Optional.of(meant.replaceFirst("^1 (\\w+)s to", "1 $1 to"))
                .filter(it -> !it.equals(text) && span(it).isPresent());
    }

    private static Optional<HowLong> span(String text) {
        if (text.equals("not known")) {
            return Optional.of(HowLong.NOT_KNOWN);
        }
        if (text.endsWith(OR_MUCH_MORE)) {
            return length(text.substring(0, text.length() - OR_MUCH_MORE.length()))
                    .map(least -> new HowLong(Optional.of(least), Optional.empty(), true));
        }
        if (text.endsWith(" or more")) {
            return length(text.substring(0, text.length() - " or more".length()))
                    .map(least -> new HowLong(Optional.of(least), Optional.empty()));
        }
        var to = text.indexOf(" to ");
        var least = length(to < 0 ? text : text.substring(0, to));
        var most = to < 0 ? least : length(text.substring(to + " to ".length()));
        return least.isEmpty() || most.isEmpty() || months(most.get()) < months(least.get())
                ? Optional.empty()
                : Optional.of(new HowLong(least, most));
    }

    /** Near enough to tell which of two lengths is the longer. */
    private static double months(Period period) {
        return period.toTotalMonths() + period.getDays() / 30.0;
    }

    private static Optional<Period> length(String text) {
        var matcher = LENGTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var length = period(matcher.group(1), matcher.group(2));
        return Optional.of(matcher.group(3) == null ? length : length.plus(period(matcher.group(3), matcher.group(4))));
    }

    private static Period period(String number, String unit) {
        var many = Integer.parseInt(number);
        return switch (unit) {
            case "year" -> Period.ofYears(many);
            case "month" -> Period.ofMonths(many);
            case "week" -> Period.ofWeeks(many);
            default -> Period.ofDays(many);
        };
    }

    private Optional<String[]> halves(Node value, String text, String form) {
        var matcher = SPAN.matcher(text);
        return matcher.matches()
                ? Optional.of(new String[] {matcher.group(1), matcher.group(2)})
                : refuse(value, text, form);
    }

    private <T> Optional<T> parse(
            Node value, Optional<String> text, DateTimeFormatter formatter, TemporalQuery<T> query, String form) {
        return text.flatMap(written -> {
            try {
                return Optional.of(formatter.parse(written, query));
            } catch (DateTimeException noSuchTime) {
                return OtherDays.meant(written)
                        .<Optional<T>>map(day -> refuse(value, written, day + ", if that is the day that you mean"))
                        .orElseGet(() -> notReadable(value, written, formatter, form));
            }
        });
    }

    /** A day that is none, a day without its hour, or anything else. */
    private <T> Optional<T> notReadable(Node value, String written, DateTimeFormatter formatter, String form) {
        if (formatter == TIME && isOne(written, DAY, LocalDate::from)) {
            entries.problem(
                    value,
                    "“" + written + "” has no hour",
                    "write the hour that the source names; or `" + written + " 23:59`, if it is open all that day");
            return Optional.empty();
        }
        return LIKE_A_DAY.matcher(written).matches() && !isAnyDay(written)
                ? noSuchDay(value, written)
                : refuse(value, written, form);
    }

    private static boolean isAnyDay(String written) {
        return isOne(written, TIME_OR_DAY, LocalDate::from)
                || isOne(written, MONTH_DAY, MonthDay::from)
                || isOne(written, EACH, MonthDay::from)
                || OtherDays.meant(written).isPresent();
    }

    private static boolean isOne(String written, DateTimeFormatter formatter, TemporalQuery<?> query) {
        try {
            formatter.parse(written, query);
            return true;
        } catch (DateTimeException another) {
            return false;
        }
    }

    private <T> Optional<T> noSuchDay(Node value, String written) {
        entries.problem(
                value,
                "no calendar has “" + written + "”",
                MonthLength.inWords(written).map(it -> it + ", so").orElse("look at a calendar, and")
                        + " write the day that is meant");
        return Optional.empty();
    }

    private <T> Optional<T> refuse(Node value, String text, String form) {
        entries.problem(value, "“" + text + "” is not what belongs here", "write " + form);
        return Optional.empty();
    }

    /** The first number has so many digits and no sign: a pattern of letters would take a year such as +12027. */
    private static DateTimeFormatter formatter(ChronoField first, int least, int most, String rest) {
        return new DateTimeFormatterBuilder()
                .appendValue(first, least, most, SignStyle.NOT_NEGATIVE)
                .appendPattern(rest)
                .parseDefaulting(HOUR_OF_DAY, 0)
                .parseDefaulting(MINUTE_OF_HOUR, 0)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
