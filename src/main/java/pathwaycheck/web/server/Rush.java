package pathwaycheck.web.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import pathwaycheck.address.Links;
import pathwaycheck.web.page.PdfQueue;

/**
 * Lets in as many requests at once as are answered soon, and asks all others, at once, to come again: so whoever is let
 * in need not wait, and what is being answered fits into memory. Of PDFs and classes, which take long, far fewer are
 * let in.
 */
@Singleton
public class Rush {

    /** Each waits for those before it. */
    public static final int MOST_AT_ONCE = 40;

    /** What they send is held in memory until it is read. */
    private static final int MOST_CLASSES = 2;

    private static final String TRY_AGAIN_AFTER_SECONDS = "5";

    /** Between these the dashboard reckons. */
    private static final Duration[] BOUNDS = IntStream.of(25, 50, 100, 250, 500, 1_000, 2_500)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final Timer answers;
    private final Bound all;
    private final Bound pdfs;
    private final Bound classes;

    Rush(MeterRegistry metrics) {
        all = new Bound(MOST_AT_ONCE, Refusals.because("rush", metrics), () -> TooMany.PEOPLE, new AtomicInteger());
        pdfs = new Bound(PdfQueue.LET_IN, Refusals.because("pdf", metrics), () -> TooMany.PDFS, new AtomicInteger());
        classes =
                new Bound(MOST_CLASSES, Refusals.because("class", metrics), () -> TooMany.CLASSES, new AtomicInteger());
        metrics.gauge("pathway_check.answering", all.inside());
        answers = Timer.builder("pathway_check.answers")
                .description("How long people waited for what they were let in for")
                .serviceLevelObjectives(BOUNDS)
                .register(metrics);
    }

    /** Made when the first is refused. */
    private static final class TooMany {
        private static final Refused PEOPLE = new Refused(
                503,
                "Too many people are here at once",
                "Try again in a few seconds. Your answers are still in the address.");
        private static final Refused PDFS = new Refused(
                503,
                "Too many PDFs are being made",
                "Try again in a few seconds. The report can be read as a page at any time.");
        private static final Refused CLASSES = new Refused(
                503,
                "Too many classes are being read",
                "Try again in a few seconds. Nothing of what you sent was kept, so send it again.");
    }

    /** @param inside how many are inside */
    private record Bound(int most, Counter refusals, Supplier<Refused> refused, AtomicInteger inside) {

        boolean letsIn(RoutingContext request) {
            if (inside.incrementAndGet() <= most && !Unfetched.areTooMany()) {
                request.addEndHandler(end -> inside.decrementAndGet());
                return true;
            }
            inside.decrementAndGet();
            refusals.increment();
            askToComeAgain(refused.get(), request);
            return false;
        }
    }

    /** For whoever was let in and found no room after all. */
    static void askToComeAgain(RoutingContext request) {
        askToComeAgain(TooMany.PEOPLE, request);
    }

    void bound(@Observes Filters filters) {
        filters.register(this::letIn, FilterOrder.RUSH.priority());
    }

    private void letIn(RoutingContext request) {
        var isPdf = request.normalizedPath().endsWith(".pdf");
        var isClass = request.request().method().equals(HttpMethod.POST) && Links.takesAClass(request.normalizedPath());
        if (all.letsIn(request) && (!isPdf || pdfs.letsIn(request)) && (!isClass || classes.letsIn(request))) {
            var begun = System.nanoTime();
            request.addEndHandler(end -> answers.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS));
            request.next();
        }
    }

    private static void askToComeAgain(Refused refused, RoutingContext request) {
        request.response().putHeader("Retry-After", TRY_AGAIN_AFTER_SECONDS);
        refused.answer(request);
    }
}
