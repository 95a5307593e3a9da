package org.breakwater.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * One connection that is kept open, speaking just enough HTTP/1.1 for a measurement: it costs a few microseconds where
 * a library would take a good part of the two cores from the server.
 */
final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 60_000;

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    Wire(int port) throws IOException {
        this.port = port;
        connect();
    }

    /** @param head status line and headers, one a line */
    record Answer(int status, List<String> head, byte[] body) {

        /** The values of a header. */
        List<String> header(String name) {
            var begin = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                    .map(line -> line.substring(begin.length()).strip())
                    .toList();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** @param cookies as one header value, or the empty string */
    static byte[] get(String path, String cookies) {
        return ascii("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + cookie(cookies) + "\r\n");
    }

    static byte[] post(String path, String cookies, String form) {
        return ascii("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + cookie(cookies)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    private static String cookie(String cookies) {
        return cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Sends a request and reads the whole response. If the server has closed the connection meanwhile it reconnects
     * once; sending a report twice does no harm.
     */
    Answer send(byte[] request) throws IOException {
        try {
            return ask(request);
        } catch (EOFException | SocketException closed) {
            connect();
            return ask(request);
        }
    }

    private Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var answer = read();
        if (answer.header("Connection").contains("close")) {
            connect();
        }
        return answer;
    }

    private void connect() throws IOException {
        socket.close();
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    private Answer read() throws IOException {
        var head = head();
        var status = Integer.parseInt(head.getFirst().substring(9, 12));
        var bare = new Answer(status, head, new byte[0]);
        var length = bare.header("Content-Length");
        if (!length.isEmpty()) {
            return new Answer(status, head, exactly(Integer.parseInt(length.getFirst())));
        }
        return bare.header("Transfer-Encoding").contains("chunked") ? new Answer(status, head, chunks()) : bare;
    }

    private List<String> head() throws IOException {
        var bytes = new ByteArrayOutputStream(1024);
        int last = 0;
        while (true) {
            int one = in.read();
            if (one < 0) {
                throw new EOFException("The server closed the connection");
            }
            bytes.write(one);
            last = last << 8 | one;
            if (last == 0x0D0A0D0A) {
                return bytes.toString(StandardCharsets.ISO_8859_1).lines().toList();
            }
        }
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = Integer.parseInt(line(), 16);
            body.write(exactly(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException("The server closed the connection");
            }
            text.append((char) one);
        }
        return text.toString().strip();
    }

    private byte[] exactly(int length) throws IOException {
        var body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("The server closed the connection");
        }
        return body;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
