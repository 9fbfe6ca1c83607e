package pathwaycheck.testing.site;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Many people at once, and each wants a page for herself. All of them share one thread, so that the app has the rest.
 */
public final class Crowd implements AutoCloseable {

    private static final int MOST_PEOPLE = 10_000;

    private final URI address;
    private final Vertx vertx = Vertx.vertx(
            new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
    private final HttpClient client = vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout(10_000), new PoolOptions().setHttp1MaxSize(MOST_PEOPLE));

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
        var request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setURI(page)
                .addHeader("Accept-Encoding", "gzip")
                .setTimeout(30_000);
        return client.request(request)
                .compose(HttpClientRequest::send)
                .compose(reply -> reply.body()
                        .map(body -> new Got(
                                reply.statusCode(),
                                Optional.ofNullable(reply.getHeader("Retry-After"))
                                        .orElse(""),
                                since(begun))))
                .otherwise(failed -> new Got(0, failed.toString(), since(begun)))
                .toCompletionStage()
                .toCompletableFuture();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
