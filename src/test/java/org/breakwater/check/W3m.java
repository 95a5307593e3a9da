package org.breakwater.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page as {@code w3m} renders it, for a reader without style sheets, scripts and pictures. */
final class W3m {

    static final Finding NOT_HERE = new Finding("w3m is not here", List.of("install the package w3m"));

    private static final int SECONDS = 20;

    private W3m() {}

    static boolean isHere() {
        return !draw("<p>ready</p>").isEmpty();
    }

    /** Essential parts that are not visible: the heading, a paragraph, a button, a telephone number. */
    static List<String> hidden(String html) {
        var page = Jsoup.parse(html);
        var drawn = squeezed(draw(html));
        var hidden = new ArrayList<String>();
        var heading = page.select("h1").text();
        if (heading.isEmpty() || !drawn.contains(squeezed(heading))) {
            hidden.add("w3m does not show the heading “" + heading + "”");
        }
        for (var kind : List.of("button", "p", "a[href^=tel:]")) {
            page.select("main " + kind).stream()
                    .filter(part -> part.closest("[hidden]") == null)
                    .map(Element::text)
                    .filter(words -> !drawn.contains(squeezed(words)))
                    .forEach(words -> hidden.add("w3m does not show “" + words + "”"));
        }
        return hidden;
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }

    /** The page as text, or nothing without w3m; so wide that no table cell is broken into lines. */
    private static String draw(String html) {
        try {
            var process = new ProcessBuilder(
                            "w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "400")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var page = process.getOutputStream()) {
                page.write(html.getBytes(StandardCharsets.UTF_8));
            }
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(SECONDS, TimeUnit.SECONDS);
            return text;
        } catch (IOException notHere) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
