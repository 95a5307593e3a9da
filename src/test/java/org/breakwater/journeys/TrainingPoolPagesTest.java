package org.breakwater.journeys;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A year in six venues is planned, and trainers reviewed, on accessible pages: see {@link PageChecks}. */
@Tag("every-page")
@HouseTest
class TrainingPoolPagesTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private House house;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void inFebruary() {
        clock.setLondon("2027-02-01T10:00");
    }

    /** A venue is added, a session planned there, and another at the same time only after confirmation. */
    @Test
    void theOfficePlansSessionsInTheHallsOfItsList() {
        for (var scripts : new boolean[] {true, false}) {
            var hall = "Sandling Hall " + UUID.randomUUID();
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office");
            odile.follow("Venues")
                    .press("Add venue")
                    .sees("Enter the venue name")
                    .photograph("venues-empty");
            odile.write("name", hall).write("address", "2 Tern Close, Southend").write("access", "Step-free");
            odile.write("holds", "24").write("notes", "Ring Hale Marram, 01632 960011");
            odile.press("Add venue").sees("capacity 24").photograph("venues");
            plan(odile, hall, "30")
                    .sees("Venue capacity is 24. Enter 24 or fewer")
                    .photograph("venue-too-small");
            odile.write("capacity", "20").press("Add session").sees("Added by Odile");
            odile.photograph("venue-session");
            plan(odile, hall, "20")
                    .sees("is booked there on Wednesday 14 April 2027")
                    .photograph("venue-taken");
            odile.choose("anyway", "YES").press("Add session").sees("Added by Odile");
            odile.follow("Venue").sees("Neglect: recognising cumulative harm").photograph("venue");
            odile.press("Stop using this venue").sees("No longer used").go("/training/office/planner?year=2027");
            odile.sees(hall).photograph("venue-planner");
        }
    }

    /** A trainer's sessions and ratings; a second session at the same time is assigned only after confirmation. */
    @Test
    void theOfficeLooksAtWhatATrainerDidAndTheTrainerTheSame() {
        var furniture = new TrainingFurniture(house);
        var tamsin = new Learning(house, "Tamsin Reed");
        var trainer = furniture.trainer("Tamsin Reed", tamsin.email);
        database.asOwner()
                .sql("update training.trainer set topics = ?, availability = 'Mondays in March' where id = ?")
                .params("Level 3 " + trainer, trainer)
                .update();
        gives(trainer, furniture.session("working-together", Instant.parse("2026-10-10T09:30:00Z")), 6);
        gives(trainer, furniture.session("neglect", Instant.parse("2027-03-10T09:30:00Z")), 0);
        for (var scripts : new boolean[] {true, false}) {
            var other = furniture.session("exploitation", Instant.parse("2027-03-10T09:30:00Z"));
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office/trainers");
            odile.write("like", "march " + trainer).press("Search").photograph("trainers-found");
            odile.follow("Tamsin Reed").sees("4.0 of 5 (6 people)").photograph("trainer-did");
            odile.go("/training/office/" + other + "/delegates").choose("by", trainer.toString());
            odile.press("Save trainers").sees("Tamsin Reed is delivering").photograph("people-twice");
            odile.choose("anyway", "YES").press("Save trainers").photograph("people-agreed");
            odile.sees("Tamsin Reed is delivering “Neglect: recognising cumulative harm” on Wednesday 10 March 2027");
            odile.go("/training/office/impact/working-together?year=2026").photograph("helped-teaching");
            var own = chromium.person(port, scripts).go("/training/registers");
            own.write("email", tamsin.email).press("Send me a code");
            own.write("code", new Professional(house).newestCode(tamsin.email)).press("Continue");
            own.sees("4.0 of 5 (6 people)").photograph("register-teaching");
        }
    }

    private void gives(UUID trainer, UUID session, int people) {
        var furniture = new TrainingFurniture(house);
        var owner = database.asOwner();
        owner.sql("insert into training.session_trainer (session_id, trainer_id) values (?, ?)")
                .params(session, trainer)
                .update();
        var nursery = furniture.organisation("Pebble Nursery " + session, "childcare");
        for (int each = 0; each < people; each++) {
            var booking = furniture.owes(session, nursery, "Ada Wren", 0, false);
            owner.sql("""
                            insert into training.evaluation (booking_id, stage, teaching, said_at)
                            values (?, 'AFTER', 4, '2026-10-10 15:00Z')""").param(booking).update();
            owner.sql("""
                            insert into training.evaluation_answer (booking_id, stage, position, outcome, score)
                            values (?, 'AFTER', 0, 'Say what each agency does', 3)""").param(booking).update();
        }
    }

    private static Person plan(Person odile, String hall, String places) {
        odile.go("/training/office/plan-session");
        odile.page().locator("select[name=course]").selectOption("neglect");
        odile.write("onDay", "14").write("onMonth", "4").write("onYear", "2027");
        odile.write("starts", "9:30").write("ends", "16:00").write("capacity", places);
        var option = odile.page().locator("select[name=venue] option").allInnerTexts().stream()
                .filter(text -> text.startsWith(hall))
                .findFirst()
                .orElseThrow();
        odile.page()
                .locator("select[name=venue]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return odile.press("Add session");
    }
}
