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

/** Whoever leads training in an organisation books for its people in one press, and reads what became of each. */
@HouseTest
class BookPeopleScreensTest {

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
    void fourHaveAPlaceAndFiveWaitWithOnePress() {
        var lead = books(withNine(lead()), NINE);
        NINE.subList(0, 4).forEach(name -> assertThat(lead.says()).contains(name + ": Place confirmed"));
        NINE.subList(4, 9).forEach(name -> assertThat(lead.says()).contains(name + ": On the waiting list"));
        assertThat(lead.open(path()).says()).contains("Ada Wren Key worker Working together");
        assertThat(lead.newestMail()).contains("Subject: Training: Working together");
    }

    @Test
    void pressedTwiceItIsAskedOnce() {
        var lead = withNine(lead());
        var ticked = ticked(lead.open(book()), NINE.subList(0, 2));
        var page = lead.page();
        lead.sendAll(book(), ticked).back(page).sendAll(book(), ticked);
        assertThat(lead.says()).contains("Ada Wren: Place confirmed").doesNotContain("already booked");
        assertThat(booked()).isEqualTo(2);
        books(lead, List.of("Cleo Lark"));
        assertThat(booked()).isEqualTo(3);
    }

    private int booked() {
        return database.asOwner()
                .sql("select count(*) from training.booking where session_id = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyIsTickedAndThePageSaysSo() {
        var lead = books(withNine(lead()), List.of());
        assertThat(lead.says()).contains("Select who you want to book");
    }

    @Test
    void nobodyElseFindsThePage() {
        var other = new Learning(house, "Silas Thorn").proves();
        assertThat(other.open(path()).status()).isEqualTo(404);
        assertThat(other.open(book()).status()).isEqualTo(404);
        assertThat(new Learning(house, "Nell Stone").open(path()).at()).startsWith("/training/prove?aim=" + path());
    }
}
