package org.breakwater.training.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead adds the people of their organisation and reads what each has booked. */
@HouseTest
class LeadScreensTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID session = new UUID(0, 0);

    private UUID organisation = new UUID(0, 0);

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", MARCH);
        organisation = new TrainingFurniture(house).organisation("Pebble Nursery", "childcare");
    }

    private Learning lead() {
        var lead = new Learning(house, "Lena Quill");
        new TrainingFurniture(house).lead(organisation, lead.email);
        return lead.proves();
    }

    private String path() {
        return "/training/lead/" + organisation;
    }

    private String book() {
        return path() + "/book/" + session;
    }

    @Test
    void addedTwiceWithOnePressSomebodyIsThereOnce() {
        var lead = lead().open(path());
        lead.press(path(), "name", "");
        assertThat(lead.says()).contains("Enter their name");
        var page = lead.page();
        lead.press(path(), "name", "Ada Wren");
        lead.back(page).press(path(), "name", "Ada Wren");
        assertThat(lead.page().select("main h2").eachText()).containsOnlyOnce("Ada Wren");
    }

    @Test
    void whatSomebodyNeedsInTheRoomIsNotToldToTheirLead() {
        var wren = new Learning(house, "Wren Alder").proves();
        var ask = "/training/book/" + session;
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
                        organisation.toString(),
                        "needs",
                        "A chair with a high back");
        var lead = lead().open(path());
        assertThat(lead.says()).contains("Wren Alder").doesNotContain("high back");
        lead.open(lead.link("Cancel place: Working together to safeguard children for Wren Alder"));
        assertThat(lead.says()).contains("Wren Alder ").doesNotContain("high back");
    }

    @Test
    void whoeverLeadsNoLongerFindsNothing() {
        var lead = lead();
        assertThat(lead.open(path()).status()).isEqualTo(200);
        database.asOwner()
                .sql("update training.lead set ended_at = named_at where organisation_id = ?")
                .param(organisation)
                .update();
        assertThat(lead.open(path()).status()).isEqualTo(404);
    }
}
