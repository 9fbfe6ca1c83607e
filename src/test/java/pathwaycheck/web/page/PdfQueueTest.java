package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two documents at a time, however many are asked for. */
class PdfQueueTest {

    private final PdfQueue queue = new PdfQueue();

    @Test
    void never_more_than_two_are_made_at_once() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        Callable<Optional<Integer>> asking = () -> queue.inTurn(() -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause();
            return now.decrementAndGet();
        });

        var people = Executors.newFixedThreadPool(8);
        for (var answer : people.invokeAll(
                IntStream.range(0, 40).mapToObj(person -> asking).toList())) {
            assertThat(answer.get()).isPresent();
        }
        people.shutdown();

        assertThat(most).hasValue(2);
    }

    @Test
    void one_that_fails_gives_its_place_back() {
        IntStream.range(0, 5).forEach(time -> assertThatThrownBy(() -> queue.inTurn(() -> {
                    throw new IllegalStateException("out of paper");
                }))
                .hasMessage("out of paper"));

        assertThat(queue.inTurn(() -> "a page")).hasValue("a page");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
