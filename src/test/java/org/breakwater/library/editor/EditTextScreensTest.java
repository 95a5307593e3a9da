package org.breakwater.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody else approves what an author wrote, and the business manager publishes or schedules it. */
@HouseTest
class EditTextScreensTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    Library library;

    private final String path = "information/parents/t" + UUID.randomUUID();

    private Browser nell;

    private Browser jonas;

    private Browser odile;

    @BeforeEach
    void arrive() {
        nell = house.as(InventedPerson.NELL);
        jonas = house.as(InventedPerson.JONAS);
        odile = house.as(InventedPerson.ODILE);
    }

    private static Map<String, String> typed(String path, String body) {
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

    private int keep(Browser browser, String body) {
        browser.visit("/library/editor/write?path=" + path);
        return write(browser, typed(path, body));
    }

    /** Fills in the form of the page and sends it. */
    private static int write(Browser browser, Map<String, String> typed) {
        typed.put("_token", browser.page().select("input[name=_token]").attr("value"));
        return browser.post("/library/editor/write", typed).getResponse().getStatus();
    }

    @Test
    void twoPeopleAndThenItCounts() {
        assertThat(keep(nell, "## Be safe\n\nKeep a bucket of water near. Call {{number emergency}}."))
                .isEqualTo(303);
        assertThat(web.get().uri("/" + path)).hasStatus(404);
        nell.visit("/library/editor/text?path=" + path);
        assertThat(nell.page().select("form[action=/library/editor/approve]")).isEmpty();
        assertThat(nell.page().select("form[action=/library/editor/publish]")).isEmpty();

        jonas.visit("/library/editor/text?path=" + path);
        jonas.send("/library/editor/approve");
        odile.visit("/library/editor/text?path=" + path);
        odile.send("/library/editor/publish", "when", "NOW");
        assertThat(web.get().uri("/" + path)).hasStatusOk().bodyText().contains("Keep a bucket", "tel:999");
        assertThat(web.get().uri("/information/parents")).bodyText().contains("Fireworks at home");

        odile.visit("/library/editor/take-down?path=" + path);
        odile.send("/library/editor/take-down", "why", "Nobody sells them any more");
        assertThat(web.get().uri("/" + path)).hasStatus(404);
        assertThat(web.get().uri("/information/parents")).bodyText().doesNotContain("Fireworks at home");
    }

    @Test
    void aDayThatDoesNotExistIsNotScheduled() {
        keep(nell, "## Be safe\n\nKeep a bucket of water near.");
        jonas.visit("/library/editor/text?path=" + path);
        jonas.send("/library/editor/approve");
        odile.visit("/library/editor/text?path=" + path);
        odile.send("/library/editor/publish", "when", "LATER", "fromDay", "31", "fromMonth", "2", "fromYear", "2031");
        assertThat(odile.page().text()).contains("Date must be a real date");
        assertThat(odile.page().select("input[name=fromDay]").attr("value")).isEqualTo("31");
        assertThat(library.now().find(path)).isEmpty();
    }

    @Test
    void aTranslationKnowsItsLanguageAndAnAuthorCannotSayWhoApproves() {
        var polish = path + ".pl";
        nell.visit("/library/editor/write?path=" + polish);
        var words = typed(polish, "## Uwaga\n\nWoda blisko.");
        words.put("approvedBy", "Nobody at all");
        assertThat(write(nell, words)).isEqualTo(303);
        jonas.visit("/library/editor/text?path=" + polish);
        jonas.send("/library/editor/approve", "behalf", "Essex Police");
        assertThat(jonas.page().text()).contains("does not need approval from that group");
        jonas.visit("/library/editor/text?path=" + polish);
        jonas.send("/library/editor/approve");
        odile.visit("/library/editor/text?path=" + polish);
        odile.send("/library/editor/publish", "when", "NOW");
        assertThat(web.get().uri("/" + path + "/pl")).hasStatusOk().bodyText().contains("lang=\"pl\"", "Woda blisko");
        assertThat(web.get().uri("/information/parents")).bodyText().doesNotContain("Fireworks at home");
    }
}
