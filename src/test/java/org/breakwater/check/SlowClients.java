package org.breakwater.check;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that send a long form a byte at a time, and reconnect when they are dropped. */
final class SlowClients implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/report/start", "/refer/prove/address", "/sign-in", "/nowhere", "/%zz", "/report/files");

    private final int port;
    private final List<SocketChannel> all = new ArrayList<>();
    private int next;

    SlowClients(int port, int count) throws IOException {
        this.port = port;
        for (int n = 0; n < count; n++) {
            all.add(begin());
        }
    }

    private SocketChannel begin() throws IOException {
        var socket = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        var place = PLACES.get(next++ % PLACES.size());
        var type = place.endsWith("files") ? "multipart/form-data; boundary=slow" : "application/x-www-form-urlencoded";
        var head = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 100000\r\n\r\na"
                .formatted(place, type);
        socket.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
        socket.configureBlocking(false);
        return socket;
    }

    /** A dropped connection begins again. */
    void aByteEach() throws IOException {
        var some = ByteBuffer.allocate(8_192);
        for (int n = 0; n < all.size(); n++) {
            try {
                some.clear();
                if (all.get(n).read(some) < 0) {
                    throw new IOException("sent away");
                }
                all.get(n).write(ByteBuffer.wrap(new byte[] {'a'}));
            } catch (IOException sentAway) {
                all.get(n).close();
                all.set(n, begin());
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var one : all) {
            one.close();
        }
    }
}
