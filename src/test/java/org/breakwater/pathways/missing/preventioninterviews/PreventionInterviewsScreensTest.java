package org.breakwater.pathways.missing.preventioninterviews;

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

/** The prevention interview by the police is recorded, or why none was held, and asked for until then. */
@HouseTest
class PreventionInterviewsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsAFriday() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
    }

    @Test
    void anInterviewIsRecordedWithTheOfficerAndWhatWasLearnt() {
        var episode = InventedEpisode.found(house);
        var joris = house.as(InventedPerson.JORIS);
        joris.visit(page(episode));
        assertThat(joris.page().text()).contains("Prevention interview: not recorded");
        joris.visit(address(episode));
        assertThat(joris.send(address(episode), "held", "YES", "words", "Rowan was at the pier"))
                .hasStatus(422);
        assertThat(joris.page().text())
                .contains(
                        "Enter the date of the prevention interview",
                        "Enter the officer’s name, and collar number or role");
        assertThat(joris.page().select("[name=words]").text()).isEqualTo("Rowan was at the pier");
        assertThat(sends(joris, episode, "YES", "Rowan was at the pier")).isEqualTo(303);
        joris.visit(page(episode));
        assertThat(joris.page().text())
                .contains("Prevention interview held, 1 May 2026, 09:30, by PC Vale, 77231: Rowan was at the pier")
                .doesNotContain("Prevention interview: not recorded");
        joris.visit("/cases/" + episode.id + "/chronology");
        assertThat(joris.page().text()).contains("Police prevention interview recorded", "Rowan was at the pier");
    }

    @Test
    void anInterviewThatWasNotHeldIsRecordedWithTheReason() {
        var episode = InventedEpisode.found(house);
        var selma = house.as(InventedPerson.SELMA);
        selma.visit(address(episode));
        assertThat(sends(selma, episode, "NO", "No officer was free")).isEqualTo(303);
        selma.visit(page(episode));
        assertThat(selma.page().text())
                .contains("Prevention interview not held, 1 May 2026, 09:30, by PC Vale, 77231: No officer was free");
    }

    @Test
    void theClosureAsksForItAndIsNotBarredByIt() {
        var episode = InventedEpisode.found(house);
        episode.hold(InventedEpisode.JORIS, "2026-05-01T10:00");
        var selma = house.as(InventedPerson.SELMA);
        var closure = "/missing/closures/" + episode.id;
        selma.visit(closure);
        assertThat(selma.page().text()).contains("Police prevention interview: not recorded");
        assertThat(selma.page().select("main a[href='" + address(episode) + "']"))
                .isNotEmpty();
        assertThat(selma.send(closure, "outcome", "EARLY_HELP", "changed", "Told the school"))
                .hasStatus(303);
    }

    @Test
    void theClosureOfAnEpisodeThatHasOneDoesNotAsk() {
        var episode = InventedEpisode.found(house);
        episode.policeInterview(InventedEpisode.SELMA, false, "No officer was free");
        episode.hold(InventedEpisode.JORIS, "2026-05-01T10:00");
        var selma = house.as(InventedPerson.SELMA);
        selma.visit("/missing/closures/" + episode.id);
        assertThat(selma.page().text()).doesNotContain("not recorded");
    }

    @Test
    void aChildWhoIsStillMissingHasNone() {
        var episode = new InventedEpisode(house);
        var selma = house.as(InventedPerson.SELMA);
        selma.visit(page(episode));
        assertThat(selma.page().text()).doesNotContain("Prevention interview");
        selma.visit(address(episode));
        assertThat(sends(selma, episode, "YES", "Seen at home")).isEqualTo(422);
    }

    private static int sends(Browser who, InventedEpisode episode, String held, String words) {
        return who.send(
                        address(episode),
                        "held",
                        held,
                        "heldOn",
                        "1/5/2026",
                        "heldAt",
                        "9:30",
                        "officer",
                        "PC Vale, 77231",
                        "words",
                        words)
                .getResponse()
                .getStatus();
    }

    private static String page(InventedEpisode episode) {
        return "/missing/episodes/" + episode.id;
    }

    private static String address(InventedEpisode episode) {
        return "/missing/prevention-interviews/" + episode.id;
    }
}
