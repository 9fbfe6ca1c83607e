package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pathwaycheck.testing.people.Person.encoded;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.AsSeen;
import pathwaycheck.question.Question;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Hostile;
import pathwaycheck.testing.site.Shape;
import pathwaycheck.testing.site.Site;
import pathwaycheck.web.server.LongAddresses;

/** Whatever an address holds is refused, and stays words: the refusal is the page that “x” gets. Check P16. */
@QuarkusTest
@ResourceLock(BesideOthers.CORES)
class HostileAddressesTest {

    private static final String HERE = "TEXT";

    private static final int TRIES = 8;
    /** What is slow only until it is compiled becomes quick meanwhile; what is quick ends them. */
    private static final int MOST_TRIES = 40;

    private static final Duration LONGEST_ANSWER = Duration.ofMillis(50);
    private static final int NEARLY_TOO_LONG = 7_000;
    private static final int TOO_LONG = 10_240;

    /** A page or a place of ours. Two slashes would begin a host. */
    private static final String OURS = "(#|/(?![/\\\\]))[^\\p{Cntrl}]*";

    private static final Person PUPIL =
            Person.called("A student of maths, physics and history with good predictions is on course");

    private final Site site = Site.underTest();

    static Stream<String> paths() {
        return Stream.of(
                "/TEXT",
                "/TEXT/report",
                "/TEXT/how-we-decide",
                "/TEXT/map",
                "/clinical-engineer/TEXT",
                "/clinical-engineer/questions/TEXT",
                "/clinical-engineer/questions/TEXT/answer",
                "/clinical-engineer/compare/TEXT",
                "/clinical-engineer/something-wrong/TEXT");
    }

    static Stream<String> names() {
        return Stream.of(
                        "/questions",
                        "/questions/stage",
                        "/questions/stage/answer",
                        "/check-answers",
                        "/report",
                        "/report-so-far",
                        "/report.pdf",
                        "/report-qr.svg",
                        "/what-if",
                        "/what-if/more",
                        "/compare/subjects")
                .map(page -> "/clinical-engineer" + page)
                .flatMap(page -> Stream.of(
                        page + "?TEXT=1",
                        page + "?TEXT=TEXT",
                        page + "?TEXT",
                        page + "?as-of=TEXT",
                        page + "?as-of=TEXT&stage=TEXT",
                        page + "?told=TEXT",
                        page + "?was.stage=TEXT",
                        page + "?was.TEXT=1"));
    }

    /** What one page alone understands, here and elsewhere. */
    static Stream<String> sets() {
        return Stream.of(
                PUPIL.at("/report", "set.1=TEXT"),
                PUPIL.at("/report", "again=TEXT"),
                PUPIL.at("/compare/subjects", "set.1=TEXT"),
                PUPIL.at("/compare/subjects", "set.1=TEXT", "set.2=TEXT"),
                PUPIL.at("/compare/subjects", "set.1=maths", "set.2=physics", "set.3=TEXT"),
                PUPIL.at("/compare/subjects", "set.1=maths", "set.2=TEXT", "again=TEXT"),
                PUPIL.at("/compare/subjects", "set.1=maths", "set.2=physics", "set.TEXT=maths"));
    }

    /** Every field of every question: answered so, and carried along so while an earlier question is asked. */
    static Stream<String> fields() {
        var seen = new HashSet<Question>();
        return Person.everyQuestion()
                .filter(asked -> seen.add(asked.question()))
                .flatMap(asked -> asked.question().fields().stream()
                        .flatMap(field -> Stream.of(
                                asked.answering(field + "=TEXT"),
                                asked.person().at("/report", field + "=TEXT"),
                                "/clinical-engineer/questions/stage/answer?" + field + "=TEXT")));
    }

