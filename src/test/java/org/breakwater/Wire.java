package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Speaks HTTP byte by byte, so that a test can send what no browser would. One request, one connection. */
final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private String cookie = "";

    Wire(int port) {
        this.port = port;
    }

    /** A response as it came. */
    record Answer(String head, String body) {

        int status() {
            return head.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(head.substring(9, 12)) : 0;
        }

        String header(String name) {
            return Arrays.stream(head.split("\r\n"))
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        Document page() {
            return Jsoup.parse(body);
        }

        /** It helps the reader, and reveals no technical details. */
        Answer isUseful(int... statuses) {
            assertThat(statuses).as(head + body).contains(status());
            tellsNothing(head + body);
            if (status() >= 400 && !head.contains("application/json")) {
                assertThat(body).contains("999").contains("<h1");
            }
            return this;
        }
    }

    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat (java|org)\\.|org\\.(breakwater|spring|apache|postgres)|SQLSTATE|Whitelabel|Tomcat"
                    + "|(?i:\\bselect\\s.+\\sfrom\\s)|PSQL");

    /** No class name, no stack trace, no SQL, whatever went wrong. */
    static void tellsNothing(String answer) {
        assertThat(INSIDE.matcher(answer).results().map(found -> found.group()).toList())
                .as(answer)
                .isEmpty();
    }

    Answer get(String path) throws IOException {
        var held = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + held + "\r\n", new byte[0]);
    }

    /** A form, its body as given: nothing is encoded here. */
    Answer post(String path, String body) throws IOException {
        return post(path, body.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
    }

    Answer post(String path, byte[] body, String type) throws IOException {
        var head = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n"
                .formatted(path, type, body.length, cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
        return send(head, body);
    }

    /** Sends these bytes as they are. */
    Answer send(String head, byte[] body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request = head.replaceFirst("\r\n", "\r\nConnection: close\r\n");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            writeAsFarAsItIsRead(socket, body);
            return read(socket);
        }
    }

    /** A server may respond and disconnect before it has read everything. */
    private static void writeAsFarAsItIsRead(Socket socket, byte[] body) {
        try {
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException hungUp) {
            return;
        }
    }

    private Answer read(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (IOException hungUp) {
            if (bytes.size() == 0) {
                throw hungUp;
            }
        }
        var all = bytes.toString(StandardCharsets.UTF_8);
        var end = all.indexOf("\r\n\r\n");
        var answer = end < 0 ? new Answer(all, "") : new Answer(all.substring(0, end), all.substring(end + 4));
        var given = answer.header("Set-Cookie");
        if (!given.isEmpty()) {
            cookie = given.substring(0, given.indexOf(';'));
        }
        return answer;
    }

    /** Begins a report and returns the token that its forms carry. */
    String beginReport() throws IOException {
        post("/report/start", "");
        return get("/report/happening/worry")
                .page()
                .select("input[name=_token]")
                .attr("value");
    }
}
