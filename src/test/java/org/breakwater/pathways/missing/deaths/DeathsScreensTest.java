package org.breakwater.pathways.missing.deaths;

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

/** A child who was found dead: gentle words, no interview, and the notification. */
@HouseTest
class DeathsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedEpisode episode;
    private String death;
    private Browser selma;

    @BeforeEach
    void aChildIsMissing() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
        episode = new InventedEpisode(house);
        death = "/missing/deaths/" + episode.id;
        selma = house.as(InventedPerson.SELMA);
    }

    @Test
    void theEpisodeClosesWithoutAnInterviewAndAsksForTheNotification() {
        selma.visit(death);
        assertThat(selma.page().text())
                .contains("We are sorry.", "no return interview is required", "child death notification");
        assertThat(selma.send(
                        death,
                        "foundOn",
                        "1/5/2026",
                        "foundAt",
                        "9:30",
                        "confirmedBy",
                        "DI Marrow",
                        "words",
                        "The parents were told in person"))
                .hasStatus(303);
        var path = "/missing/episodes/" + episode.id;
        selma.visit(path);
        assertThat(selma.page().text())
                .contains(
                        "The child has died. Found 1 May 2026, 09:30, confirmed by DI Marrow",
                        "The child death notification has not been recorded",
                        "Death recorded in error")
                .doesNotContain("Harm found", "Offer the return interview", "Missing for");
        selma.visit("/missing/episodes");
        assertThat(selma.page().text())
                .contains("Child death notifications to send", "Rowan Tull, found 1 May 2026, 09:30");
        var notification = death + "/notification";
        selma.visit(notification);
        assertThat(selma.send(notification)).hasStatus(422);
        assertThat(selma.page().text()).contains("Enter the date on which the notification was sent, like 27/3/2026");
        selma.send(notification, "notifiedOn", "1/5/2026");
        selma.visit(path);
        assertThat(selma.page().text()).contains("Child death notification sent 1 May 2026");
        selma.visit("/missing/episodes");
        assertThat(selma.page().text()).doesNotContain("Child death notifications to send");
    }

    @Test
    void whatIsMissingIsAskedForAndWhatWasTypedStays() {
        selma.visit(death);
        assertThat(selma.send(death, "foundOn", "30/4/2026", "foundAt", "9:00", "notifiedOn", "2/5/2026"))
                .hasStatus(422);
        assertThat(selma.page().text())
                .contains(
                        "The date and time must be after the child was last seen or reported missing",
                        "Enter who confirmed it, and their role",
                        "Enter who was told, and who supports the family",
                        "The date of the notification must not be in the future");
        assertThat(selma.page().select("[name=notifiedOn]").val()).isEqualTo("2/5/2026");
        assertThat(house.as(InventedPerson.JORIS).visit(death)).hasStatus(404);
    }

    @Test
    void withoutADeathThereIsNothingToNotify() {
        selma.visit(death + "/notification");
        assertThat(selma.send(death + "/notification", "notifiedOn", "1/5/2026"))
                .hasStatus(404);
    }
}
