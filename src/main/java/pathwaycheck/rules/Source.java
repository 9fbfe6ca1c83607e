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
        LocalDate checkBy) {

    /** The same in every word and day. */
    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Source that
                        && id.equals(that.id)
                        && title.equals(that.title)
                        && publisher.equals(that.publisher)
                        && address.equals(that.address)
                        && published.equals(that.published)
                        && checked.equals(that.checked)
                        && checkBy.equals(that.checkBy);
    }

    /** Within one rule book no two have one name, and sets of sources are made for every report. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
