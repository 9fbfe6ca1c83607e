package pathwaycheck.web.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A moment as headers write it, as "Sun, 29 Nov 2026 00:00:00 GMT"; and as old programs do (RFC 9110, 5.6.7). */
public final class HttpDate {

    private static final DateTimeFormatter WRITTEN = in("EEE, dd MMM uuuu HH:mm:ss 'GMT'");
    private static final DateTimeFormatter ASCTIME = in("EEE MMM ppd HH:mm:ss uuuu");

    /** A year of two figures lies at most so far ahead. */
    private static final int YEARS_AHEAD = 50;

    private HttpDate() {}

    public static String write(Instant moment) {
        return WRITTEN.format(moment.atOffset(ZoneOffset.UTC));
    }

    /**
     * Reads what {@link #write} wrote, or the same in one of the old ways; empty: it is no moment.
     *
     * @param about a moment not far from it: it says of which century a year of two figures is
     */
    public static Optional<Instant> read(String written, Instant about) {
        return Stream.of(WRITTEN, rfc850(about), ASCTIME)
                .flatMap(way -> read(written.strip(), way).stream())
                .findFirst();
    }

    private static Optional<Instant> read(String written, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDateTime.parse(written, way).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter rfc850(Instant about) {
        var first = about.atOffset(ZoneOffset.UTC).toLocalDate().minusYears(100L - YEARS_AHEAD);
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, first)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH);
    }

    private static DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
