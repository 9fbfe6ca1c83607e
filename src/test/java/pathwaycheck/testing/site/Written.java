package pathwaycheck.testing.site;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request written out byte by byte, for what no client of Java sends. */
public final class Written {

    private static final int PATIENCE_MILLIS = 30_000;

    private Written() {}

    /** What comes back until the other side closes; empty: it closed without a word. */
    public static String send(URI address, String request) {
        return send(address, request.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static String send(URI address, byte[] request) {
        try (var socket = open(address)) {
            try {
                socket.getOutputStream().write(request);
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (SocketException cutOff) {
                return "";
            }
        } catch (IOException unheard) {
            throw new AssertionError("Nobody listens, or nobody answers within half a minute", unheard);
        }
    }

    /** A connection, to write on by and by. */
    public static Socket open(URI address) throws IOException {
        return open(address, "127.0.0.1");
    }

    /** One that takes next to nothing before it is read: whatever else is answered stays with who answers. */
    public static Socket deaf(URI address) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(1024);
        return connected(socket, address);
    }

    /** The same from another address of this machine. */
    public static Socket open(URI address, String from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        return connected(socket, address);
    }

    private static Socket connected(Socket socket, URI address) throws IOException {
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}
