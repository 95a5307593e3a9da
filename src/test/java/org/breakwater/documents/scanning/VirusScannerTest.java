package org.breakwater.documents.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.breakwater.database.CannotStart;
import org.breakwater.documents.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only "OK" is clean, and only a reported name is a virus: any other result is unknown. */
class VirusScannerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static VirusScanner at(String setting, Duration patience) {
        return new VirusScanner(ScannerAddress.from(setting), patience);
    }

    @Test
    void hearsWhatTheScannerFound() {
        try (var clamd = new FakeClamd()) {
            var scanner = at(clamd.setting(), PATIENCE);
            assertThat(scanner.scan(Samples.jpegOf(3_000_000))).isEqualTo(new ScanVerdict.Clean());
            assertThat(scanner.scan(Samples.text("x" + FakeClamd.EICAR)))
                    .isEqualTo(new ScanVerdict.Found("Win.Test.EICAR_HDB-1"));
            for (var odd : new String[] {"INSTREAM size limit exceeded. ERROR", "stream: OK OK", "OK", "FOUND", " "}) {
                clamd.answer(odd);
                assertThat(scanner.scan(Samples.jpeg())).as(odd).isInstanceOf(ScanVerdict.Silent.class);
            }
            clamd.down();
            assertThat(scanner.scan(Samples.jpeg())).isInstanceOf(ScanVerdict.Silent.class);
        }
    }

    @Test
    void waitsNoLongerThanItsPatienceForOneThatSaysNothing() throws IOException {
        try (var mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var scanner = at("tcp:127.0.0.1:" + mute.getLocalPort(), Duration.ofMillis(200));
            assertThat(scanner.scan(new byte[20_000_000])).isInstanceOf(ScanVerdict.Silent.class);
        }
    }

    @Test
    void speaksThroughASocketInAFolderToo(@TempDir Path folder) throws IOException {
        var path = folder.resolve("clamd.ctl");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
            var heard = CompletableFuture.supplyAsync(() -> {
                try (var caller = server.accept()) {
                    var first = ByteBuffer.allocate(19);
                    while (first.hasRemaining()) {
                        caller.read(first);
                    }
                    caller.write(ByteBuffer.wrap("stream: OK\0".getBytes(StandardCharsets.US_ASCII)));
                    return first.array();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertThat(at("unix:" + path, PATIENCE).scan(new byte[] {7})).isEqualTo(new ScanVerdict.Clean());
            assertThat(heard.join()).isEqualTo("zINSTREAM\0\0\0\0\1\7\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void aHouseThatWasToHaveAScannerDoesNotStartWithAnAddressThatMakesNoSense() {
        assertThat(ScannerAddress.from("  ")).isEmpty();
        for (var odd :
                new String[] {"localhost", "tcp:localhost", "tcp:localhost:99999", "unix:relative", "http://x"}) {
            assertThatThrownBy(() -> ScannerAddress.from(odd)).as(odd).isInstanceOf(CannotStart.class);
        }
    }
}
