package org.breakwater.training.office.organisations;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;

/** Odile among the organisations, while delegates book one session and add theirs. */
final class OfficeAtOrganisations {

    final UUID session;

    /** The prefix of all names of organisations of one test. */
    final String mark;

    private final House house;

    OfficeAtOrganisations(House house) {
        this.house = house;
        house.getBean(TestClock.class).setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        mark = "Brook" + session.toString().substring(0, 8);
    }

    Browser open(String path) {
        return house.as(InventedPerson.ODILE, path);
    }

    void presses(Browser odile, String path, String... typed) {
        odile.follow(odile.fill(path, typed));
    }

    /** The organisation of that name, as a delegate added it. */
    UUID added(String name) {
        return house.getBean(TestDatabase.class)
                .asOwner()
                .sql("select id from training.organisation where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }
}
