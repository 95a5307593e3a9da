package org.breakwater.documents.scanning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Speaks clamd's INSTREAM over a real socket, and knows one virus: the EICAR test file, which is harmless. */
public final class FakeClamd implements AutoCloseable {

    /** In two parts, so that no scanner reports this source file. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final AtomicInteger asked = new AtomicInteger();
    private final int port;
    private @Nullable ServerSocket listening;
    private volatile String instead = "";

    public FakeClamd() {
        var socket = listen(0);
        port = socket.getLocalPort();
        listening = socket;
        serve(socket);
    }

    public String setting() {
        return "tcp:127.0.0.1:" + port;
    }

    public int asked() {
        return asked.get();
    }

    /** Always gives this response from now on; without an argument it scans again. */
    public void answer(String words) {
        instead = words;
    }

    public synchronized void down() {
        try {
            if (listening != null) {
                listening.close();
            }
            listening = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void up() {
        if (listening == null) {
            listening = listen(port);
            serve(listening);
        }
        instead = "";
    }

    @Override
    public void close() {
        down();
    }

    private static ServerSocket listen(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(ServerSocket socket) {
        Thread.ofPlatform().daemon().name("fake-clamd").start(() -> {
            while (!socket.isClosed()) {
                try (var caller = socket.accept()) {
                    answer(caller);
                } catch (IOException gone) {
                    continue;
                }
            }
        });
    }

    private void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            caller.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var bytes = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            bytes.write(in.readNBytes(length));
        }
        asked.incrementAndGet();
        var found = bytes.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        var said = found ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
        caller.getOutputStream().write(((instead.isEmpty() ? said : instead) + "\0").getBytes(StandardCharsets.UTF_8));
    }
}
