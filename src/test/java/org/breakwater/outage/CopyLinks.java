package org.breakwater.outage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Follows every link inside a copy, to the place on the page. */
public final class CopyLinks {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final Map<String, Document> pages = new HashMap<>();
    private final List<String> dead = new ArrayList<>();

    private record Link(String from, String to) {}

    /** @param begin the addresses to begin at */
    public CopyLinks(String address, Collection<String> begin) throws IOException, InterruptedException {
        this.address = address;
        var waiting = new ArrayDeque<Link>();
        begin.forEach(path -> waiting.add(new Link("the list of files", path)));
        while (!waiting.isEmpty()) {
            follow(waiting.poll(), waiting);
        }
    }

    /** Broken links, a line each. */
    public List<String> dead() {
        return List.copyOf(dead);
    }

    public int count() {
        return pages.size();
    }

    private void follow(Link link, Deque<Link> waiting) throws IOException, InterruptedException {
        var path = link.to().replaceFirst("[?#].*", "");
        if (!pages.containsKey(path)) {
            pages.put(path, read(link, path));
            pages.get(path).select("[href^=/], [src^=/]").stream()
                    .map(place -> place.hasAttr("href") ? place.attr("href") : place.attr("src"))
                    .forEach(to -> waiting.add(new Link(path, to)));
            pages.get(path)
                    .select("main [href^=#], nav [href^=#]")
                    .forEach(place -> waiting.add(new Link(path, path + place.attr("href"))));
        }
        var place = link.to().replaceFirst("^[^#]*#?", "");
        if (!place.isEmpty() && pages.get(path).getElementById(place) == null) {
            dead.add(link + ": there is no such place on the page");
        }
    }

    private Document read(Link link, String path) throws IOException, InterruptedException {
        var answer =
                http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            dead.add(link + ": " + answer.statusCode());
        }
        var isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        return isPage && answer.statusCode() == 200 ? Jsoup.parse(answer.body()) : new Document("");
    }
}
