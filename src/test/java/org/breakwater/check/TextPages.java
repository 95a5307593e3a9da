package org.breakwater.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.breakwater.access.InventedPerson;
import org.breakwater.journeys.NuHtml;

/**
 * The whole site in a text browser: a report is made without style sheets and scripts, every page that readers or staff
 * can reach by links is rendered by {@code w3m} and validated by the Nu checker.
 */
final class TextPages {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/who-to-call?about=adult",
            "/who-to-call?danger=yes",
            "/who-to-call?crime=yes&who=professional",
            "/who-to-call?who=child",
            "/who-to-call?about=dog",
            "/report",
            "/report/gone",
            "/report/return-phrase",
            "/sign-in",
            "/nowhere");

    /** Pages for each role: enough for every kind of page, not for every contact of the town. */
    private static final int PAGES_OF_A_WORKER = 45;

    private static final int ALIKE = 2;

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int reports;

    Finding run() throws IOException, InterruptedException {
        if (!W3m.isHere()) {
            return W3m.NOT_HERE;
        }
        try (var house = new RealHouse(Map.of("BREAKWATER_LIMITS", "off"))) {
            house.start();
            var reader = new TextBrowser(house.address()).watchedBy(this::look);
            PUBLIC.forEach(reader::visit);
            wander(reader);
            var publicPages = seen.size();
            tell(house, false);
            tell(house, true);
            var ofTheReport = seen.size() - publicPages;
            for (var person : InventedPerson.values()) {
                work(house, person);
            }
            return new Finding(
                    ("%d public pages, %d of the report and %d of the desk drawn by w3m and read by Nu; "
                                    + "%d reports told in text")
                            .formatted(publicPages, ofTheReport, seen.size() - publicPages - ofTheReport, reports),
                    wrong);
        }
    }

    private void tell(RealHouse house, boolean child) {
        for (int number = 1; number < 400; number++) {
            var story = Story.of(number, new Random(number));
            if (story.child() == child && story.full() && story.keepsPhrase()) {
                var reporter = new Reporter(new TextBrowser(house.address()).watchedBy(this::look), story);
                if (reporter.tell().isEmpty()) {
                    wrong.add("No reference was shown to " + (child ? "a child" : "an adult"));
                }
                reporter.end();
                reports++;
                return;
            }
        }
    }

    private void work(RealHouse house, InventedPerson person) {
        var browser = new TextBrowser(house.address()).watchedBy(this::look).visit("/sign-in");
        var form = Objects.requireNonNull(
                browser.page().select("form[action=/sign-in/demo]").first());
        form.appendElement("input").attr("name", "person");
        browser.send(form, Map.of("person", person.accountId().toString()));
        wander(browser);
    }

    /** Follows all our links, a few of each kind of address. */
    private static void wander(TextBrowser browser) {
        var kinds = new java.util.HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(linksOn(browser));
        for (int pages = 0; pages < PAGES_OF_A_WORKER && !waiting.isEmpty(); ) {
            var path = waiting.poll();
            if (kinds.merge(kind(path), 1, Integer::sum) <= ALIKE) {
                pages++;
                waiting.addAll(linksOn(browser.visit(path)));
            }
        }
    }

    private static List<String> linksOn(TextBrowser browser) {
        return browser.page().select("main a[href^=/], header a[href^=/], footer a[href^=/]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .filter(path -> !path.equals("/exit") && !path.isEmpty() && !path.startsWith("/assets/"))
                .toList();
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceFirst("\\?.*", "?");
    }

    private void look(TextBrowser browser) {
        var page = browser.page();
        if (!page.select("html[lang]").isEmpty() && seen.add(kind(browser.path()) + " " + page.title())) {
            W3m.hidden(browser.source()).forEach(hidden -> wrong.add(browser.path() + ": " + hidden));
            NuHtml.problems(browser.source()).forEach(problem -> wrong.add(browser.path() + " line " + problem));
        }
    }
}
