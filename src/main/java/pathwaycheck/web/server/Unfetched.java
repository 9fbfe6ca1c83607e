package pathwaycheck.web.server;

import io.netty.buffer.PooledByteBufAllocator;
import io.vertx.core.buffer.impl.VertxByteBufAllocator;

/**
 * Answers that were given and that nobody has fetched yet: they wait outside of the heap, in up to 64 KB each, and
 * whoever asks and never reads could fill it with them.
 */
final class Unfetched {

    /** Well below what the Dockerfile allows outside of the heap, where buffers leave gaps between each other. */
    private static final long MOST_BYTES = 24L * 1024 * 1024;

    /** The one that connections take their buffers from. */
    private static final PooledByteBufAllocator BUFFERS =
            (PooledByteBufAllocator) VertxByteBufAllocator.POOLED_ALLOCATOR;

    private Unfetched() {}

    static boolean areTooMany() {
        return BUFFERS.pinnedDirectMemory() > MOST_BYTES;
    }
}
