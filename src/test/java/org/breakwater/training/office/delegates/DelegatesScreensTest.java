package org.breakwater.training.office.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office maintains the list of trainers, assigns them to sessions, and sees the delegates. */
@HouseTest
class DelegatesScreensTest {

    private static final String ALL = "/training/office/trainers";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String email = Professional.address("tamsin.reed");
    private final String name = "Tamsin Reed " + email.substring(12, 20);
    private UUID session = new UUID(0, 0);

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private static String says(Browser browser) {
        return browser.page().select("main").text();
    }

    private String people() {
        return "/training/office/" + session + "/delegates";
    }

    private UUID tamsin(String... more) {
        var odile = office(ALL);
        odile.send(ALL, "name", name, "email", email, "employer", "Gull Lane Primary");
        var id = database.asOwner()
                .sql("select id from training.trainer where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
        odile.visit(ALL + "/" + id);
        odile.follow(odile.fill(ALL + "/" + id, more));
        return id;
    }

    @Test
    void aTrainerGivesASessionOnceTheirEmployerAgrees() {
        var id = tamsin();
        assertThat(says(office(ALL))).contains(name + ", Gull Lane Primary Needs employer’s approval");
        assertThat(says(office(people()))).doesNotContain(name);
        tamsin("approved", "YES", "topics", "Neglect");
        var odile = office(people());
        odile.follow(odile.sendAll(people(), List.of("by", id.toString())));
        assertThat(odile.page().select("input[name=by][checked]").eachAttr("value"))
                .containsExactly(id.toString());
        assertThat(says(odile)).contains("The trainers have been saved");
        assertThat(says(office(people()))).doesNotContain("have been saved");
        assertThat(given()).isEqualTo(1);
        odile.follow(odile.sendAll(people(), List.of()));
        assertThat(given()).isZero();
    }

    private int given() {
        return database.asOwner()
                .sql("select count(*) from training.session_trainer where session_id = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }

    @Test
    void twoTrainersNeverShareAnAddress() {
        tamsin();
        var odile = office(ALL);
        assertThat(odile.send(ALL, "name", "Tom Reed", "email", email))
                .hasStatus(422)
                .bodyText()
                .contains("There is already a trainer with this address");
    }

    @Test
    void whoeverEndedIsNotOfferedAndCanBeTakenUpAgain() {
        var id = tamsin("approved", "YES");
        var path = ALL + "/" + id;
        var odile = office(path);
        assertThat(says(odile)).contains("End trainer role").doesNotContain("Remove from the list");
        odile.follow(odile.fill(path + "/end"));
        assertThat(says(odile)).contains(name + ", Gull Lane Primary No longer a trainer");
        assertThat(says(office(people()))).doesNotContain(name);
        odile.visit(path);
        assertThat(odile.page().select("main button").eachText()).contains("Make a trainer again");
        odile.follow(odile.fill(path + "/again"));
        assertThat(says(office(people()))).contains(name);
    }

    @Test
    void whoIsNoLongerATrainerIsMarkedOnTheSessionsTheyAreStillNamedOn() {
        var id = tamsin("approved", "YES", "topics", "Neglect");
        var odile = office(people());
        odile.follow(odile.sendAll(people(), List.of("by", id.toString())));
        assertThat(says(odile)).contains(name + " Neglect");
        odile.visit(ALL + "/" + id);
        assertThat(says(odile)).contains("They stay named on sessions already planned: choose another trainer");
        odile.follow(odile.fill(ALL + "/" + id + "/end"));
        assertThat(says(office(people()))).contains(name + " No longer a trainer");
    }

    @Test
    void theOfficeReadsWhoComesAndWhatTheyNeedOnlyOnTheirOwnPage() {
        var wren = new Learning(house, "Wren Alder").proves();
        var ask = "/training/book/" + session;
        wren.asks(session, "Pebble Nursery " + session, "");
        database.asOwner().sql("""
                        insert into training.access_need (booking_id, words, told_at)
                        select id, 'A chair with a high back', now() from training.booking
                        where session_id = ?""").param(session).update();
        assertThat(wren.open(ask).status()).isEqualTo(200);
        assertThat(says(office(people())))
                .contains("Wren Alder Access requirements", "Pebble Nursery", "Place confirmed")
                .doesNotContain("high back");
        var booking = database.asOwner()
                .sql("select id from training.booking where session_id = ?")
                .param(session)
                .query(UUID.class)
                .single();
        assertThat(database.acts("booking:" + booking)).doesNotContain("read access requirements");
        assertThat(says(office(people() + "/" + booking))).contains("Access requirements A chair with a high back");
        assertThat(database.acts("booking:" + booking)).contains("read access requirements");
    }

    @Test
    void nobodyElseOpensThem() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(ALL)).hasStatus(404);
        assertThat(maya.visit(people())).hasStatus(404);
    }
}
