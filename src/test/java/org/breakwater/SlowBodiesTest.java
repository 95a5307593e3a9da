package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A slow sender does not keep others from being answered. */
@HouseTest
class SlowBodiesTest {

    private static final String HEAD = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";

    @LocalServerPort
    int port;

    /** Requests that are answered at once. */
    @Value("${server.tomcat.threads.max}")
    int threads;

    private Wire wire = new Wire(0);
    private final List<Socket> slow = new ArrayList<>();

    @BeforeEach
    void everythingIsLoadedAlready() throws IOException {
        wire = new Wire(port);
        wire.get("/who-to-call").isUseful(200);
        wire.post("/report/start", "").isUseful(303);
        wire.post("/report/start", "a=%zz").isUseful(400);
        wire = new Wire(port);
    }

    @AfterEach
    void hangUp() throws IOException {
        for (var one : slow) {
            one.close();
        }
    }

    private Socket sendsOneByte(String path, int length) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        slow.add(socket);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write((HEAD.formatted(path, length) + "a").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void twiceAsManySlowBodiesAsThereAreThreadsKeepNobodyWaiting() throws IOException {
        var paths = List.of("/report/start", "/refer/prove/address", "/nowhere", "/%zz", "/who-to-call");
        for (var path : paths) {
            for (int n = 0; n < 2 * threads / paths.size(); n++) {
                sendsOneByte(path, 1_000);
            }
        }
        var start = System.nanoTime();
        wire.get("/who-to-call").isUseful(200);
        wire.post("/report/start", "").isUseful(303);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    /** All wait together, because a sender may keep its slot for ten seconds. */
    @Test
    void aBodyThatStopsIsEndedAndWhoFindsEveryHandBusyIsToldToSendItAgain() throws IOException {
        var all = new ArrayList<Socket>();
        for (int n = 0; n < 4 * threads; n++) {
            all.add(sendsOneByte("/report/start", 1_000));
        }
        var answers = new ArrayList<String>();
        for (var one : all) {
            answers.add(answer(one));
        }
        var stopped = first(answers, 400);
        assertThat(stopped).contains("We have not kept any of it", "999");
        var refused = first(answers, 503);
        assertThat(refused)
                .contains("Retry-After: 5", "Please send it again", "not kept any of it", "999", "Connection: close");
        Wire.tellsNothing(refused);
    }

    private static String first(List<String> answers, int status) {
        return answers.stream()
                .filter(one -> one.startsWith("HTTP/1.1 " + status))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBodyInTwoPiecesIsReadAsOneAndItsConnectionGoesOn() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            out.write(HEAD.formatted("/report/start", 3).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            out.write("a=b".getBytes(StandardCharsets.US_ASCII));
            out.write("GET /who-to-call HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(socket)).startsWith("HTTP/1.1 303").contains("HTTP/1.1 200");
        }
    }

    @Test
    void aBodyInChunksIsTakenAndABrokenOneIsNoFaultOfOurs() throws IOException {
        var head = "POST /report/start HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";
        wire.send(head, "zz\r\n".getBytes(StandardCharsets.US_ASCII)).isUseful(400);
        wire.send(head, "3\r\na=b\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
                .isUseful(303);
    }
}
