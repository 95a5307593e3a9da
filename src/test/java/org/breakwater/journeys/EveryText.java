package org.breakwater.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Every text that the public can reach by links from the front of the site and of the manual: found, read, weighed, and
 * checked in a browser at two widths.
 */
public final class EveryText {

    /** As specified: the first time, and with the style sheets cached. */
    private static final int MOST_FIRST = 100_000;

    private static final int MOST_AFTER = 20_000;

    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Document> pages = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int heaviest;

    public EveryText(int port) {
        this.port = port;
    }

    /** The errors of each page. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Each by its path, as it was sent. */
    public Map<String, Document> pages() {
        return Collections.unmodifiableMap(pages);
    }

    public int count() {
        return pages.size();
    }

    /** Bytes of the heaviest page, compressed as browsers ask for it. */
    public int heaviest() {
        return heaviest;
    }

    /** Follows every link from these addresses that stays among the texts; a broken link is an error. */
    public void read() throws IOException, InterruptedException {
        var waiting = new ArrayDeque<>(List.of("/information", "/procedures"));
        Set<String> seen = new TreeSet<>(waiting);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            var answer = get(path);
            if (answer.statusCode() / 100 == 3) {
                continue;
            }
            if (answer.statusCode() != 200) {
                wrong.add(path + ": " + answer.statusCode());
                continue;
            }
            var type = answer.headers().firstValue("Content-Type").orElse("");
            if (!type.startsWith("text/html")) {
                continue;
            }
            var page = Jsoup.parse(answer.body(), "http://localhost:" + port + path);
            pages.put(path, page);
            weigh(path);
            page.select("a[href^=/]").stream()
                    .map(link -> link.attr("href").replaceFirst("#.*", ""))
                    .filter(link -> link.startsWith("/information") || link.startsWith("/procedures"))
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
    }

    /** Opens each page except the many small redirects; {@link PageChecks} checks it. */
    public void look() {
        try (var chromium = new Chromium()) {
            var reader = chromium.person(port, true);
            for (var path : pages.keySet()) {
                try {
                    reader.go(path);
                } catch (AssertionError found) {
                    wrong.add(String.valueOf(found.getMessage()).replaceAll("\\s+", " "));
                }
            }
        }
    }

    private void weigh(String path) throws IOException, InterruptedException {
        var answer = http.send(
                request(path).header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
        var weight = answer.body().length;
        heaviest = Math.max(heaviest, weight);
        if (weight > MOST_AFTER) {
            wrong.add("%s: %d bytes, and %d are promised".formatted(path, weight, MOST_AFTER));
        }
        if (answer.headers().firstValue("Set-Cookie").isPresent()) {
            wrong.add(path + ": it sets a cookie");
        }
        var tag = answer.headers().firstValue("ETag");
        if (tag.isPresent()
                && http.send(
                                        request(path)
                                                .header("If-None-Match", tag.get())
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        != 304) {
            wrong.add(path + ": it is sent again although nothing changed");
        }
    }

    /** What a browser fetches on a first visit. */
    public int firstVisit(String path) throws IOException, InterruptedException {
        var bytes = http.send(
                        request(path).header("Accept-Encoding", "gzip").build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body()
                .length;
        for (var part : pages.getOrDefault(path, new Document("")).select("link[rel=stylesheet], script[src], img")) {
            var from = part.hasAttr("href") ? part.attr("href") : part.attr("src");
            bytes += http.send(
                            request(from).header("Accept-Encoding", "gzip").build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body()
                    .length;
        }
        if (bytes > MOST_FIRST) {
            wrong.add("%s: %d bytes the first time, and %d are promised".formatted(path, bytes, MOST_FIRST));
        }
        return bytes;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
