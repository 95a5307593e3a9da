package org.breakwater.training.compliance;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;

/**
 * Two organisations in April: in each one person recruits and attended a course, or part of it; one person stated no
 * duty.
 */
public final class RecruitingOrganisations {

    public final UUID pebble;

    public final UUID finch;

    private final House house;

    private final TestDatabase database;

    public RecruitingOrganisations(House house) {
        this.house = house;
        this.database = house.getBean(TestDatabase.class);
        var clock = house.getBean(TestClock.class);
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
                .sql("insert into training.attendance_mark (id, booking_id, what, at, by_name) values (?, ?, ?, "
                        + "now(), 'T')")
                .params(UUID.randomUUID(), booking, what)
                .update();
    }

    public Browser office(String path) {
        return house.as(InventedPerson.ODILE, path);
    }
}
