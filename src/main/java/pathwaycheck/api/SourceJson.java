package pathwaycheck.api;

import java.net.URI;
import java.time.LocalDate;
import pathwaycheck.rules.Source;

/**
 * Who says so.
 *
 * @param published when the page was written, in the page's own words
 * @param checked the day on which the rules were last compared with it
 * @param checkBy the day by which to read it again
 */
public record SourceJson(
        String id,
        String title,
        String publisher,
        URI address,
        String published,
        LocalDate checked,
        LocalDate checkBy) {
    static SourceJson of(Source source) {
        return new SourceJson(
                source.id(),
                source.title(),
                source.publisher(),
                source.address(),
                source.published(),
                source.checked(),
                source.checkBy());
    }
}
