package org.breakwater.casework.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What we know, what we are worried about, what is working well. */
@HouseTest
class AnalysisScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    Analyses analyses;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private Browser maya;

    @BeforeEach
    void aReportThatATeacherMade() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report(Furnished.toldBy("Tilda Quaywright"));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        maya = house.as(InventedPerson.MAYA);
        maya.visit(page());
    }

    private String page() {
        return "/cases/" + contact + "/analysis";
    }

    private int write(String known) {
        return maya.send(page(), "known", known, "worries", "Nobody said why", "works", "Their nan")
                .getResponse()
                .getStatus();
    }

    private void decideAll() {
        desk.children().forEach(child -> desk.propose(child.id(), "NO_FURTHER_ACTION", null));
    }

    @Test
    void standsBesideWhatTheAgenciesSayOnTheDecisionAndTheApproval() {
        desk.answer(InventedPerson.PETRA, desk.ask("police"), AgencyResponses.known(Rating.AMBER, null));
        maya.visit(page());
        assertThat(write("Seen with marks on Monday")).isEqualTo(303);
        for (var screen : List.of("decision", "approval", "contact")) {
            maya.visit("/desk/" + screen + "/" + contact);
            assertThat(maya.page().text())
                    .as(screen)
                    .contains(
                            "What we know Seen with marks on Monday",
                            "What we are worried about",
                            "What is working well Their nan")
                    .contains("Called to the address at night");
        }
    }

    @Test
    void aLaterOneTakesItsPlaceAndNoneIsLost() {
        write("Seen with marks on Monday");
        maya.visit(page());
        assertThat(maya.page().select("#known").text()).isEqualTo("Seen with marks on Monday");
        assertThat(write("Seen with marks on Monday and on Tuesday")).isEqualTo(303);
        maya.visit(page());
        assertThat(maya.page().text()).contains("Earlier analysis");
        assertThat(house.looking(InventedPerson.MAYA, () -> analyses.of(contact)))
                .extracting(row -> row.known())
                .containsExactly("Seen with marks on Monday and on Tuesday", "Seen with marks on Monday");
    }

    @Test
    void wantsAllThreePartsAndKeepsWhatWasTyped() {
        assertThat(maya.send(page(), "known", "Seen on Monday")).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter what you are worried about, or “none”",
                        "Enter what is working well, or that nothing is known");
        assertThat(maya.page().select("#known").text()).isEqualTo("Seen on Monday");
    }

    @Test
    void refusesWordsThatSayWhoToldUs() {
        for (var words : List.of("Tilda Quaywright saw it", "Ring 07700900123")) {
            assertThat(write(words)).as(words).isEqualTo(422);
            assertThat(maya.page().text()).contains("identifies the person who reported the concern");
        }
    }

    @Test
    void whoComesFromAnOldTabIsShownWhatChanged() {
        desk.analyse();
        assertThat(write("Seen with marks on Monday")).isEqualTo(409);
        assertThat(maya.page().text()).contains("Wrote the MASH analysis");
        assertThat(maya.page().select("#known").text()).isEqualTo("Seen with marks on Monday");
    }

    @Test
    void isWrittenBeforeASecondPersonIsAskedWhenAgenciesWereAsked() {
        desk.ask("police");
        decideAll();
        assertThat(desk.submit())
                .isEqualTo(new ActResult.NotNow(
                        "You have requested information from agencies. Write the MASH analysis first."));
        maya.visit("/desk/decision/" + contact);
        assertThat(maya.page().text())
                .contains("You have requested information from agencies. Write the analysis before");
        desk.analyse();
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void isNotAskedForWhenNoAgencyWas() {
        decideAll();
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
    }
}
