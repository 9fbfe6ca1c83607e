package pathwaycheck.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Writes iCalendar as RFC 5545 has it: lines that end in CR and LF, and hold at most 75 octets without splitting a
 * character.
 */
final class Ics {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    /** A line of a word or a structure, as {@code BEGIN:VEVENT}. */
    Ics line(String name, String value) {
        var line = name + ":" + value;
        var octets = 0;
        for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var character = Character.toString(line.codePointAt(at));
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += length;
        }
        out.append("\r\n");
        return this;
    }

    /** A line of words for readers. */
    Ics text(String name, String words) {
        return line(
                name,
                words.replaceAll("\\p{Cntrl}+", " ")
                        .replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,"));
    }

    /** A whole day. */
    Ics day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
