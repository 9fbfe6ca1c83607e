package pathwaycheck.rulefiles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days written as people write them elsewhere. */
final class OtherDays {

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "d/M/uuuu",
                    "d.M.uuuu",
                    "d-M-uuuu",
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "uuuu-M-d",
                    "uuuu-d-M",
                    "uuuu/M/d",
                    "uuuu.M.d",
                    "d/M/uu",
                    "d.M.uu",
                    "d MMM uu")
            .map(OtherDays::formatter)
            .toList();

    private static final Pattern DAY_AND_TIME = Pattern.compile("(?<day>.*?)(?:[ ,T]+)(?:at )?"
            + "(?:(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\.?m\\.?)?|(?<noon>noon|midday))");

    private OtherDays() {}

    /** The day, or the day and time, that is meant, as rule files write it; empty: it is written so, or it is none. */
    static Optional<String> meant(String written) {
        var time = DAY_AND_TIME.matcher(written);
        if (!time.matches()) {
            return dayMeant(written).filter(day -> !day.equals(written));
        }
        if (time.group("noon") != null) {
            return dayMeant(time.group("day")).map(day -> day + " 12:00");
        }
        if (time.group("minute") == null && time.group("half") == null) {
            return dayMeant(written).filter(day -> !day.equals(written));
        }
        var minute = time.group("minute") == null ? "00" : time.group("minute");
        var hour = hour(Integer.parseInt(time.group("hour")), time.group("half"));
        return hour > 24
                ? Optional.empty()
                : dayMeant(time.group("day"))
                        .map(day -> day + (hour == 24 ? " 23:59" : " %02d:%s".formatted(hour, minute)))
                        .filter(moment -> !moment.equals(written));
    }

    /** Of the day, however it is counted: 12am begins it, and 12pm is noon. */
    private static int hour(int written, String half) {
        return half == null ? written : written % 12 + (half.startsWith("p") ? 12 : 0);
    }

    private static Optional<String> dayMeant(String written) {
        return FORMS.stream()
                .flatMap(form -> day(written, form).stream())
                .map(LocalDate::toString)
                .findFirst();
    }

    private static Optional<LocalDate> day(String written, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(written.strip(), form));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
