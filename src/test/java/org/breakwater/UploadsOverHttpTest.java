package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server itself accepts as uploads, byte by byte. */
@HouseTest
class UploadsOverHttpTest {

    private static final String BOUNDARY = "----estuary";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    @LocalServerPort
    int port;

    @Autowired
    House house;

    @Value("${breakwater.home}")
    Path home;

    private Wire wire = new Wire(0);
    private String page = "";

    @BeforeEach
    void mayaLooksAtTheFilesOfAContact() throws IOException {
        wire = new Wire(port);
        page = "/cases/" + new Furnished(house).report() + "/files";
        var token = wire.get("/sign-in")
                .page()
                .select("form[action=/sign-in/demo] input[name=_token]")
                .val();
        wire.post("/sign-in/demo", "person=" + InventedPerson.MAYA.accountId() + "&_token=" + token);
    }

    private byte[] body(int count, int size) throws IOException {
        var token =
                wire.get(page).page().select("form[enctype] input[name=_token]").val();
        var out = new ByteArrayOutputStream();
        out.writeBytes(part("name=\"_token\"", token.getBytes(StandardCharsets.UTF_8)));
        for (int n = 0; n < count; n++) {
            var file = size == 0 ? Samples.jpeg() : Samples.jpegOf(size + n);
            out.writeBytes(part("name=\"files\"; filename=\"" + n + ".jpg\"", file));
        }
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] part(String disposition, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(bytes);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private int listed() throws IOException {
        return wire.get(page)
                .page()
                .select("main a[href^=" + page + "/]:not([href$=/removal])")
                .size();
    }

    private long left() throws IOException {
        try (var files = Files.walk(home.resolve("uploads"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void takesFortyPicturesInOnePressAndLeavesNothingBesideTheDatabase() throws IOException {
        assertThat(wire.post(page, body(40, 0), TYPE).status()).isEqualTo(303);
        assertThat(listed()).isEqualTo(40);
        assertThat(left()).isZero();
    }

    @Test
    void aFileOf26MegabytesIsToldWhatToDoAndTheOthersAreKept() throws IOException {
        var answer = wire.post(page, body(2, 25 * 1024 * 1024), TYPE);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("“1.jpg” is larger than 25MB");
        assertThat(listed()).isEqualTo(1);
        assertThat(left()).isZero();
    }

    /** Sends the beginning of a large form with files, and then nothing. */
    private Socket stranger(String network) throws IOException {
        var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port, InetAddress.ofLiteral(network), 0);
        var head = "POST /report/files HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n";
        socket.getOutputStream()
                .write((head.formatted(TYPE, 27_000_000) + "--" + BOUNDARY).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** The status line of the response that one of these gets before it has sent everything. */
    private static String firstAnswer(List<Socket> waiting) throws IOException {
        for (int n = 0; n < 10_000; n++) {
            var one = waiting.get(n % waiting.size());
            one.setSoTimeout(5);
            try {
                return new String(one.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            } catch (SocketTimeoutException stillReading) {
                assertThat(stillReading.bytesTransferred).isZero();
            }
        }
        throw new AssertionError("all of them are read");
    }

    @Test
    void strangersWhoSendSlowlyLeaveRoomForAColleague() throws IOException {
        var ours = body(1, 0);
        var strangers = new ArrayList<Socket>();
        try {
            for (var network : List.of("2", "2", "2", "3", "3", "3", "4")) {
                strangers.add(stranger("127.0.0." + network));
            }
            assertThat(firstAnswer(strangers)).isEqualTo("HTTP/1.1 503");
            assertThat(wire.post(page, ours, TYPE).status()).isEqualTo(303);
        } finally {
            for (var one : strangers) {
                one.close();
            }
        }
        assertThat(listed()).isEqualTo(1);
    }

    @Test
    void moreThanOnePressMayHoldIsRefusedBeforeItIsRead() throws IOException {
        var head = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n";
        wire.send(head.formatted(page, TYPE, 111L * 1024 * 1024), new byte[111 * 1024 * 1024])
                .isUseful(413);
        wire.send(head.formatted("/desk/contact/" + UUID.randomUUID(), TYPE, 1_000), new byte[1_000])
                .isUseful(415);
        assertThat(left()).isZero();
    }
}
