package org.breakwater.pathways.privatefostering.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manager decides with the findings of somebody else's visits. */
@HouseTest
class DecisionScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private InventedArrangement arrangement;
    private String path;
    private Browser bram;

    @BeforeEach
    void anArrangementIsVisited() {
        clock.setLondon("2026-05-01T10:00");
        arrangement = new InventedArrangement(house);
        path = "/private-fostering/arrangements/" + arrangement.id;
        bram = house.as(InventedPerson.BRAM);
    }

    @Test
    void theManagerReadsTheFindingsAndDecides() {
        arrangement.fullVisit(InventedArrangement.THEA, "2026-05-01");
        bram.visit(path);
        assertThat(bram.page().select(".bw-identity__next").text()).isEqualTo("Decide");
        bram.visit(path + "/decision");
        assertThat(bram.page().text()).contains("Talked about, and well");
        assertThat(bram.send(
                        path + "/decision",
                        "outcome",
                        "REQUIREMENTS",
                        "reasons",
                        "The stairs are steep",
                        "requirements",
                        "A gate on the stairs",
                        "servedOn",
                        "1/5/2026"))
                .hasStatus(303);
        bram.visit(path);
        assertThat(bram.page().text())
                .contains(
                        "Decision: suitable with requirements",
                        "A gate on the stairs",
                        "The carer can appeal until 15 May 2026",
                        "Decided by Bram Calloway");
    }

    @Test
    void aDecisionBeforeTheAssessmentIsCompleteIsRefusedAndKeepsTheReasons() {
        arrangement.visit(InventedArrangement.THEA, "2026-05-01");
        bram.visit(path + "/decision");
        assertThat(bram.send(path + "/decision", "outcome", "SUITABLE", "reasons", "It looks well"))
                .hasStatus(422);
        assertThat(bram.page().text()).contains("Before you decide, record a finding about");
        assertThat(bram.page().select("[name=reasons]").text()).isEqualTo("It looks well");
    }

    @Test
    void theManagerReopensWhatHasEnded() {
        bram.visit(path + "/ending");
        bram.send(path + "/ending", "ending", "RETURNED", "endedOn", "1/5/2026", "words", "With her mother");
        bram.visit(path + "/reopening");
        assertThat(bram.send(path + "/reopening", "words", "She is back")).hasStatus(422);
        assertThat(bram.send(path + "/reopening", "lives", "YES", "words", "She is back"))
                .hasStatus(303);
        bram.visit(path);
        assertThat(bram.page().text()).contains("Notified", "Record the initial visit");
    }

    @Test
    void aWorkerNeitherDecidesNorReopens() {
        var thea = house.as(InventedPerson.THEA);
        assertThat(thea.visit(path + "/decision")).hasStatus(404);
        assertThat(thea.visit(path + "/reopening")).hasStatus(404);
    }
}
