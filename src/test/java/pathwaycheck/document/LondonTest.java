package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;

/** The clock that we write is the one in London, also to a calendar that does not know it. */
class LondonTest {

    @Test
    void it_is_as_far_from_greenwich_as_the_clock_in_london_every_noon_of_forty_years() throws Exception {
        var ics = new Ics().line("BEGIN", "VCALENDAR").line("VERSION", "2.0").text("PRODID", "-//us//EN");
        London.write(ics);
        var zone = new CalendarBuilder()
                .build(new StringReader(ics.line("END", "VCALENDAR").toString()))
                .<VTimeZone>getComponent(Component.VTIMEZONE)
                .map(TimeZone::new)
                .orElseThrow();
        var rules = ZoneId.of(London.NAME).getRules();

        assertThat(Stream.iterate(LocalDate.of(2020, 1, 1), day -> day.plusDays(1))
                        .limit(40 * 365)
                        .map(day -> day.atTime(12, 0).toInstant(ZoneOffset.UTC))
                        .filter(noon -> zone.getOffset(noon.toEpochMilli())
                                != rules.getOffset(noon).getTotalSeconds() * 1000))
                .isEmpty();
    }
}
