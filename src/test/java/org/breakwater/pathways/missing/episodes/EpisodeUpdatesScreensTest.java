package org.breakwater.pathways.missing.episodes;

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

/** The coordinator records what becomes known while the child is missing, and the return. */
@HouseTest
class EpisodeUpdatesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedEpisode episode;
    private String path;
    private Browser selma;

    @BeforeEach
    void aChildIsMissing() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
        episode = new InventedEpisode(house);
        path = "/missing/episodes/" + episode.id;
        selma = house.as(InventedPerson.SELMA);
    }

    @Test
    void everyLevelOfThePoliceIsOnThePageTheLatestFirst() {
        grades("MEDIUM", "9:10");
        grades("HIGH", "9:50");
        selma.visit(path);
        assertThat(selma.page().text()).containsSubsequence("High, 1 May 2026", "Medium, 1 May 2026");
        selma.visit("/missing/episodes");
        assertThat(selma.page().select("table").getFirst().text()).contains("High");
    }

    @Test
    void theReturnBeginsTheLimitOfTheInterview() {
        selma.visit(path + "/found");
        assertThat(selma.send(
                        path + "/found",
                        "foundOn",
                        "1/5/2026",
                        "foundAt",
                        "9:30",
                        "foundHow",
                        "POLICE",
                        "foundWhere",
                        "The pier",
                        "foundHarm",
                        "NOT_KNOWN"))
                .hasStatus(303);
        selma.visit(path);
        assertThat(selma.page().text())
                .contains(
                        "Found by the police",
                        "The pier",
                        "Missing for",
                        "1 hour 30 minutes",
                        "Hold the return interview: Monday 4 May 2026, 09:30",
                        "72 hours");
        assertThat(selma.page().select(".bw-identity__next").text()).isEqualTo("Offer the return interview");
    }

    @Test
    void aStalePageKeepsWhatWasTypedAndSaysWhatHasChanged() {
        selma.visit(path + "/found");
        var joris = house.as(InventedPerson.JORIS);
        joris.visit(path + "/update");
        assertThat(joris.page().text()).doesNotContain("The placing authority has been told", "prevention interview,");
        assertThat(joris.send(
                        path + "/update",
                        "update",
                        "OTHER",
                        "happenedOn",
                        "1/5/2026",
                        "happenedAt",
                        "9:40",
                        "words",
                        "A friend has seen Rowan"))
                .hasStatus(303);
        selma.send(
                path + "/found",
                "foundOn",
                "1/5/2026",
                "foundAt",
                "9:30",
                "foundHow",
                "POLICE",
                "foundHarm",
                "YES",
                "words",
                "A cut hand");
        assertThat(selma.page().text()).contains("Someone changed this episode", "A friend has seen Rowan");
        assertThat(selma.page().select("[name=words]").text()).isEqualTo("A cut hand");
    }

    @Test
    void theInterviewerNeitherGradesNorRecordsTheReturn() {
        var joris = house.as(InventedPerson.JORIS);
        assertThat(joris.visit(path + "/grading")).hasStatus(404);
        assertThat(joris.visit(path + "/found")).hasStatus(404);
        assertThat(joris.visit(path + "/update")).hasStatus(200);
    }

    private void grades(String level, String time) {
        selma.visit(path + "/grading");
        assertThat(selma.send(
                        path + "/grading",
                        "level",
                        level,
                        "gradedOn",
                        "1/5/2026",
                        "gradedAt",
                        time,
                        "gradedBy",
                        "Sergeant 4417",
                        "reason",
                        "As told by the control room"))
                .hasStatus(303);
    }
}
