package pathwaycheck.web.server;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.web.page.Replies;

/**
 * What cannot be read as a request at all, as one with a blank in its address, never becomes one: the server beneath
 * answers it with a status alone. On its way out it gets our headers and a page.
 */
@Singleton
public class NoRequests {

    private static final int LONGEST = 100;
    private static final Pattern BARE = Pattern.compile(
            "HTTP/1\\.[01] (?<status>4[0-9]{2}) (?<reason>[^\r\n]*)\r\n"
                    + "(?:content-length: 0\r\n|connection: close\r\n)*\r\n",
            Pattern.CASE_INSENSITIVE);

    /** A method, perhaps a host, and a path. */
    private static final int LONGEST_BEGINNING = 300;

    private static final Pattern BEGINNING =
            Pattern.compile("[\r\n]*[A-Z]+ (?:[A-Za-z][A-Za-z0-9+.-]*://[^/?# ]*)?(?<path>/[^?# \r\n]*)");

    private final VertxHttpConfig settings;
    private final Dated dated;
    private final AtomicBoolean stands = new AtomicBoolean();

    NoRequests(VertxHttpConfig settings, Dated dated) {
        this.settings = settings;
        this.dated = dated;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::stand, FilterOrder.NO_REQUESTS.priority());
    }

    private void stand(RoutingContext request) {
        if (!stands.get() && stands.compareAndSet(false, true)) {
            var channel = ((ConnectionBase) request.request().connection()).channel();
            channel.pipeline().addFirst(new OnTheWay());
            channel.parent().pipeline().addFirst(new ForEachConnection());
        }
        request.next();
    }

    private final class ForEachConnection extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object connection) {
            if (connection instanceof Channel channel) {
                channel.pipeline().addFirst(new OnTheWay());
            }
            context.fireChannelRead(connection);
        }
    }

    /**
     * Of one connection: what cannot be read has no path any more, so what comes first after an answer is looked at. Of
     * requests sent together that is the first.
     */
    private final class OnTheWay extends ChannelDuplexHandler {

        private boolean begins = true;
        private boolean isForPrograms;

        @Override
        public void channelRead(ChannelHandlerContext context, Object sent) {
            if (begins && sent instanceof ByteBuf bytes && bytes.isReadable()) {
                begins = false;
                var beginning = BEGINNING.matcher(bytes.toString(
                        bytes.readerIndex(),
                        Math.min(bytes.readableBytes(), LONGEST_BEGINNING),
                        StandardCharsets.ISO_8859_1));
                isForPrograms = beginning.lookingAt() && OneForm.isForPrograms(beginning.group("path"));
            }
            context.fireChannelRead(sent);
        }

        @Override
        public void write(ChannelHandlerContext context, Object answer, ChannelPromise written) {
            begins = true;
            context.write(answer instanceof ByteBuf bytes ? whole(bytes, isForPrograms) : answer, written);
        }
    }

    /** The same bytes, or in their place an answer like all others. */
    private ByteBuf whole(ByteBuf bytes, boolean isForPrograms) {
        if (bytes.readableBytes() > LONGEST) {
            return bytes;
        }
        var bare = BARE.matcher(bytes.toString(StandardCharsets.US_ASCII));
        if (!bare.matches()) {
            return bytes;
        }
        bytes.release();
        return Unpooled.copiedBuffer(
                answer(Integer.parseInt(bare.group("status")), bare.group("reason"), isForPrograms),
                StandardCharsets.UTF_8);
    }

    private String answer(int status, String reason, boolean isForPrograms) {
        var problem = Stream.of(Problem.TOO_LONG, Problem.LONG_HEADERS)
                .filter(it -> it.status() == status)
                .findFirst()
                .orElseGet(() -> Problem.NO_REQUEST.with(status));
        var says = isForPrograms ? problem.document() : problem.page().render();
        var answer = new StringBuilder("HTTP/1.1 " + status + " " + reason + "\r\n");
        settings.header()
                .forEach((name, header) ->
                        answer.append(name).append(": ").append(header.value()).append("\r\n"));
        return answer.append("Content-Type: " + (isForPrograms ? Problem.TYPE : Replies.TYPE) + "\r\n")
                .append("Date: " + dated.now() + "\r\n")
                .append("Cache-Control: no-store\r\nConnection: close\r\n")
                .append("Content-Length: " + says.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n")
                .append(says)
                .toString();
    }
}
