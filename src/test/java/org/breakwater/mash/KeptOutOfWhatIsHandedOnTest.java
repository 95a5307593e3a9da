package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.database.QueryRows;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.breakwater.notify.addressing.MailAddressing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A conflict of interest follows the contact: to agencies that are asked, and teams that take over. */
@HouseTest
class KeptOutOfWhatIsHandedOnTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aContactOfATuesday() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
    }

    private void keepOut(InventedPerson whom) {
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        var who = whom.accountId().toString();
        assertThat(adaeze.send("/cases/" + contact + "/conflicts", "who", who, "why", "Her brother"))
                .hasStatus(303);
    }

    private int status(InventedPerson person, String path) {
        var browser = house.as(person);
        return browser.visit(path).getResponse().getStatus();
    }

    private List<UUID> mailed(String kind) {
        house.getBean(MailAddressing.class).addressDue();
        return QueryRows.all(database.asOwner()
                .sql("select to_account from notify.mail where kind = ? and to_account is not null")
                .param(kind)
                .query(UUID.class));
    }

    @Test
    void whoIsKeptOutOfTheContactIsHandedNoChildOfIt() {
        desk.decide("ASSESSMENT");
        keepOut(InventedPerson.LIORA);
        desk.approve();
        var handover = desk.handovers().getFirst();
        assertThat(handover.team()).isEqualTo(InventedPerson.LIORA.belongsTo());
        assertThat(status(InventedPerson.LIORA, "/handovers/" + handover.id())).isEqualTo(404);
        assertThat(mailed("HANDOVER")).doesNotContain(InventedPerson.LIORA.accountId());
    }

    @Test
    void aBusinessManagerWhoIsKeptOutSeesNoDisagreementAboutIt() {
        var maya = InventedPerson.MAYA.asActor();
        var raised = new DecisionDisagreements.Raised(Disagreement.About.THRESHOLD, "It is more", "", true);
        assertThat(desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(DecisionDisagreements.class).raise(maya, contact, raised)))
                .isEmpty();
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/escalations");
        assertThat(odile.page().text()).contains(desk.now().reference());
        keepOut(InventedPerson.ODILE);
        odile.visit("/escalations");
        assertThat(odile.page().text()).doesNotContain(desk.now().reference());
    }

    @Test
    void whoIsKeptOutIsNotToldThatTheirAgencyIsAsked() {
        keepOut(InventedPerson.PETRA);
        var ask = desk.ask("police");
        assertThat(status(InventedPerson.PETRA, "/information-requests/" + ask)).isEqualTo(404);
        desk.ask("health");
        assertThat(mailed("INFORMATION_REQUEST"))
                .contains(InventedPerson.HAMISH.accountId())
                .doesNotContain(InventedPerson.PETRA.accountId());
    }
}