    /** Each with what breaks out of most, and with one text more, in turn; or each with all. */
    static Stream<Arguments> addresses() {
        var texts = texts().toList();
        var turn = new AtomicInteger();
        return Stream.of(paths(), names(), sets(), fields())
                .flatMap(addresses -> addresses)
                .map(address -> Arguments.of(
                        address,
                        FewOrAll.of(
                                        Stream.of(
                                                Hostile.altogether(), texts.get(turn.getAndIncrement() % texts.size())),
                                        texts.stream())
                                .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void a_hostile_address_gets_the_page_that_x_gets(String address, List<String> texts) {
        assertThat(statusOfAny(address, texts)).as(address).isBetween(400, 499);
    }

    /** It is told in an event, by a calendar that asks with nobody in front of it: some draw words as a page. */
    @ParameterizedTest
    @ValueSource(strings = {"TEXT=1", "TEXT=TEXT", "TEXT", "as-of=TEXT", "told=TEXT", "was.TEXT=1"})
    void a_calendar_shows_nothing_of_a_hostile_address(String query) {
        var calendar = "/clinical-engineer/calendar.ics?";
        var harmless = site.get(calendar + query.replace(HERE, "x"));
        assertThat(harmless.status()).isEqualTo(200);

        assertThat(texts()).allSatisfy(text -> {
            var asked = calendar + query.replace(HERE, inAddress(text));
            if (asked.length() <= LongAddresses.LONGEST) {
                assertThat(site.follow(asked).text()).isEqualTo(harmless.text());
            }
        });
    }

    @Test
    void what_a_page_does_not_read_it_does_not_show() {
        var address = PUPIL.at("/compare/subjects", "set.1=maths", "set.2=physics", "again=TEXT");

        assertThat(statusOfAny(address, texts().toList())).isEqualTo(200);
    }

    @Test
    void what_is_hostile_and_too_long_gets_the_page_of_what_is_only_too_long() {
        var harmless = site.get("/clinical-engineer/report?stage=" + "x".repeat(TOO_LONG));
        var reply = site.get("/clinical-engineer/report?stage=" + inAddress(tags(TOO_LONG)));

        assertThat(reply.status()).isEqualTo(414).isEqualTo(harmless.status());
        assertThat(Shape.of(reply.page(), Set.of())).isEqualTo(Shape.of(harmless.page(), Set.of()));
    }

    /** The quickest of a few: a busy machine makes one slow, and a slow answer makes all of them slow. */
    @Test
    void none_takes_longer_than_an_answer_may() {
        var trials = FewOrAll.oneIn(
                        7,
                        Stream.of(paths(), names(), sets(), fields())
                                .flatMap(addresses -> addresses)
                                .filter(address -> !address.contains(".pdf")))
                .flatMap(address -> Stream.of(Hostile.altogether(), tags(NEARLY_TOO_LONG))
                        .map(text -> address.replace(HERE, inAddress(text))))
                .toList();
        // Whoever comes first waits for pages that are drawn once.
        trials.forEach(site::get);

        assertThat(trials)
                .filteredOn(trial -> quickest(trial, LONGEST_ANSWER, MOST_TRIES).compareTo(LONGEST_ANSWER) > 0)
                .isEmpty();
    }

    static Stream<String> longest() {
        return Stream.of(
                        "x",
                        "=",
                        "&",
                        "x&",
                        "x=1&",
                        "stage=graduate&",
                        "subjects=maths&",
                        "degree-awarded-year=2027&",
                        "as-of=2027-01-20&",
                        "told=x.",
                        "was.stage=graduate&",
                        "utm_source=x&",
                        "?",
                        "%3F",
                        "%2525",
                        "%EF%BC%86",
                        "%E2%80%8B",
                        "=3D",
                        "x%3D1%26",
                        "%0D%0A",
                        ".",
                        "set.1=maths&",
                        "+",
                        "%20",
                        "%E2%80%A6")
                .map(part -> PUPIL.at("/report") + "&" + part.repeat(LongAddresses.LONGEST))
                .map(address -> address.substring(0, LongAddresses.LONGEST).replaceFirst("%.?$", ""));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void the_longest_address_costs_no_more_than_two_pages(String address) {
        // One after the other: what else runs here makes both slow.
        var page = Duration.ofDays(1);
        var longest = page;
        for (var i = 0; i < MOST_TRIES && (i < TRIES || longest.compareTo(page.plus(page)) > 0); i++) {
            page = quicker(page, took(PUPIL.at("/report")));
            longest = quicker(longest, took(address));
        }

        assertThat(longest).isLessThanOrEqualTo(page.plus(page));
    }

    /** Of a few answers, or the first that is as quick as this. */
    private Duration quickest(String address, Duration enough, int tries) {
        var quickest = Duration.ofDays(1);
        for (var i = 0; i < tries && quickest.compareTo(enough) > 0; i++) {
            quickest = quicker(quickest, took(address));
        }
        return quickest;
    }

    private Duration took(String address) {
        var before = System.nanoTime();
        site.get(address);
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private static Duration quicker(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The status of the one page that this address gets, whatever stands in it. */
    private int statusOfAny(String address, List<String> texts) {
        var harmless = site.follow(address.replace(HERE, "x"));
        var shape = Shape.of(harmless.page(), Set.of());

        Some.of(texts).forEach(text -> {
            var asked = address.replace(HERE, inAddress(text));
            if (asked.length() > LongAddresses.LONGEST) {
                return;
            }
            var one = site.get(asked);
            var reply = one.status() == 303 ? site.follow(one.location()) : one;

            assertThat(reply.status()).as(asked).isEqualTo(harmless.status());
            assertThat(Shape.of(reply.page(), asShown(text))).as(asked).isEqualTo(shape);
            assertThat(Shape.addresses(reply.page())).as(asked).isNotEmpty().allMatch(to -> to.matches(OURS));
        });
        return harmless.status();
    }

    private static Stream<String> texts() {
        return Stream.concat(
                Arrays.stream(Hostile.values()).map(Hostile::text),
                Stream.of(Hostile.altogether(), tags(NEARLY_TOO_LONG)));
    }

    /** As many as fill so much of an address. */
    private static String tags(int length) {
        var tags = Hostile.TAGS.text();
        return tags.repeat(length / inAddress(tags).length());
    }

    private static String inAddress(String text) {
        return encoded(text).replace("+", "%20");
    }

    /**
     * As it may stand in an attribute: in an address of ours, without what nobody sees, in one line, and where a reader
     * of HTML leaves no NUL.
     */
    private static List<String> asShown(String text) {
        var line = text.replaceAll("[ \t]*[\r\n]+[ \t]*", "");
        return Stream.of(text, line, AsSeen.of(text), AsSeen.of(line))
                .flatMap(shown -> Stream.of(shown, encoded(shown), shown.replace('\0', '\uFFFD')))
                .toList();
    }
}
