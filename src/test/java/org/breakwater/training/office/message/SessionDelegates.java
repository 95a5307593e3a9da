package org.breakwater.training.office.message;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Learning;

/** Three have a place in one session: Wren and Silas can be written to, Ada has no address. */
public final class SessionDelegates {

    public final UUID session;

    public final Learning wren;

    public final Learning silas;

    private final House house;

    public SessionDelegates(House house) {
        this.house = house;
        house.getBean(TestClock.class).setLondon("2027-02-01T10:00");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        wren = new Learning(house, "Wren Alder").proves().asks(session, "Pebble Nursery " + session, "");
        silas = new Learning(house, "Silas Thorn").proves().asks(session, "Thorn " + session, "");
        furniture.owes(session, furniture.organisation("Gull House", "health"), "Ada Wren", 0, false);
    }

    public Browser office() {
        return house.as(InventedPerson.ODILE, path());
    }

    public String path() {
        return "/training/office/" + session + "/message";
    }

    public static String says(Browser browser) {
        return browser.page().select("main").text();
    }
}
