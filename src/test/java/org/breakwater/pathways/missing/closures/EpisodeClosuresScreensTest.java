package org.breakwater.pathways.missing.closures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.util.stream.Stream;
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

/** The coordinator closes an episode with what changes for the child, and reopens it. */
@HouseTest
class EpisodeClosuresScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser selma;

    @BeforeEach
    void itIsAFriday() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
        selma = house.as(InventedPerson.SELMA);
    }

    @Test
    void anEpisodeIsClosedWithItsOutcomeAndReopened() {
        var episode = InventedEpisode.found(house);
        var path = "/missing/closures/" + episode.id;
        selma.visit(path);
        assertThat(selma.send(path, "outcome", "EARLY_HELP", "changed", "Youth worker has been told"))
                .hasStatus(422);
        assertThat(selma.page().text()).contains("Record the return interview result before closing");

        episode.hold(InventedEpisode.JORIS, "2026-05-01T10:00");
        selma.visit(path);
        assertThat(selma.page().text()).doesNotContain("Consider a strategy discussion");
        assertThat(selma.send(path, "outcome", "EARLY_HELP", "changed", "Youth worker has been told"))
                .hasStatus(303);
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().text()).contains("Closed: Early help offered", "Youth worker has been told");

        selma.visit(path + "/reopening");
        assertThat(selma.send(path + "/reopening", "words", "")).hasStatus(422);
        assertThat(selma.send(path + "/reopening", "words", "Rowan now says more"))
                .hasStatus(303);
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().select(".bw-identity__next").text()).isEqualTo("Close the episode");
    }

    @Test
    void aRepeatIsNotClosedWithoutAMeetingOrTheReasonWhyThereIsNone() {
        var last = Stream.of("2026-05-01", "2026-05-12", "2026-05-31")
                .map(this::interviewed)
                .toList()
                .getLast();
        selma = house.as(InventedPerson.SELMA);
        var path = "/missing/closures/" + last.id;
        selma.visit(path);
        assertThat(selma.page().text()).contains("3 episodes in 30 days");
        assertThat(selma.send(path, "outcome", "MEETING", "changed", "Told the social worker"))
                .hasStatus(422);
        assertThat(selma.page().text()).contains("Enter when the meeting was or will be held, or why there is none");
        assertThat(selma.send(
                        path, "outcome", "MEETING", "changed", "Told the social worker", "meeting", "On 3 June 2026"))
                .hasStatus(303);
        selma.visit("/missing/episodes/" + last.id);
        assertThat(selma.page().text()).contains("Meeting: On 3 June 2026");
    }

    private InventedEpisode interviewed(String day) {
        clock.setLondon(day + "T10:00");
        var episode = new InventedEpisode(house);
        episode.find(at(day + "T10:00"));
        episode.hold(InventedEpisode.JORIS, day + "T10:00");
        return episode;
    }

    @Test
    void theInterviewerClosesNothing() {
        var episode = InventedEpisode.found(house);
        var joris = house.as(InventedPerson.JORIS);
        assertThat(joris.visit("/missing/closures/" + episode.id)).hasStatus(404);
        assertThat(joris.visit("/missing/closures/" + episode.id + "/reopening"))
                .hasStatus(404);
    }
}
