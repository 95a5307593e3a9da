package org.breakwater.casework.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.documents.Samples;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A contact officer redacts the reporter; the team gets that copy, and never the original. */
@HouseTest
class RedactionScreensTest extends AContactWithAPaper {

    @Test
    void theCopyStandsBesideTheFileThatStaysAsItWas() throws IOException {
        makes(InventedPerson.ROBIN, firstLine("A1", "J3", "REFERRER"));
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(files);
        assertThat(robin.page().text())
                .contains(
                        "Copies of file 1, Petra told us.pdf:",
                        "Redacted copy 1 of file 1, by Robin",
                        "1 part redacted")
                .contains("Identifies who reported the concern");
        var copy = robin.page().select("a:contains(Save Redacted copy 1)").attr("href");
        try (var opened = Loader.loadPDF(robin.visit(copy).getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(opened)).isBlank();
        }
        assertThat(robin.visit(original).getResponse().getContentAsByteArray()).isEqualTo(paper);
        assertThat(new AtTheDesk(house, contact).chronology())
                .endsWith("Made a redacted copy of a file, 1 part redacted");
        assertThat(acting.as(InventedPerson.ROBIN.asActor(), () -> audit.looksAt("contact:" + contact, 40)))
                .anyMatch(auditedAct -> auditedAct.act().equals("made a redacted copy"));
    }

    @Test
    void pressingTwiceMakesOneCopyAndMoreOnTheSamePageAnother() {
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(original + "/redact");
        var page = robin.page();
        robin.sendAll(original + "/redact", List.of(firstLine("A1", "J3", "REFERRER")));
        sendAgain(robin, page, "J3");
        assertThat(copiesListed()).containsExactly("Save Redacted copy 1 of file 1");
        sendAgain(robin, page, "J5");
        assertThat(copiesListed()).containsExactly("Save Redacted copy 1 of file 1", "Save Redacted copy 2 of file 1");
        assertThat(new AtTheDesk(house, contact)
                        .chronology().stream()
                                .filter(line -> line.startsWith("Made a redacted copy"))
                                .count())
                .isEqualTo(2);
    }

    @Test
    void anotherCopyBeginsWithWhatTheLastOneBlackedOutSoThatNothingComesBack() {
        makes(InventedPerson.ROBIN, firstLine("A1", "J3", "REFERRER"));
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(original + "/redact");
        var page = robin.page();
        assertThat(List.of("#page1", "#from1", "#to1", "#reason1 option[selected]", "#page2"))
                .map(field -> page.select(field).val())
                .containsExactly("1", "A1", "J3", "REFERRER", "");
    }

    private void sendAgain(Browser browser, Document page, String to) {
        var form = page.select("form[action=" + original + "/redact]");
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.putAll(Map.of("page1", "1", "from1", "A1", "to1", to, "reason1", "REFERRER"));
        browser.follow(browser.post(original + "/redact", fields));
    }

