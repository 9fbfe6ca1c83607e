package pathwaycheck.rules;

import java.net.URI;
import java.time.LocalDate;

/**
 * Who says so.
 *
 * @param published when the page was written, in the page's own words
 * @param checked the day on which the rules were last compared with our notes of it
 * @param checkBy the day by which to read it again
 */
public record Source(
        String id,
        String title,
        String publisher,
        URI address,
        String published,
        LocalDate checked,
        LocalDate checkBy) {}
