package org.breakwater.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.library.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Someone else approves what an author wrote, and the business manager publishes or schedules it. */
@HouseTest
class EditTextScreensTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    Library library;

    private EditorsOfOneText editors;

    @BeforeEach
    void arrive() {
        editors = new EditorsOfOneText(house);
    }

    @Test
    void twoPeopleAndThenItCounts() {
        assertThat(editors.keep(editors.nell, "## Be safe\n\nKeep a bucket of water near. Call {{number emergency}}."))
                .isEqualTo(303);
        assertThat(web.get().uri("/" + editors.path)).hasStatus(404);
        editors.nell.visit("/library/editor/edit-text?path=" + editors.path);
        assertThat(editors.nell.page().select("form[action=/library/editor/approve]"))
                .isEmpty();
        assertThat(editors.nell.page().select("form[action=/library/editor/publish]"))
                .isEmpty();

        editors.jonas.visit("/library/editor/edit-text?path=" + editors.path);
        editors.jonas.send("/library/editor/approve");
        editors.odile.visit("/library/editor/edit-text?path=" + editors.path);
        editors.odile.send("/library/editor/publish", "when", "NOW");
        assertThat(web.get().uri("/" + editors.path)).hasStatusOk().bodyText().contains("Keep a bucket", "tel:999");
        assertThat(web.get().uri("/information/parents")).bodyText().contains("Fireworks at home");

        editors.odile.visit("/library/editor/take-down?path=" + editors.path);
        editors.odile.send("/library/editor/take-down", "why", "Nobody sells them any more");
        assertThat(web.get().uri("/" + editors.path)).hasStatus(404);
        assertThat(web.get().uri("/information/parents")).bodyText().doesNotContain("Fireworks at home");
    }

    @Test
    void aDayThatDoesNotExistIsNotScheduled() {
        editors.keep(editors.nell, "## Be safe\n\nKeep a bucket of water near.");
        editors.jonas.visit("/library/editor/edit-text?path=" + editors.path);
        editors.jonas.send("/library/editor/approve");
        editors.odile.visit("/library/editor/edit-text?path=" + editors.path);
        editors.odile.send(
                "/library/editor/publish", "when", "LATER", "fromDay", "31", "fromMonth", "2", "fromYear", "2031");
        assertThat(editors.odile.page().text()).contains("Date must be a real date");
        assertThat(editors.odile.page().select("input[name=fromDay]").attr("value"))
                .isEqualTo("31");
        assertThat(library.now().find(editors.path)).isEmpty();
    }

    @Test
    void aTranslationKnowsItsLanguageAndAnAuthorCannotSayWhoApproves() {
        var polish = editors.path + ".pl";
        editors.nell.visit("/library/editor/write-text?path=" + polish);
        var words = EditorsOfOneText.typed(polish, "## Uwaga\n\nWoda blisko.");
        words.put("approvedBy", "Nobody at all");
        assertThat(EditorsOfOneText.write(editors.nell, words)).isEqualTo(303);
        editors.jonas.visit("/library/editor/edit-text?path=" + polish);
        editors.jonas.send("/library/editor/approve", "behalf", "Essex Police");
        assertThat(editors.jonas.page().text()).contains("does not need approval from that group");
        editors.jonas.visit("/library/editor/edit-text?path=" + polish);
        editors.jonas.send("/library/editor/approve");
        editors.odile.visit("/library/editor/edit-text?path=" + polish);
        editors.odile.send("/library/editor/publish", "when", "NOW");
        assertThat(web.get().uri("/" + editors.path + "/pl"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"pl\"", "Woda blisko");
        assertThat(web.get().uri("/information/parents")).bodyText().doesNotContain("Fireworks at home");
    }
}
