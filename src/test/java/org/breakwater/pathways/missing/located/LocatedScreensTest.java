package org.breakwater.pathways.missing.located;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child who is located stays on the list of missing children until they are back. */
@HouseTest
class LocatedScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Test
    void aChildIsLocatedWithTheTimeThePlaceAndWhoKnows() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-05-01T10:00");
        var episode = new InventedEpisode(house);
        var located = "/missing/located/" + episode.id;
        var selma = house.as(InventedPerson.SELMA);
        selma.visit(located);
        assertThat(selma.send(located, "where", "At an aunt’s in Leigh")).hasStatus(422);
        assertThat(selma.page().text())
                .contains(
                        "Enter the date of when the child was located",
                        "Enter the time of when the child was located",
                        "Enter who saw or spoke to the child, or who knows",
                        "Enter how the child is, and what is done to bring them back");
        assertThat(selma.page().select("[name=where]").val()).isEqualTo("At an aunt’s in Leigh");
        assertThat(selma.send(located, "locatedOn", "30/4/2026", "locatedAt", "9:00"))
                .hasStatus(422);
        assertThat(selma.page().text())
                .contains(
                        "The child must be located after they were last seen or reported missing",
                        "Enter where the child is");
        assertThat(selma.send(
                        located,
                        "locatedOn",
                        "1/5/2026",
                        "locatedAt",
                        "9:45",
                        "where",
                        "At an aunt’s in Leigh",
                        "knownFrom",
                        "PC Vale",
                        "words",
                        "Safe and well"))
                .hasStatus(303);
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().text())
                .contains("Located 1 May 2026, 09:45, not yet returned", "At an aunt’s in Leigh", "Missing for");
        assertThat(selma.page().select(".bw-identity__next").text()).isEqualTo("Child returned");
        selma.visit("/missing/episodes");
        assertThat(selma.page().text()).contains("Missing now", "Rowan Tull", "Located 1 May 2026, 09:45");
        assertThat(house.as(InventedPerson.JORIS).visit(located)).hasStatus(404);
    }
}