    @Test
    void aCopySaysOfWhichFileItIsByTheNumberThatStandsBesideIt() {
        makes(InventedPerson.ROBIN, firstLine("A1", "J3", "REFERRER"));
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(files);
        robin.sendFiles(files, Map.of("letter.pdf", Samples.pdfSaying("A letter")));
        for (var page : List.of(files, "/desk/contact/" + contact)) {
            robin.visit(page);
            assertThat(robin.page().select(".bw-card:contains(PDF,)").eachText())
                    .as(page)
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("File 1: Petra told us.pdf"),
                            second -> assertThat(second).startsWith("File 2: letter.pdf"));
        }
        robin.visit(files);
        var letter = robin.page().select("a:contains(Save letter.pdf)").attr("href");
        robin.visit(letter + "/redact");
        assertThat(robin.page().text()).contains("Copy of letter.pdf.");
        robin.sendAll(letter + "/redact", List.of(firstLine("A1", "J3", "REFERRER")));
        robin.visit(files);
        assertThat(robin.page().text()).contains("Copies of file 2, letter.pdf: Redacted copy 1 of file 2");
    }

    @Test
    void theGridIsAPictureAndNotTheFile() {
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(original + "/redact");
        assertThat(robin.page().select("main img").eachAttr("src"))
                .containsExactly(original + "/page/1", original + "/page/2");
        assertThat(robin.visit(original + "/page/1"))
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("Cache-Control", "no-store");
        assertThat(robin.visit(original + "/page/3")).hasStatus(404);
    }

    @Test
    void whatIsNotRightIsNamedAndStays() {
        var robin = makes(InventedPerson.ROBIN, "page1", "3", "from1", "K1", "to1", "J3", "reason1", "");
        assertThat(robin.page().select(".govuk-error-summary").text())
                .contains(
                        "Enter a page number from 1 to 2",
                        "Enter two squares of the grid, like B3 and F5",
                        "Select the reason for redacting it");
        assertThat(robin.page().select("input[name=from1]").attr("value")).isEqualTo("K1");
        robin.send(original + "/redact");
        assertThat(robin.page().text()).contains("Enter at least one part to redact");
    }

    @Test
    void moreIsBlackedOutThanThePageHasRoomForAtFirst() {
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(original + "/redact");
        var form = "form[action=" + original + "/redact] ";
        var typed = new ArrayList<String>();
        for (int n = 1; n <= 40; n++) {
            if (robin.page().select("#page" + n).isEmpty()) {
                assertThat(robin.page().select(form + "button[name=more]").attr("formaction"))
                        .isEqualTo(original + "/redact#page" + n);
                var asked = new ArrayList<>(typed);
                asked.addAll(List.of("more", "yes"));
                assertThat(robin.sendAll(original + "/redact", asked)).hasStatusOk();
                assertThat(robin.page().select("#page" + (n - 1)).attr("value")).isEqualTo("1");
            }
            typed.addAll(List.of("page" + n, "1", "from" + n, "A1", "to" + n, "A1", "reason" + n, "POLICE"));
        }
        assertThat(robin.page().select(form + "button[name=more]")).isEmpty();
        robin.follow(robin.sendAll(original + "/redact", typed));
        assertThat(robin.page().text()).contains("40 parts redacted");
    }

    @Test
    void aTeamGetsTheNewestCopyOnceTheChildIsHandedToThemAndNeverTheFile() {
        makes(InventedPerson.ADAEZE, firstLine("A1", "J3", "REFERRER"));
        makes(InventedPerson.ADAEZE, firstLine("A1", "J5", "POLICE"));
        var liora = house.as(InventedPerson.LIORA);
        assertThat(filesSeenBy(InventedPerson.LIORA))
                .as("before it is handed over")
                .isZero();
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        desk.approve();
        var handover = "/handovers/" + desk.handovers().getFirst().id();
        liora.visit(handover);
        var given = liora.page().select("a[href*=/files/]");
        assertThat(given.eachText()).containsExactly("Save Redacted copy 2 of file 1");
        assertThat(liora.page().text()).contains("Redacted: Police information").doesNotContain("Petra");
        assertThat(liora.visit(given.attr("href"))).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        var file = original.substring(original.lastIndexOf('/') + 1);
        assertThat(liora.visit(handover + "/files/" + file)).hasStatus(404);
        assertThat(filesSeenBy(InventedPerson.LIORA))
                .as("the newest copy, neither the one before it nor the file")
                .isEqualTo(1);
        assertThat(filesSeenBy(InventedPerson.BASTIAN)).as("another team").isZero();
        assertThat(filesSeenBy(InventedPerson.PETRA)).as("an agency").isZero();
    }

    @Test
    void aTeamThatTakesNobodyOnSeesNoCopyAnyMore() {
        makes(InventedPerson.ADAEZE, firstLine("A1", "J3", "REFERRER"));
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        desk.approve();
        var handover = "/handovers/" + desk.handovers().getFirst().id();
        var liora = house.as(InventedPerson.LIORA);
        liora.visit(handover);
        var copy = liora.page().select("a[href*=/files/]").attr("href");
        assertThat(liora.visit(copy)).hasStatusOk();
        for (var row : desk.handovers()) {
            var one = "/handovers/" + row.id();
            liora.visit(one);
            liora.follow(liora.send(one + "/decline", "why", "We have no worker for them"));
            assertThat(liora.page().select("a[href*=/files/]")).isEmpty();
        }
        assertThat(liora.visit(copy)).hasStatus(404);
        assertThat(filesSeenBy(InventedPerson.LIORA)).isZero();
    }

    @Test
    void aCopyIsMadeOfAFileAndNotOfACopyAndByWhoMay() {
        makes(InventedPerson.ROBIN, firstLine("A1", "J3", "REFERRER"));
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(files);
        var copy = robin.page().select("a:contains(Save Redacted copy 1)").attr("href");
        assertThat(robin.visit(copy + "/redact")).hasStatus(404);
        assertThat(house.as(InventedPerson.MAYA).visit(original + "/redact")).hasStatus(404);
        assertThat(house.as(InventedPerson.LIORA).visit(original + "/page/1")).hasStatus(404);
    }
}
