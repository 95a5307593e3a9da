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
final class PebbleNursery {

    static final List<String> NINE = List.of(
            "Ada Wren",
            "Bram Teal",
            "Cleo Lark",
            "Dara Finch",
            "Edie Swift",
            "Finn Heron",
            "Gwen Plover",
            "Hal Crake",
            "Ida Rook");

    final UUID session;

    final UUID organisation;

    private final House house;

    PebbleNursery(House house) {
        this.house = house;
        house.getBean(TestClock.class).setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        organisation = new TrainingFurniture(house).organisation("Pebble Nursery", "childcare");
    }

    Learning lead() {
        var lead = new Learning(house, "Lena Quill");
        new TrainingFurniture(house).lead(organisation, lead.email);
        return lead.proves();
    }

    String path() {
        return "/training/lead/" + organisation;
    }

    String book() {
        return path() + "/book/" + session;
    }

    Learning withNine(Learning lead) {
        lead.open(path());
        NINE.forEach(name -> lead.press(path(), "name", name, "job", "Key worker"));
        return lead;
    }

    Learning books(Learning lead, List<String> names) {
        return lead.open(book()).sendAll(book(), ticked(lead, names));
    }

    static List<String> ticked(Learning lead, List<String> names) {
        var typed = new ArrayList<String>();
        names.forEach(name -> typed.addAll(List.of("who", lead.boxOf(name))));
        return typed;
    }
}
