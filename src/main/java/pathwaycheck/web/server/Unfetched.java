package pathwaycheck.web.server;

import io.netty.buffer.PooledByteBufAllocator;
import io.vertx.core.buffer.impl.VertxByteBufAllocator;
import java.util.List;

/**
 * Answers that were given and that nobody has fetched yet: they wait outside of the heap, in up to 64 KB each, and
 * whoever asks and never reads could fill it with them.
 */
final class Unfetched {

    /**
     * A fifth of what the Dockerfile allows outside of the heap: buffers of many lengths leave gaps between each other.
     */
    private static final long MOST_BYTES = 12L * 1024 * 1024;

    /** Connections take their buffers from the one, and what writes answers into them from the other. */
    private static final List<PooledByteBufAllocator> BUFFERS =
            List.of((PooledByteBufAllocator) VertxByteBufAllocator.POOLED_ALLOCATOR, PooledByteBufAllocator.DEFAULT);

    private Unfetched() {}

    static boolean areTooMany() {
        return BUFFERS.stream()
                        .mapToLong(PooledByteBufAllocator::pinnedDirectMemory)
                        .sum()
                > MOST_BYTES;
    }
}
