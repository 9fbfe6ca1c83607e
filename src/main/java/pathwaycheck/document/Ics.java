package pathwaycheck.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes iCalendar as RFC 5545 has it: lines that end in CR and LF, and hold at most 75 octets without splitting a
 * character.
 */
final class Ics {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final StringBuilder out = new StringBuilder();

    /** A line of a word or a structure, as {@code BEGIN:VEVENT}. */
    Ics line(String name, String value) {
        var line = name + ":" + value;
        var octets = 0;
        for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var character = line.codePointAt(at);
            if (octets + octets(character) > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += octets(character);
        }
        out.append("\r\n");
        return this;
    }

    /** How many of them UTF-8 takes for it. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : Character.charCount(character) + 2;
    }

    /** A line of words for readers; where there are several texts, each begins a line of its own. */
    Ics text(String name, String... texts) {
        return line(name, Arrays.stream(texts).map(Ics::escaped).collect(Collectors.joining("\\n")));
    }

    /** An address, which is no text: nothing in it has to be escaped. */
    Ics address(String name, String address) {
        return line(name, address.replaceAll("\\p{Cntrl}", ""));
    }

    /** A whole day. */
    Ics day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    /** A time by the clock in London: {@link London} has to stand in the same calendar. */
    Ics time(String name, LocalDateTime time) {
        return line(name + ";TZID=" + London.NAME, TIME.format(time));
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
