package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import pathwaycheck.rules.Edition;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;

/** Whoever subscribes to what changes in the rules reads what each version changed, and whom it concerns. */
@QuarkusTest
class ChangesFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final List<Edition> EDITIONS = TheRules.book().editions();

    private final Site site = Site.underTest();

    @Test
    void each_version_of_the_rules_is_an_entry_that_says_what_changed_and_for_whom() throws Exception {
        var feed = read("clinical-engineer");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(EDITIONS).hasSizeGreaterThan(1);
        assertThat(feed.getEntries()).hasSameSizeAs(EDITIONS);
        for (var number = 0; number < EDITIONS.size(); number++) {
            assertTells(EDITIONS.get(number), feed.getEntries().get(number));
        }
    }

    private static void assertTells(Edition edition, SyndEntry entry) {
        assertThat(entry.getTitle()).contains(edition.version());
        assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(Instant.parse(edition.day() + "T00:00:00Z"));
        var text = entry.getContents().get(0).getValue();
        assertThat(edition.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(text).contains(change.says(), "For: " + change.who());
            assertThat(entry.getCategories())
                    .extracting(SyndCategory::getName)
                    .containsAll(
                            change.requirements().stream().map(Requirement::id).toList())
                    .containsAll(change.rounds().stream().map(Rounds::id).toList());
        });
    }

    @Test
    void an_entry_leads_to_where_the_same_stands_on_a_page() throws Exception {
        for (var entry : read("clinical-engineer").getEntries()) {
            var address = entry.getLink();
            var page = site.get(address.replaceFirst("https?://[^/]+", "")).page();

            assertThat(page.select("#" + address.replaceFirst(".*#", "")).text())
                    .as(address)
                    .startsWith(entry.getTitle().replaceFirst(":.*", ","));
        }
    }

    /** What RFC 4287 demands of a feed and of an entry, element by element. */
    @ParameterizedTest
    @ValueSource(strings = {"clinical-engineer", "clinical-technologist"})
    void it_is_a_feed_as_the_standard_has_it(String career) throws Exception {
        var feed = document(get(career).text()).getDocumentElement();
        var entries = all(feed, "entry");
        var ids = new ArrayList<String>();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(all(all(feed, "author").get(0), "name")).hasSize(1);
        assertThat(all(feed, "link"))
                .extracting(link -> link.getAttribute("rel"))
                .containsExactly("self", "alternate");
        assertThat(entries).isNotEmpty();
        var wholes = new ArrayList<>(entries);
        wholes.add(feed);
        for (var whole : wholes) {
            assertThat(all(whole, "title")).hasSize(1);
            assertThat(all(whole, "updated")).singleElement().satisfies(it -> Instant.parse(it.getTextContent()));
            assertThat(all(whole, "id"))
                    .singleElement()
                    .extracting(Node::getTextContent)
                    .asString()
                    .startsWith("urn:uuid:")
                    .satisfies(ids::add);
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(all(entry, "link")).singleElement().satisfies(link -> assertThat(link.getAttribute("rel"))
                    .isEqualTo("alternate"));
            assertThat(all(entry, "content")).singleElement().satisfies(content -> assertThat(
                            content.getAttribute("type"))
                    .isEqualTo("xhtml"));
        });
    }

    @Test
    void whoever_has_it_already_is_told_so_and_sent_nothing() {
        var first = get("clinical-engineer");
        var again = site.get("/clinical-engineer/changes.atom", "If-None-Match", first.header("ETag"));

        assertThat(first.header("ETag")).isNotEmpty();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clinical-engineer", "/clinical-engineer/how-we-decide", "/clinical-engineer/map"})
    void public_pages_of_a_career_name_what_they_are_also_to_be_had_as(String address) {
        var alternates = site.get(address).page().select("head link[rel=alternate]");

        assertThat(alternates.eachAttr("type")).contains("application/atom+xml", "text/calendar", "application/json");
        assertThat(alternates).allSatisfy(link -> {
            var reply = site.get(link.attr("href"));
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).startsWith(link.attr("type"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/requirements"})
    void a_person_s_pages_name_what_the_same_report_is_also_to_be_had_as(String page) {
        var person = Person.called("A 2:2 with a relevant master's degree is enough");
        var alternates = site.get(person.at(page)).page().select("head link[rel=alternate]");

        assertThat(alternates).isNotEmpty().allSatisfy(link -> {
            var reply = site.get(link.attr("href"));
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).startsWith(link.attr("type"));
        });
    }

    @Test
    void nobody_s_answers_belong_there() {
        assertThat(site.get("/clinical-engineer/changes.atom?stage=graduate").status())
                .isEqualTo(400);
        assertThat(site.get("/astronaut/changes.atom").status()).isEqualTo(404);
    }

    private SyndFeed read(String career) throws Exception {
        return new SyndFeedInput().build(new StringReader(get(career).text()));
    }

    private Site.Reply get(String career) {
        var reply = site.get("/" + career + "/changes.atom");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type").replace(" ", "")).isEqualTo("application/atom+xml;charset=UTF-8");
        return reply;
    }

    private static org.w3c.dom.Document document(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /** The children of this name. */
    private static List<Element> all(Element within, String name) {
        var all = new ArrayList<Element>();
        for (var child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && ATOM.equals(element.getNamespaceURI())
                    && element.getLocalName().equals(name)) {
                all.add(element);
            }
        }
        return all;
    }
}
