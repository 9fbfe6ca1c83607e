package pathwaycheck.testing.site;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static pathwaycheck.testing.people.Person.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A running app, asked over HTTP. It follows no redirect by itself. */
public record Site(URI address) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The app that Quarkus runs for this test. */
    public static Site underTest() {
        return new Site(ConfigProvider.getConfig().getValue("test.url", URI.class));
    }

    /** Opens the page at this path and query, perhaps with headers: names and values by turns. */
    public Reply get(String page, String... headers) {
        return ask("GET", page, headers);
    }

    /** Asks in another way than pages are asked for. */
    public Reply ask(String method, String page, String... headers) {
        var asking = HttpRequest.newBuilder(address.resolve(page))
                .method(method, BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            asking.headers(headers);
        }
        return sent(asking.build());
    }

    private static Reply sent(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(request + " was not answered", e);
        }
    }

    /** Sends a document to this path, of this type. */
    public Reply send(String path, String type, String document, String... headers) {
        var asking = HttpRequest.newBuilder(address.resolve(path))
                .POST(BodyPublishers.ofString(document))
                .header("Content-Type", type)
                .timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            asking.headers(headers);
        }
        return sent(asking.build());
    }

    /** Presses Continue on a page as it stands. */
    public Reply submit(Document page) {
        var form = page.forms().get(0);
        var fields = form.formData().stream()
                .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                .collect(joining("&"));
        return get(form.attr("action") + "?" + fields);
    }

    /** Opens a page, and the page it leads on to, as a browser does. */
    public Reply follow(String page) {
        var reply = get(page);
        return reply.status() == 303 ? get(reply.location()) : reply;
    }

    /** What came back. */
    public record Reply(int status, HttpHeaders headers, byte[] body) {

        /** The page. */
        public Document page() {
            return Jsoup.parse(text());
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException noJson) {
                throw new AssertionError(text(), noJson);
            }
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Where it leads: path and query. */
        public String location() {
            assertThat(header("Location")).as("scheme and host are the proxy's").startsWith("/");
            return header("Location");
        }
    }
}
