package org.breakwater.training.lead.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.training.Learning;
import org.breakwater.training.lead.PebbleNursery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead cancels a place of their own people, at the charge that the page says, and no one else’s. */
@HouseTest
class LeadPlacesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private PebbleNursery nursery;

    @BeforeEach
    void oneSessionIsPlanned() {
        nursery = new PebbleNursery(house);
    }

    @Test
    void aPlaceIsGivenUpForWhatThePageSaysItCosts() {
        var lead = nursery.books(nursery.withNine(nursery.lead()), List.of("Ada Wren"));
        clock.setLondon("2027-03-09T12:00");
        lead.proves()
                .open(nursery.path())
                .open(lead.link("Cancel place: Working together to safeguard children for Ada Wren"));
        assertThat(lead.says()).contains("Ada Wren’s place", "your organisation will be charged £25");
        var page = lead.at();
        lead.press(page, "fee", "0");
        assertThat(lead.says()).contains("The charge has changed");
        lead.press(page, "why", "A cold");
        assertThat(lead.says()).contains("Ada Wren Key worker No upcoming bookings");
        assertThat(fee()).isEqualTo(2500);
    }

    private int fee() {
        return database.asOwner()
                .sql("select fee_pence from training.booking where session_id = ?")
                .param(nursery.session)
                .query(Integer.class)
                .single();
    }

    @Test
    void aPlaceOfAnotherOrganisationIsNotTheirsToGiveUp() {
        var wren =
                new Learning(house, "Wren Alder").proves().asks(nursery.session, "Thorn House " + nursery.session, "");
        var leave = wren.link("Cancel my place");
        var booking = leave.split("/")[3];
        assertThat(nursery.lead()
                        .open(nursery.path() + "/places/" + booking + "/cancel")
                        .status())
                .isEqualTo(404);
    }
}
