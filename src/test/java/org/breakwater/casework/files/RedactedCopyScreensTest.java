package org.breakwater.casework.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.Test;

/** A copy that shows what it must not is withdrawn: no team gets it any more. */
@HouseTest
class RedactedCopyScreensTest extends AContactWithAPaper {

    @Test
    void whoeverMadeACopyIsToldToLookAtItAndTakesItBackWithAReason() {
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(original + "/redact");
        robin.follow(robin.sendAll(original + "/redact", List.of(firstLine("A1", "J3", "REFERRER"))));
        assertThat(robin.page().text())
                .contains("check every page", "1 part redacted: Identifies who reported the concern");
        var copy = robin.page().select("a:contains(Save Redacted copy 1)").attr("href");
        assertThat(robin.visit(copy)).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        var page = copy.replace(files, files + "/redacted-copies");
        robin.visit(page);
        assertThat(robin.send(page, "why", " ")).hasStatus(422);
        robin.follow(robin.send(page, "why", "A name shows on page 2"));
        assertThat(robin.page().text()).contains("Withdrawn by Robin", "A name shows on page 2");
        robin.visit(files);
        assertThat(robin.page().text()).contains("Withdrawn by Robin");
        assertThat(copiesListed()).isEmpty();
        assertThat(new AtTheDesk(house, contact).chronology()).endsWith("Withdrew a redacted copy of a file");
        assertThat(acting.as(InventedPerson.ROBIN.asActor(), () -> audit.looksAt("contact:" + contact, 40)))
                .anyMatch(auditedAct -> auditedAct.act().equals("took back a redacted copy"));
        assertThat(house.as(InventedPerson.MAYA).visit(page)).hasStatus(404);
    }

    @Test
    void aTeamGetsNeitherACopyThatWasTakenBackNorAnOlderOne() {
        makes(InventedPerson.ADAEZE, firstLine("A1", "J3", "REFERRER"));
        var adaeze = makes(InventedPerson.ADAEZE, firstLine("A1", "J5", "POLICE"));
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        desk.approve();
        var handover = "/handovers/" + desk.handovers().getFirst().id();
        var liora = house.as(InventedPerson.LIORA);
        liora.visit(handover);
        var copy = liora.page().select("a[href*=/files/]").attr("href");
        assertThat(liora.visit(copy)).hasStatusOk();
        adaeze.visit(files);
        adaeze.visit(adaeze.page()
                .select("a:contains(withdraw this copy)")
                .eachAttr("href")
                .getLast());
        var form = adaeze.page().select("form:has(textarea[name=why])").attr("action");
        adaeze.send(form, "why", "His surname shows");
        assertThat(liora.visit(copy)).hasStatus(404);
        liora.visit(handover);
        assertThat(liora.page().select("a[href*=/files/]")).isEmpty();
        assertThat(filesSeenBy(InventedPerson.LIORA)).isZero();
        makes(InventedPerson.ADAEZE, firstLine("A1", "J6", "POLICE"));
        assertThat(filesSeenBy(InventedPerson.LIORA)).isEqualTo(1);
    }
}
