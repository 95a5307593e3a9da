package org.breakwater.check;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser over HTTP with links, forms and cookies, but without style sheets and scripts. It retries if there is no
 * response, as people do.
 */
final class TextBrowser {

    private static final int MOST_REDIRECTS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_TRIES = 1_500;

    private final HttpClient client;
    private final String house;
    private Document page = new Document("");
    private String source = "";
    private Consumer<TextBrowser> watcher = browser -> {};
    private int status;
    private int pressedAgain;

    TextBrowser(String house) {
        this.house = house;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Receives every page that is visited. */
    TextBrowser watchedBy(Consumer<TextBrowser> now) {
        this.watcher = now;
        return this;
    }

    /** The page as it was sent. */
    String source() {
        return source;
    }

    Document page() {
        return page;
    }

    int status() {
        return status;
    }

    String path() {
        return URI.create(page.baseUri()).getPath();
    }

    /** How often there was no response, or an outage page, so that a request was repeated. */
    int pressedAgain() {
        return pressedAgain;
    }

    TextBrowser visit(String path) {
        arrive(request(path).GET().build());
        return this;
    }

    /** Follows the link whose text begins like this. */
    TextBrowser follow(String words) {
        var link = page.select("main a[href]").stream()
                .filter(a -> a.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No link “" + words + "” on " + page.text()));
        return visit(link.attr("href"));
    }

    /** A file at an address, as it was sent; the current page stays. */
    byte[] download(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        status = answer.statusCode();
        return answer.body();
    }

    /** Fills in the form and submits it: existing values stay unless overwritten. */
    TextBrowser send(Element form, Map<String, String> typed) {
        var fields = filledIn(form);
        form.select("[name]").forEach(field -> {
            var words = typed.get(field.attr("name"));
            if (words != null) {
                fields.put(field.attr("name"), words);
            }
        });
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        arrive(request(form.attr("action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        return this;
    }

    private static Map<String, String> filledIn(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var type = field.attr("type");
            if (field.is("textarea")) {
                fields.put(field.attr("name"), field.wholeText());
            } else if (!type.equals("radio") && !type.equals("checkbox") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.attr("value"));
            }
        }
        return fields;
    }

    private void arrive(HttpRequest first) {
        var request = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = patiently(request);
            var next = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || next.isEmpty()) {
                status = answer.statusCode();
                source = answer.body();
                page = Jsoup.parse(source, request.uri().toString());
                watcher.accept(this);
                return;
            }
            request = request(next.get()).GET().build();
        }
        throw new IllegalStateException(
                "Sent from page to page without end: " + request.uri().getPath());
    }

    /** Repeats it until there is a response that is not an outage page. */
    private HttpResponse<String> patiently(HttpRequest request) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (answer.statusCode() < 500) {
                    return answer;
                }
            } catch (IOException noAnswer) {
                // No response, or a truncated one: retry.
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            pressedAgain++;
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        throw new IllegalStateException(
                "No answer after many tries from " + request.uri().getPath());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house).resolve(path)).timeout(PATIENCE);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
