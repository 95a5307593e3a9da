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
import org.breakwater.training.Training;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office's figures and messages, on accessible pages: see {@link PageChecks}. */
@Tag("every-page")
@HouseTest
class TrainingMeasuresPagesTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private House house;

    private UUID session = new UUID(0, 0);
    private UUID organisation = new UUID(0, 0);
    private String nursery = "";

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void twoHaveAPlace() {
        clock.setLondon("2027-02-01T10:00");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", MARCH);
        nursery = "Aardvark Nursery " + UUID.randomUUID().toString().substring(0, 8);
        organisation = furniture.organisation(nursery, "childcare");
        new Learning(house, "Wren Alder").proves().asks(session, "Alder " + session, "");
        var ada = furniture.owes(session, organisation, "Ada Wren", 0, false);
        database.asOwner()
                .sql("insert into training.attendance_mark (id, booking_id, what, at, by_name) values (?, ?, "
                        + "'CAME', now(), 'T')")
                .params(UUID.randomUUID(), ada)
                .update();
    }

    @Test
    void theOfficeLooksAtTheYearAndAtWhatStayedEmpty() {
        for (var scripts : new boolean[] {true, false}) {
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office");
            odile.follow("Year planner").sees("Courses with no date").photograph("planner");
            odile.page().locator("select[name=months]").selectOption("12");
            odile.press("Apply")
                    .sees("between 1 February 2027 and 1 February 2028")
                    .follow("2028");
            odile.go("/training/office/attendance").sees("No sessions took place in this period");
            clock.setLondon("2027-03-20T10:00");
            odile = chromium.person(port, scripts).signIn("Odile").go("/training/office");
            odile.follow("Attendance").sees("By organisation").photograph("attendance");
            odile.write("from", "soon").press("Show").sees("Start date must be a real date, like 1/3/2027");
            odile.go("/training/office")
                    .follow("Compliance")
                    .photograph("matrix")
                    .follow(nursery);
            odile.sees("Ada Wren").photograph("matrix-people");
            clock.setLondon("2027-02-01T10:00");
        }
    }

    @Test
    void theOfficeAndATrainerWriteToEverybodyWhoComes() {
        for (var scripts : new boolean[] {true, false}) {
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office/" + session);
            odile.follow("Email delegates").sees("We cannot email: Ada Wren");
            odile.press("Preview").sees("Enter a message").photograph("message-empty");
            odile.write("words", "The door is at the back " + scripts).press("Preview");
            odile.sees("Preview").photograph("message-look");
            odile.press("Change").press("Preview").press("Send to 1 person");
            odile.sees("Not reached: Ada Wren").photograph("message-sent");

            var tamsin = Training.named(house, "Tamsin Reed", session);
            var trainer = chromium.person(port, scripts).go("/training/registers/" + session);
            proves(trainer, tamsin.email).follow("Email delegates");
            trainer.write("words", "Bring a coat " + scripts).press("Preview");
            trainer.photograph("register-message").press("Send to 1 person").sees("by Tamsin Reed");
        }
    }

    @Test
    void aLeadLooksWhoIsInDate() {
        var email = Professional.address("lena.quill");
        new TrainingFurniture(house).lead(organisation, email);
        for (var scripts : new boolean[] {true, false}) {
            var lead = proves(chromium.person(port, scripts).go("/training/lead/" + organisation), email);
            lead.photograph("lead-duties").follow("Compliance").sees("Ada Wren").photograph("lead-standing");
        }
    }

    private Person proves(Person person, String email) {
        person.write("email", email).press("Send me a code");
        return person.write("code", new Professional(house).newestCode(email)).press("Continue");
    }
}
