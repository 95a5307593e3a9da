package org.breakwater.casework.handover.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team downloads a file for its case system, and the download is logged. */
@HouseTest
class HandoverFilesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    AuditLog audit;

    private UUID contact = new UUID(0, 0);

    private String path = "";

    private AtTheDesk desk;

    private Browser liora;

    @BeforeEach
    void aDecisionIsApprovedOnATuesdayMorning() {
        clock.setLondon("2026-09-01T10:00");
        handedOver(Rating.AMBER);
    }

    private void handedOver(Rating rating) {
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(rating, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        path = "/handovers/" + desk.handovers().getFirst().id();
        liora = house.as(InventedPerson.LIORA);
    }

    @Test
    void anAcceptedHandoverIsAFileForTheCaseSystemAndTakingItIsWrittenDown() throws Exception {
        assertThat(liora.visit(path + "/hand-over.csv")).hasStatus(404);
        liora.visit(path);
        liora.send(path + "/accept", "worker", "Sefa Ironside");
        var file = liora.visit(path + "/hand-over.csv").getResponse();
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        var lines = file.getContentAsString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("\"format\",\"handover_id\",\"contact_reference\"");
        assertThat(lines[1]).contains("\"Pip Saltmarsh\"", "\"Sefa Ironside\"", "\"CIN referral\",\"Assessment\"");
        assertThat(desk.as(InventedPerson.MAYA, () -> audit.looksAt("contact:" + contact, 50)))
                .extracting(auditedAct -> auditedAct.act())
                .contains("downloaded the file of a handover");
    }
}
