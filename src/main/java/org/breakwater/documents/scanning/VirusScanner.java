package org.breakwater.documents.scanning;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Scans bytes with ClamAV's {@code clamd}, by its command INSTREAM (clamd(8)): chunks with their length before each, an
 * empty one at the end, and one line as the response.
 */
@Component
public class VirusScanner {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CHUNK = 64 * 1024;
    private static final int MOST_ANSWER = 1_000;
    private static final int MOST_FOUND = 200;

    private final Optional<SocketAddress> address;
    private final Duration patience;

    @Autowired
    VirusScanner(@Value("${breakwater.scanner:}") String setting) {
        this(ScannerAddress.from(setting), PATIENCE);
    }

    VirusScanner(Optional<SocketAddress> address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** Whether a scanner is configured; not whether it answers at the moment. */
    public boolean isThere() {
        return address.isPresent();
    }

    ScanVerdict scan(byte[] bytes) {
        try (var channel = open()) {
            // A channel has no timeout of its own: it is closed from another thread when time is up.
            var watch = CompletableFuture.runAsync(
                    () -> close(channel),
                    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                channel.connect(resolved());
                return verdict(ask(channel, bytes));
            } finally {
                watch.cancel(false);
            }
        } catch (IOException | RuntimeException away) {
            return new ScanVerdict.Silent(away.getClass().getSimpleName());
        }
    }

    private SocketChannel open() throws IOException {
        return resolved() instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(java.net.StandardProtocolFamily.UNIX);
    }

    /** A name may resolve to another machine tomorrow. */
    private SocketAddress resolved() {
        var where = address.orElseThrow();
        return where instanceof InetSocketAddress named
                ? new InetSocketAddress(named.getHostString(), named.getPort())
                : where;
    }

    private static String ask(SocketChannel channel, byte[] bytes) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (int from = 0; from < bytes.length; from += CHUNK) {
            var length = Math.min(CHUNK, bytes.length - from);
            write(channel, ByteBuffer.allocate(4).putInt(0, length));
            write(channel, ByteBuffer.wrap(bytes, from, length));
        }
        write(channel, ByteBuffer.allocate(4));
        var answer = ByteBuffer.allocate(MOST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Only these two responses are meaningful; with any other, the file is not known to be clean. */
    static ScanVerdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new ScanVerdict.Clean();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            var what = answer.substring("stream: ".length(), answer.length() - " FOUND".length());
            return new ScanVerdict.Found(what.substring(0, Math.min(MOST_FOUND, what.length())));
        }
        return new ScanVerdict.Silent("an answer that is none");
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException gone) {
            // It was to be closed.
            return;
        }
    }
}
