package org.breakwater.training.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead adds the people of their organisation and sees their bookings. */
@HouseTest
class LeadScreensTest {

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    private PebbleNursery nursery;

    @BeforeEach
    void oneSessionIsPlanned() {
        nursery = new PebbleNursery(house);
    }

    @Test
    void addedTwiceWithOnePressSomebodyIsThereOnce() {
        var lead = nursery.lead().open(nursery.path());
        lead.press(nursery.path(), "name", "");
        assertThat(lead.says()).contains("Enter their name");
        var page = lead.page();
        lead.press(nursery.path(), "name", "Ada Wren");
        lead.back(page).press(nursery.path(), "name", "Ada Wren");
        assertThat(lead.page().select("main h2").eachText()).containsOnlyOnce("Ada Wren");
    }

    @Test
    void whatSomebodyNeedsInTheRoomIsNotToldToTheirLead() {
        var wren = new Learning(house, "Wren Alder").proves();
        var ask = "/training/book/" + nursery.session;
        wren.open(ask)
                .press(
                        ask,
                        "name",
                        "Wren Alder",
                        "organisation",
                        "Pebble Nursery",
                        "agrees",
                        "NOBODY",
                        "first",
                        "YES",
                        "chosen",
                        nursery.organisation.toString(),
                        "needs",
                        "A chair with a high back");
        var lead = nursery.lead().open(nursery.path());
        assertThat(lead.says()).contains("Wren Alder").doesNotContain("high back");
        lead.open(lead.link("Cancel place: Working together to safeguard children for Wren Alder"));
        assertThat(lead.says()).contains("Wren Alder’s place").doesNotContain("high back");
    }

    @Test
    void whoeverLeadsNoLongerFindsNothing() {
        var lead = nursery.lead();
        assertThat(lead.open(nursery.path()).status()).isEqualTo(200);
        database.asOwner()
                .sql("update training.organisation_lead set ended_at = named_at where organisation_id = ?")
                .param(nursery.organisation)
                .update();
        assertThat(lead.open(nursery.path()).status()).isEqualTo(404);
    }

    @Test
    void onlyWhatCanStillBeBookedIsListed() {
        var furniture = new TrainingFurniture(house);
        var closed = furniture.session("neglect", Instant.parse("2027-02-02T09:30:00Z"));
        database.asOwner()
                .sql("update training.session set capacity = 1 where id = ?")
                .param(nursery.session)
                .update();
        var lead = nursery.lead().open(nursery.path());
        assertThat(lead.page().select("#book ~ ul a").eachAttr("href"))
                .contains(nursery.book())
                .doesNotContain(nursery.path() + "/book/" + closed);
        assertThat(lead.says()).contains("1 place left").doesNotContain("1 places");
    }
}
