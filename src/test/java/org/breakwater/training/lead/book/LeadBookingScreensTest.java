package org.breakwater.training.lead.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.training.Learning;
import org.breakwater.training.lead.PebbleNursery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A training lead books for several people at once, and sees the result for each. */
@HouseTest
class LeadBookingScreensTest {

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
    void fourHaveAPlaceAndFiveWaitWithOnePress() {
        var lead = nursery.books(nursery.withNine(nursery.lead()), PebbleNursery.NINE);
        PebbleNursery.NINE.subList(0, 4).forEach(name -> assertThat(lead.says()).contains(name + ": Place confirmed"));
        PebbleNursery.NINE
                .subList(4, 9)
                .forEach(name -> assertThat(lead.says()).contains(name + ": On the waiting list"));
        assertThat(lead.open(nursery.path()).says()).contains("Ada Wren Key worker Working together");
        assertThat(lead.newestMail())
                .contains("Working together to safeguard children", "This is about the booking of")
                .contains("See their booking: ", nursery.path())
                .doesNotContain("/training/mine", "Ada Wren");
    }

    @Test
    void pressedTwiceItIsAskedOnce() {
        var lead = nursery.withNine(nursery.lead());
        var ticked = PebbleNursery.ticked(lead.open(nursery.book()), PebbleNursery.NINE.subList(0, 2));
        var page = lead.page();
        lead.sendAll(nursery.book(), ticked).back(page).sendAll(nursery.book(), ticked);
        assertThat(lead.says()).contains("Ada Wren: Place confirmed").doesNotContain("already booked");
        assertThat(booked()).isEqualTo(2);
        nursery.books(lead, List.of("Cleo Lark"));
        assertThat(booked()).isEqualTo(3);
    }

    private int booked() {
        return database.asOwner()
                .sql("select count(*) from training.booking where session_id = ?")
                .param(nursery.session)
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyIsTickedAndThePageSaysSo() {
        var lead = nursery.books(nursery.withNine(nursery.lead()), List.of());
        assertThat(lead.says()).contains("Select who you want to book");
    }

    @Test
    void nobodyElseFindsThePage() {
        var other = new Learning(house, "Silas Thorn").proves();
        assertThat(other.open(nursery.path()).status()).isEqualTo(404);
        assertThat(other.open(nursery.book()).status()).isEqualTo(404);
        assertThat(new Learning(house, "Nell Stone").open(nursery.path()).at())
                .startsWith("/training/prove?aim=" + nursery.path());
    }
}
