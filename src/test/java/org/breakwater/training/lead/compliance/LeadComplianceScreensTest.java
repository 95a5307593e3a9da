package org.breakwater.training.lead.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead sees who of their own people is in date, and nobody else’s. */
@HouseTest
class LeadComplianceScreensTest {

    private static final String MATRIX = "/training/office/compliance";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID pebble = new UUID(0, 0);

    private UUID finch = new UUID(0, 0);

    @BeforeEach
    void onePersonRecruitsAndOneToldNothing() {
        clock.setLondon("2027-02-01T10:00");
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        pebble = furniture.organisation("Pebble Nursery", "childcare");
        finch = furniture.organisation("Finch Academy", "education");
        var march = furniture.session("safer-recruitment", Instant.parse("2027-03-10T09:30:00Z"));
        came(furniture.owes(march, pebble, "Ada Wren", 0, false), "CAME");
        came(furniture.owes(march, finch, "Dara Finch", 0, false), "PART");
        database.asOwner()
                .sql("update training.learner set duties = '{recruits}' where name in ('Ada Wren', 'Dara Finch')")
                .update();
        furniture.owes(march, pebble, "Bram Teal", 0, false);
        clock.setLondon("2027-04-01T10:00");
    }

    private void came(UUID booking, String what) {
        database.asOwner()
                .sql("insert into training.mark (id, booking_id, what, at, by_name) values (?, ?, ?, now(), 'T')")
                .params(UUID.randomUUID(), booking, what)
                .update();
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    @Test
    void aLeadSeesTheirOwnPeopleAndNobodyElses() {
        var lead = new Learning(house, "Lena Quill");
        new TrainingFurniture(house).lead(pebble, lead.email);
        lead.proves().open("/training/lead/" + pebble).open(lead.link("Compliance"));
        assertThat(lead.says()).contains("Ada Wren", "In date", "Bram Teal").doesNotContain("Dara Finch");
        assertThat(lead.open("/training/lead/" + finch + "/compliance").status())
                .isEqualTo(404);
        assertThat(lead.open(MATRIX).says()).doesNotContain("Finch Academy");
        var other = new Learning(house, "Wren Alder").proves();
        assertThat(other.open("/training/lead/" + pebble + "/compliance").status())
                .isEqualTo(404);
    }

    @Test
    void aLeadTellsTheDutiesOfWhomTheyAdd() {
        var lead = new Learning(house, "Lena Quill");
        new TrainingFurniture(house).lead(pebble, lead.email);
        var people = "/training/lead/" + pebble;
        lead.proves().open(people).press(people, "name", "Cleo Lark", "duties", "governs");
        assertThat(lead.open(people + "/compliance").says())
                .contains("Cleo Lark", "Safeguarding for governors and trustees: Outstanding");
    }
}
