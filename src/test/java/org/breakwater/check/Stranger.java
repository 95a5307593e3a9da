package org.breakwater.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser in a network of its own, as the proxy reports it. It does not retry: a timeout is status 0. */
final class Stranger {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST_REDIRECTS = 6;
    private static final String BOUNDARY = "----estuary";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String house;
    private final String network;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Document page = new Document("");
    private String path = "";
    private int status;
    private long millis;

    Stranger(RealHouse house, String network) {
        this.house = house.address();
        this.network = network;
    }

    /** The {@code n}th of many networks; these addresses are reserved for examples. */
    static Stranger of(RealHouse house, int n) {
        return new Stranger(house, "198.51." + (100 + n / 250) + "." + (1 + n % 250));
    }

    Document page() {
        return page;
    }

    String path() {
        return path;
    }

    int status() {
        return status;
    }

    /** How long the last page took, including redirects. */
    long millis() {
        return millis;
    }

    Stranger visit(String address) {
        return go(request(address).GET());
    }

    /** Fills in the form with this action and submits it; names and values alternate. */
    Stranger send(String action, String... typed) {
        var fields = hidden(action);
        for (int at = 0; at < typed.length; at += 2) {
            fields.put(typed[at], typed[at + 1]);
        }
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return go(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    Stranger upload(String action, String field, byte[] file) {
        var out = new ByteArrayOutputStream();
        hidden(action).forEach((name, words) -> part(out, "name=\"" + name + "\"", bytes(words)));
        part(out, "name=\"" + field + "\"; filename=\"letter.docx\"", file);
        out.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return go(request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(out.toByteArray())));
    }

    private static void part(ByteArrayOutputStream out, String disposition, byte[] content) {
        out.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
        out.writeBytes(content);
        out.writeBytes(bytes("\r\n"));
    }

    private Map<String, String> hidden(String action) {
        var form = page.select("form").stream()
                .filter(one -> one.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form goes to %s on %s (%d): %s"
                        .formatted(action, path, status, page.select("main").text())));
        var fields = new LinkedHashMap<String, String>();
        for (Element field : form.select("input[type=hidden][name]")) {
            fields.put(field.attr("name"), field.attr("value"));
        }
        return fields;
    }

    private Stranger go(HttpRequest.Builder first) {
        var start = System.nanoTime();
        var next = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var request = next.build();
            var answer = answer(request);
            if (answer == null) {
                break;
            }
            keepCookies(answer);
            status = answer.statusCode();
            path = request.uri().getPath();
            var there = answer.headers().firstValue("Location");
            if (status / 100 != 3 || there.isEmpty()) {
                page = Jsoup.parse(answer.body(), request.uri().toString());
                break;
            }
            next = request(URI.create(house).resolve(there.get()).getRawPath()).GET();
        }
        millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return this;
    }

    private @org.jspecify.annotations.Nullable HttpResponse<String> answer(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException none) {
            status = 0;
            page = new Document("");
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keepCookies(HttpResponse<String> answer) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var named = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
            cookies.put(named[0], named[1]);
        }
    }

    private HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create(house).resolve(address))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", network);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
