package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pathwaycheck.rules.Edition;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.site.Hostile;

/** Whatever authors write, a feed of it can be read. */
class FeedOfAnythingTest {

    private static final String PAGE = "https://pathway.example/lifeguard/how-we-decide";

    @ParameterizedTest
    @EnumSource
    void what_has_done_harm_elsewhere_is_text_in_a_feed(Hostile hostile) throws Exception {
        var text = hostile.text();
        var change = new Edition.Change(text, text, List.of(), List.of());
        var feed = read(List.of(new Edition(text, LocalDate.of(2026, 11, 22), List.of(change))), text);

        assertThat(feed.getEntries()).hasSize(1);
        var entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).startsWith("Rules ").endsWith(": Lifeguard");
        assertThat(entry.getContents().get(0).getValue()).doesNotContainPattern("<(?!/?(div|p)[ >])");
    }

    @Test
    void whoever_subscribes_before_anything_has_changed_gets_a_feed_too() throws Exception {
        var feed = read(List.of(), "the Pathway Check project");

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getTitle()).contains("Lifeguard");
        assertThat(feed.getPublishedDate())
                .as("the day on which the sources were checked")
                .isEqualTo("2026-11-22");
    }

    private static SyndFeed read(List<Edition> editions, String author) throws Exception {
        var text = ChangesFeed.of(with(editions), PAGE, "https://pathway.example/lifeguard/changes.atom", author);
        return new SyndFeedInput().build(new StringReader(text));
    }

    private static RuleBook with(List<Edition> editions) {
        var book = Lifeguard.BOOK;
        return new RuleBook(
                book.career(),
                book.version(),
                book.hash(),
                book.questions(),
                book.busy(),
                book.oddDays(),
                book.yearGroups(),
                book.rounds(),
                book.judgements(),
                book.otherWays(),
                book.sources(),
                book.contradictions(),
                editions,
                book.examples());
    }
}
