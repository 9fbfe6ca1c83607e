package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.address.Address;
import pathwaycheck.document.Pdf;
import pathwaycheck.document.PrintedPage;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.paper.Printed;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.site.Site;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.SiteAddress;

/**
 * Whatever address gets into a report, nobody looks there: not on the network, and not among the files of the machine.
 */
@QuarkusTest
class PdfLooksNowhereTest {

    private static final String SECRET = "canary";
    private static final String OURS = "<style>* { font-family: 'Liberation Sans' }</style>";

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static ServerSocket host;

    @TempDir
    static Path files;

    @BeforeAll
    static void listen() throws IOException {
        host = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var listening = new Thread(PdfLooksNowhereTest::count);
        listening.setDaemon(true);
        listening.start();
        Files.writeString(files.resolve("secret.txt"), SECRET);
        Files.writeString(files.resolve("secret.css"), "p::before { content: '" + SECRET + "' }");
        Files.writeString(files.resolve("secret.html"), "<p>" + SECRET + "</p>");
        ImageIO.write(
                new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB),
                "png",
                files.resolve("secret.png").toFile());
    }

    @AfterAll
    static void stop() throws IOException {
        host.close();
    }

    /** Documents that would have something fetched, from a host and from a file. */
    static Stream<String> hostile() {
        return Stream.of(
                        "http://127.0.0.1:" + host.getLocalPort() + "/",
                        files.toUri().toString())
                .flatMap(place -> Stream.of(
                        "<img src='" + place + "secret.png'>",
                        "<img srcset='" + place + "secret.png 1x' src='" + place + "secret.png'>",
                        "<link rel='stylesheet' href='" + place + "secret.css'><p>Hello</p>",
                        "<style>@import url('" + place + "secret.css');</style><p>Hello</p>",
                        "<style>@font-face { font-family: F; src: url('" + place + "secret.txt') }"
                                + " p { font-family: F, 'Liberation Sans' }</style><p>Hello</p>",
                        "<p style=\"background: url('" + place + "secret.png')\">Hello</p>",
                        "<ul style=\"list-style-image: url('" + place + "secret.png')\"><li>Hello</li></ul>",
                        "<p style=\"content: url('" + place + "secret.png')\">Hello</p>",
                        "<object data='" + place + "secret.html'></object>",
                        "<object type='application/pdf' data='" + place + "secret.txt'></object>",
                        "<embed src='" + place + "secret.html'>",
                        "<iframe src='" + place + "secret.html'></iframe>",
                        "<a href='" + place + "secret.txt' download='secret.txt'>Hello</a>",
                        "<svg><image href='" + place + "secret.png'/><use href='" + place + "secret.png#x'/></svg>",
                        "<base href='" + place + "'><img src='secret.png'>",
                        "<script src='" + place + "secret.txt'></script>",
                        "<xi:include href='" + place + "secret.txt' parse='text'/>",
                        "<!DOCTYPE html [<!ENTITY x SYSTEM '" + place + "secret.txt'>]><p>&x;</p>",
                        "<?xml-stylesheet href='" + place + "secret.css'?><p>Hello</p>",
                        "<meta http-equiv='refresh' content='0;url=" + place + "secret.html'>"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_is_fetched_for_a_page(String page) throws Exception {
        assertLooksNowhere(() -> Pdf.of(PrintedPage.of("<html lang=en><title>T</title>" + page + "</html>", "")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_is_fetched_for_a_document_that_is_not_cleaned(String page) throws Exception {
        assertLooksNowhere(() -> Pdf.of(W3CDom.convert(Jsoup.parse(OURS + page))));
    }

    @Test
    void some_of_it_would_be_fetched_if_we_did_not_stop_it() throws Exception {
        var calls = CALLS.get();

        for (var page : hostile().toList()) {
            new PdfRendererBuilder()
                    .useFont(
                            () -> Pdf.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"),
                            "Liberation Sans")
                    .withW3cDocument(W3CDom.convert(Jsoup.parse(OURS + page)), "")
                    .toStream(new ByteArrayOutputStream())
                    .run();
        }

        assertThat(CALLS.get()).isGreaterThan(calls);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_sentence_of_the_rules_stays_a_sentence(String sentence, @TempDir Path copy) throws Exception {
        var rules = ChangedRules.copy(Lifeguard.FOLDER, copy)
                .replace("requirements/swim.yaml", "Take a course.", "'" + sentence.replace("'", "''") + "'");
        var visit = visitor(rules.book());
        var comingBack = new ComingBack("https://example.org", Optional.empty());
        var pages = new PdfPages(null, new SiteAddress(Optional.empty()), null);

        var pdf = assertLooksNowhere(() -> Pdf.of(pages.paper(visit, visit.atAGlance(), comingBack)));

        assertThat(Printed.of(pdf).text().replaceAll("\\s", "")).contains(sentence.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void an_answer_that_is_none_leads_to_its_question(String answer) {
        var person = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");
        var calls = CALLS.get();

        for (var question : person.asked()) {
            var field = question.fields().iterator().next();
            var reply = Site.underTest()
                    .get(person.without(question).at("/report.pdf", field + "=" + Person.encoded(answer)));
            assertThat(reply.status()).isEqualTo(303);
        }

        assertThat(CALLS).hasValue(calls);
    }

    /** Somebody who has answered nothing. */
    private static Visit visitor(RuleBook ruleBook) {
        return Reader.REPORT.read(ruleBook, Address.read("as-of=2026-11-22"), LocalDate.of(2026, 11, 22));
    }

    private static byte[] assertLooksNowhere(Supplier<byte[]> printing) throws IOException {
        var calls = CALLS.get();

        var pdf = printing.get();

        assertThat(CALLS).hasValue(calls);
        assertThat(Printed.of(pdf).text()).doesNotContain(SECRET);
        assertNothingEmbedded(pdf);
        return pdf;
    }

    private static void assertNothingEmbedded(byte[] pdf) throws IOException {
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("EmbeddedFile", "JavaScript");
        try (var document = Loader.loadPDF(pdf)) {
            // But for the code to come back by, which is ours.
            var pictures = 0;
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().getXObject(name)).isInstanceOf(PDImageXObject.class);
                    pictures++;
                }
            }
            assertThat(pictures).isLessThanOrEqualTo(1);
        }
    }

    private static void count() {
        while (!host.isClosed()) {
            try {
                var call = host.accept();
                CALLS.incrementAndGet();
                call.close();
            } catch (IOException over) {
                return;
            }
        }
    }
}
