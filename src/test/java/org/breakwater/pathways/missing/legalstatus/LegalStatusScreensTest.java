package org.breakwater.pathways.missing.legalstatus;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a missing child is to social care, as it becomes known. */
@HouseTest
class LegalStatusScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedEpisode episode;
    private String status;
    private Browser selma;

    @BeforeEach
    void aChildIsMissing() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
        episode = new InventedEpisode(house);
        status = "/missing/legal-status/" + episode.id;
        selma = house.as(InventedPerson.SELMA);
    }

    @Test
    void aChildWhoTurnsOutToBePlacedByAnotherAuthorityIsSaidToItOnTheSameDay() {
        assertThat(episode.clock("missing-placing-authority")).isEmpty();
        selma.visit(status);
        selma.send(
                status,
                "lookedAfter",
                "BY_OTHERS",
                "placingAuthority",
                "Thurrock",
                "protectionPlan",
                "NO",
                "socialWorker",
                "Ines Fallow");
        assertThat(episode.clock("missing-placing-authority")).isPresent();
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().text())
                .contains(
                        "Placing authority Thurrock",
                        "Child protection plan No",
                        "Social worker Ines Fallow",
                        "Tell the placing authority");
        selma.visit(status);
        assertThat(selma.page().select("[name=placingAuthority]").val()).isEqualTo("Thurrock");
        selma.send(status, "lookedAfter", "BY_OTHERS", "placingAuthority", "Essex", "protectionPlan", "NOT_KNOWN");
        assertThat(episode.clocks().stream()
                        .filter(one -> one.rule().equals("missing-placing-authority"))
                        .count())
                .as("it is told once")
                .isOne();
    }

    @Test
    void whatIsMissingIsAskedForAndOnlyTheCoordinatorRecordsIt() {
        selma.visit(status);
        assertThat(selma.send(status, "socialWorker", "Ines Fallow")).hasStatus(422);
        assertThat(selma.page().text())
                .contains(
                        "Select whether the child is looked after",
                        "Select whether the child is on a child protection plan");
        assertThat(selma.page().select("[name=socialWorker]").val()).isEqualTo("Ines Fallow");
        assertThat(selma.send(status, "lookedAfter", "BY_OTHERS")).hasStatus(422);
        assertThat(selma.page().text()).contains("Enter the authority that placed the child");
        assertThat(selma.send(status, "lookedAfter", "BY_US", "placingAuthority", "Thurrock"))
                .hasStatus(422);
        assertThat(selma.page().text())
                .contains("Select “Yes, placed here by another authority”, or remove the placing authority");
        assertThat(house.as(InventedPerson.JORIS).visit(status)).hasStatus(404);
    }
}
