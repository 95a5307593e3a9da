package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A malformed chunked body is the sender's error, and no fault of ours. */
@HouseTest
class ChunksOverHttpTest {

    private static final String HEAD = "POST %s HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";

    @LocalServerPort
    int port;

    @Test
    void aBadPieceIsRefusedAndIsNoFault() throws IOException {
        for (var path : new String[] {"/sign-in", "/refer/prove/address", "/report/start", "/training/prove"}) {
            for (var body :
                    new String[] {"zz\r\nemail=x\r\n0\r\n\r\n", "-5\r\nemail\r\n0\r\n\r\n", "5\r\nemailXX\r\n"}) {
                var answer = new Wire(port).send(HEAD.formatted(path), body.getBytes(StandardCharsets.US_ASCII));
                assertThat(answer.status())
                        .as(path + " " + body + answer.head())
                        .isIn(400, 411);
                Wire.tellsNothing(answer.head() + answer.body());
            }
        }
    }
}
