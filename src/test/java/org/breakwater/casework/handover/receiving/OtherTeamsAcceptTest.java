package org.breakwater.casework.handover.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is decided for private fostering, the LADO or adult services is done only when they have accepted it. */
@HouseTest
class OtherTeamsAcceptTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aTuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
    }

    private HandoverRow decided(String outcome) {
        desk.decide(outcome);
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        return desk.handovers().getFirst();
    }

    @Test
    void privateFosteringHasAWorkingDayToAcceptOrToSayWhyNot() {
        var row = decided("PRIVATE_FOSTERING");
        assertThat(row.team()).isEqualTo("private-fostering");
        assertThat(row.dueAt()).isEqualTo("2026-09-02T16:30:00Z");
        var callum = house.as(InventedPerson.CALLUM);
        callum.visit("/handovers");
        assertThat(callum.page().text()).contains("Pip Saltmarsh", "Accept or decline: due in");
        callum.visit("/handovers/" + row.id());
        callum.send("/handovers/" + row.id() + "/decline", "why", "She lives with her grandmother");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/handover");
        assertThat(maya.page().text()).contains("Declined", "She lives with her grandmother");
    }

    @Test
    void theLadoReadsFirstWhichAdultItIsAbout() {
        desk.add(new ReportedPerson(
                ReportedPerson.Part.ADULT, "Corin Tessel", "Swimming coach", "", false, "", "", "", "", "", Map.of()));
        var row = decided("ALLEGATIONS");
        var margit = house.as(InventedPerson.MARGIT, "/handovers/" + row.id());
        var adults = "Adults, including anyone alleged to have caused harm";
        assertThat(margit.page().text()).contains("Corin Tessel");
        assertThat(margit.page().select("main h2, main h3").eachText())
                .containsSubsequence(adults, "Screening", "Original report");
    }

    @Test
    void theContactIsNotClosedBeforePrivateFosteringHasAccepted() {
        decided("PRIVATE_FOSTERING");
        desk.tell();
        assertThat(desk.close()).isNotEqualTo(new ActResult.Yes());
        desk.accept();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void adultServicesHaveNoAccountHereAndAcceptInWriting() {
        var row = decided("ADULT_SERVICES");
        assertThat(row.outside()).isTrue();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/handover/" + row.id());
        assertThat(maya.page().text())
                .contains("Access Team, adult social care", "01702 215008", "Record written acceptance");
    }
}
