package org.breakwater.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakwater.access.InventedPerson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One person at work in a measurement: opens pages, fills in forms, and records the response times. */
final class Robot implements AutoCloseable {

    private final Wire wire;
    private final String cookie;
    private final Screens screens;
    private Document page = new Document("");

    Robot(InventedPerson who, int port, Screens screens) throws IOException {
        this.cookie = SignedIn.as(who, port).cookie();
        this.wire = new Wire(port);
        this.screens = screens;
    }

    Robot open(String path) throws IOException {
        return keep("GET " + path, Wire.get(path, cookie), path);
    }

    /** Sends the form of this page with this action, unchanged, with the typed values as {@code name, value, …}. */
    Robot send(String action, String... typed) throws IOException {
        var form = page.select("form[action=" + action + "]").first();
        if (form == null) {
            throw new CannotMeasure("No form goes to " + Screens.of(action));
        }
        return keep("POST " + action, Wire.post(action, cookie, filled(form, typed)), action);
    }

    /** The same, with several boxes ticked under one name. */
    Robot sendAll(String action, String name, List<String> ticked, String... typed) throws IOException {
        var all = new ArrayList<>(List.of(typed));
        ticked.forEach(one -> all.addAll(List.of(name, one)));
        return send(action, all.toArray(String[]::new));
    }

    private static String filled(Element form, String... typed) {
        var fields = new ArrayList<String>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < typed.length; i += 2) {
            names.add(typed[i]);
            fields.add(field(typed[i], typed[i + 1]));
        }
        form.select("input[type=hidden], input[checked]").stream()
                .filter(input -> !names.contains(input.attr("name")))
                .forEach(input -> fields.add(field(input.attr("name"), input.attr("value"))));
        return String.join("&", fields);
    }

    private static String field(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Robot keep(String screen, byte[] request, String path) throws IOException {
        var begin = System.nanoTime();
        var answer = wire.send(request);
        screens.took(screen, System.nanoTime() - begin);
        if (answer.status() == 303) {
            return open(answer.header("Location").getFirst());
        }
        page = Jsoup.parse(answer.text());
        if (answer.status() != 200) {
            var problems = said(page.select(".govuk-error-summary").eachText());
            throw new CannotMeasure(
                    "%s was answered with %d: %s".formatted(Screens.of(path), answer.status(), problems));
        }
        return this;
    }

    private static String said(List<String> problems) {
        return problems.stream().collect(Collectors.joining("; "));
    }

    /** The target of the first link on the page that matches. */
    String link(String selector) {
        return page.select(selector).attr("href");
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
