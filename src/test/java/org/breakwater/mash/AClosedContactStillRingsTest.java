package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.external.ExternalRequests;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.live.PageFingerprints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A closed contact is in no queue. Its alerts are shown all the same. */
@HouseTest
class AClosedContactStillRingsTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ExternalRequests outside;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void anAmberContact() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
    }

    private void close() {
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
    }

    private Browser maya(String page) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        return maya;
    }

    private String mark() {
        return desk.as(
                InventedPerson.MAYA, () -> house.getBean(PageFingerprints.class).ofTheQueues());
    }

    private InformationRequestRow only() {
        return desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(AgencyInformation.class).asked(contact))
                .getFirst();
    }

    @Test
    void whereSomeoneEscalatesWithDangerTheDeskLinksItAndOpenPagesLearnOfIt() {
        close();
        var before = mark();
        var raised = new DecisionDisagreements.Raised(Disagreement.About.THRESHOLD, "He has a knife now", "", true);
        desk.as(
                InventedPerson.TOMASZ,
                () -> house.getBean(DecisionDisagreements.class)
                        .raise(InventedPerson.TOMASZ.asActor(), contact, raised));
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(mark()).isNotEqualTo(before);
        var maya = maya("/desk");
        var banner = maya.page().select(".govuk-notification-banner");
        assertThat(banner.text())
                .contains("One contact needs immediate attention", desk.now().reference());
        var link = "/desk/contact/" + contact;
        assertThat(banner.select("a").eachAttr("href")).containsExactly(link);
        maya.visit(link);
        assertThat(maya.page().select("main").text())
                .contains("Immediate danger reported in a professional disagreement.");
        maya.send(link + "/acknowledge");
        maya.visit("/desk");
        assertThat(maya.page().text()).doesNotContain("immediate attention");
    }

    @Test
    void whatAnAgencyOutsideOwesRingsWhenItIsDueAlsoAfterClosing() {
        desk.ask("education");
        var asks = "/cases/" + contact + "/information-requests/external/" + only().id();
        assertThat(maya(asks).send(asks + "/asked", "askedWhom", "The head", "askedWay", "TELEPHONE"))
                .hasStatus(303);
        close();
        outside.look();
        assertThat(desk.now().alarmRings()).isFalse();
        clock.set(only().dueAt());
        outside.look();
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(maya("/desk").page().select(".govuk-notification-banner").text())
                .contains("One contact needs immediate attention", "An external agency has not responded");
    }
}
