package org.breakwater.library.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;

/** Nell and Jonas are authors, Odile publishes; all three have the same text open. */
final class EditorsOfOneText {

    final String path = "information/parents/t" + UUID.randomUUID();

    final Browser nell;

    final Browser jonas;

    final Browser odile;

    EditorsOfOneText(House house) {
        nell = house.as(InventedPerson.NELL);
        jonas = house.as(InventedPerson.JONAS);
        odile = house.as(InventedPerson.ODILE);
    }

    static Map<String, String> typed(String path, String body) {
        return new HashMap<>(Map.of(
                "path", path,
                "seen", "0",
                "title", "Fireworks at home",
                "summary", "How to keep children safe near fireworks.",
                "body", body,
                "sort", "REVISED",
                "why", "Parents asked for it",
                "save", "yes"));
    }

    int keep(Browser browser, String body) {
        browser.visit("/library/editor/write-text?path=" + path);
        return write(browser, typed(path, body));
    }

    /** Fills in the form of the page and sends it. */
    static int write(Browser browser, Map<String, String> typed) {
        typed.put("_token", browser.page().select("input[name=_token]").attr("value"));
        return browser.post("/library/editor/write-text", typed).getResponse().getStatus();
    }
}
