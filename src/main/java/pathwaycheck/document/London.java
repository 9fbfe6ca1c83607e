package pathwaycheck.document;

/**
 * The clock in London, for calendars that do not know it: summer time begins on the last Sunday of March and ends on
 * the last Sunday of October, at one o'clock in Greenwich. It has been so since 1996.
 */
final class London {

    static final String NAME = "Europe/London";

    private London() {}

    static void write(Ics ics) {
        ics.line("BEGIN", "VTIMEZONE").line("TZID", NAME);
        change(ics, "DAYLIGHT", "BST", "19960331T010000", "+0000", "+0100", "3");
        change(ics, "STANDARD", "GMT", "19961027T020000", "+0100", "+0000", "10");
        ics.line("END", "VTIMEZONE");
    }

    private static void change(
            Ics ics, String kind, String name, String first, String before, String after, String month) {
        ics.line("BEGIN", kind)
                .line("TZNAME", name)
                .line("DTSTART", first)
                .line("TZOFFSETFROM", before)
                .line("TZOFFSETTO", after)
                .line("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")
                .line("END", kind);
    }
}
