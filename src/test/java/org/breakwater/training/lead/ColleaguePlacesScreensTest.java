package org.breakwater.training.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** A lead cancels a place of their own people, at the charge that the page says, and no one else’s. */
@HouseTest
class ColleaguePlacesScreensTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    private static final List<String> NINE = List.of(
            "Ada Wren",
            "Bram Teal",
            "Cleo Lark",
            "Dara Finch",
            "Edie Swift",
            "Finn Heron",
            "Gwen Plover",
            "Hal Crake",
            "Ida Rook");

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

    private Learning withNine(Learning lead) {
        lead.open(path());
        NINE.forEach(name -> lead.press(path(), "name", name, "job", "Key worker"));
        return lead;
    }

    private Learning books(Learning lead, List<String> names) {
        return lead.open(book()).sendAll(book(), ticked(lead, names));
    }

    private static List<String> ticked(Learning lead, List<String> names) {
        var typed = new ArrayList<String>();
        names.forEach(name -> typed.addAll(List.of("who", lead.boxOf(name))));
        return typed;
    }

    @Test
    void aPlaceIsGivenUpForWhatThePageSaysItCosts() {
        var lead = books(withNine(lead()), List.of("Ada Wren"));
        clock.setLondon("2027-03-09T12:00");
        lead.proves().open(path()).open(lead.link("Cancel place: Working together to safeguard children for Ada Wren"));
        assertThat(lead.says()).contains("Ada Wren ", "your organisation will be charged £25");
        var page = lead.at();
        lead.press(page, "fee", "0");
        assertThat(lead.says()).contains("The charge has changed");
        lead.press(page, "why", "A cold");
        assertThat(lead.says()).contains("Ada Wren Key worker No bookings");
        assertThat(fee()).isEqualTo(2500);
    }

    private int fee() {
        return database.asOwner()
                .sql("select fee_pence from training.booking where session_id = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }

    @Test
    void aPlaceOfAnotherOrganisationIsNotTheirsToGiveUp() {
        var wren = new Learning(house, "Wren Alder").proves().asks(session, "Thorn House " + session, "");
        var leave = wren.link("Cancel my place");
        var booking = leave.split("/")[3];
        assertThat(lead().open(path() + "/leave/" + booking).status()).isEqualTo(404);
    }
}
