package org.breakwater.training.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.Learning;

/** An organisation whose lead books for its people, and one session in March. */
public final class PebbleNursery {

    public static final List<String> NINE = List.of(
            "Ada Wren",
            "Bram Teal",
            "Cleo Lark",
            "Dara Finch",
            "Edie Swift",
            "Finn Heron",
            "Gwen Plover",
            "Hal Crake",
            "Ida Rook");

    public final UUID session;

    final UUID organisation;

    private final House house;

    public PebbleNursery(House house) {
        this.house = house;
        house.getBean(TestClock.class).setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        organisation = new TrainingFurniture(house).organisation("Pebble Nursery", "childcare");
    }

    public Learning lead() {
        var lead = new Learning(house, "Lena Quill");
        new TrainingFurniture(house).lead(organisation, lead.email);
        return lead.proves();
    }

    public String path() {
        return "/training/lead/" + organisation;
    }

    public String book() {
        return path() + "/book/" + session;
    }

    public Learning withNine(Learning lead) {
        lead.open(path());
        NINE.forEach(name -> lead.press(path(), "name", name, "job", "Key worker"));
        return lead;
    }

    public Learning books(Learning lead, List<String> names) {
        return lead.open(book()).sendAll(book(), ticked(lead, names));
    }

    public static List<String> ticked(Learning lead, List<String> names) {
        var typed = new ArrayList<String>();
        names.forEach(name -> typed.addAll(List.of("who", lead.boxOf(name))));
        return typed;
    }
}
