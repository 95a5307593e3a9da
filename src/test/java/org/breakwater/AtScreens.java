package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People at screens: a reporter, the desk, and what they type. */
final class AtScreens {

    static final String WORRY = "/report/happening/worry";

    /** Characters of many kinds, and potential markup. */
    static final String TYPED = "The man at no. 9 shouts & <hits> “them”. طفل صغير וילד 👧🏽 Zoë\nSince Tuesday";

    static final Map<String, String> SCREENING = Map.of(
            "issues", "ALL/none",
            "safeNow", "YES",
            "safetyWords", "With their nan",
            "history", "None",
            "consent", "GIVEN",
            "rating", "AMBER",
            "reason", "My own words about it");

    private final MockMvcTester web;

    AtScreens(MockMvcTester web) {
        this.web = web;
    }

    Browser as(InventedPerson person) {
        var browser = new Browser(web);
        browser.signInAs(person);
        return browser;
    }

    /** Someone who has begun a report. */
    Browser reporter() {
        var browser = new Browser(web);
        browser.visit("/report");
        browser.send("/report/start");
        return browser;
    }

    /** Opens a page and sends its form. */
    static MvcTestResult send(Browser browser, String page, String... typed) {
        browser.visit(page);
        return browser.send(page, typed);
    }

    static MvcTestResult send(Browser browser, String page, Map<String, String> typed) {
        return send(browser, page, pairs(typed));
    }

    static String[] pairs(Map<String, String> typed) {
        return typed.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** A call about one child, as an officer records it. */
    static MvcTestResult call(Browser officer, String... more) {
        var typed = Stream.concat(
                Stream.of("danger", "NO", "worry", TYPED, "name1", "Pip Saltmarsh", "way", "ADULT"), Stream.of(more));
        return send(officer, "/desk/intake/phone-contact", typed.toArray(String[]::new));
    }

    /** The id of a contact that a contact officer has just recorded. */
    String contact(String... more) {
        var officer = as(InventedPerson.ROBIN);
        assertThat(call(officer, more)).hasStatus(200);
        var link = officer.page().select("a[href^=/desk/contact/]").attr("href");
        return link.replace("/desk/contact/", "");
    }

    /** The page shows these words, in its text or in its fields, and no technical details. */
    static void keepsTyped(MvcTestResult result, Browser browser, int status, String... words) {
        assertThat(result).hasStatus(status);
        Wire.tellsNothing(browser.page().html());
        var boxes = browser.page().select("input").eachAttr("value");
        for (var word : words) {
            assertThat(browser.page().wholeText() + boxes).contains(word);
        }
    }
}
