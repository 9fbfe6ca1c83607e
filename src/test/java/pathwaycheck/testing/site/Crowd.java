package pathwaycheck.testing.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Many people at once, and each wants a page for herself. */
public final class Crowd implements AutoCloseable {

    private final URI address;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public Crowd(URI address) {
        this.address = address;
    }

    /**
     * What somebody got.
     *
     * @param status 0: no answer at all
     * @param retryAfter when to come again; empty: nothing was said of that
     */
    public record Got(int status, String retryAfter, Duration after) {}

    /** So many people ask for this page at once; each has half a minute's patience. */
    public List<Got> ask(int people, String page) {
        return IntStream.range(0, people).mapToObj(person -> ask(page)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** One person asks for this page. */
    public CompletableFuture<Got> ask(String page) {
        var begun = System.nanoTime();
        var request = HttpRequest.newBuilder(address.resolve(page))
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.sendAsync(request, BodyHandlers.ofByteArray())
                .handle((reply, failed) -> failed == null
                        ? new Got(
                                reply.statusCode(),
                                reply.headers().firstValue("Retry-After").orElse(""),
                                Duration.ofNanos(System.nanoTime() - begun))
                        : new Got(0, failed.toString(), Duration.ofNanos(System.nanoTime() - begun)));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
