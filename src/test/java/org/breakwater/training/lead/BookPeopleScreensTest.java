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
    void addedTwiceWithOnePressSomebodyIsThereOnce() {
        var lead = lead().open(path());
        lead.press(path(), "name", "");
        assertThat(lead.says()).contains("Enter their name");
        var page = lead.page();
        lead.press(path(), "name", "Ada Wren");
        lead.back(page).press(path(), "name", "Ada Wren");
        assertThat(lead.page().select("main h2").eachText()).containsOnlyOnce("Ada Wren");
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
    void whatALeadSaidOfAColleagueIsChangedUntilItStandsOnACertificate() {
        var lead = lead().open(path());
        lead.press(path(), "name", "Ada Wern", "job", "Key worker");
        var ada = lead.link("Change details for Ada Wern");
        lead.open(ada).press(ada, "name", " ");
        assertThat(lead.says()).contains("Enter their name");
        lead.press(ada, "name", "Ada Wren", "job", "Deputy", "duties", "lead");
        assertThat(lead.says()).contains("Ada Wren", "Deputy").doesNotContain("Wern");
        assertThat(lead.open(ada).page().select("input[checked]").val()).isEqualTo("lead");
        var other = new TrainingFurniture(house).organisation("Gull House", "health");
        assertThat(lead.open(ada.replace(organisation.toString(), other.toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatSomebodyNeedsInTheRoomIsNotToldToTheirLead() {
        var wren = new Learning(house, "Wren Alder").proves();
        var ask = "/training/book/" + session;
        wren.open(ask)
                .press(
                        ask,
                        "name",
                        "Wren Alder",
                        "organisation",
                        "Pebble Nursery",
                        "agrees",
                        "NOBODY",
                        "first",
                        "YES",
                        "chosen",
                        organisation.toString(),
                        "needs",
                        "A chair with a high back");
        var lead = lead().open(path());
        assertThat(lead.says()).contains("Wren Alder").doesNotContain("high back");
        lead.open(lead.link("Cancel place: Working together to safeguard children for Wren Alder"));
        assertThat(lead.says()).contains("Wren Alder ").doesNotContain("high back");
    }

    @Test
    void nobodyElseFindsThePage() {
        var other = new Learning(house, "Silas Thorn").proves();
        assertThat(other.open(path()).status()).isEqualTo(404);
        assertThat(other.open(book()).status()).isEqualTo(404);
        assertThat(new Learning(house, "Nell Stone").open(path()).at()).startsWith("/training/prove?aim=" + path());
    }

    @Test
    void whoeverLeadsNoLongerFindsNothing() {
        var lead = lead();
        assertThat(lead.open(path()).status()).isEqualTo(200);
        database.asOwner()
                .sql("update training.lead set ended_at = named_at where organisation_id = ?")
                .param(organisation)
                .update();
        assertThat(lead.open(path()).status()).isEqualTo(404);
    }

    @Test
    void aPlaceOfAnotherOrganisationIsNotTheirsToGiveUp() {
        var wren = new Learning(house, "Wren Alder").proves().asks(session, "Thorn House " + session, "");
        var leave = wren.link("Cancel my place");
        var booking = leave.split("/")[3];
        assertThat(lead().open(path() + "/leave/" + booking).status()).isEqualTo(404);
    }
}
