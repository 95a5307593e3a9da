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
import org.breakwater.training.checkin.CheckInCode;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page for people who book training is accessible: see {@link PageChecks}. */
@Tag("every-page")
@HouseTest
class TrainingPagesTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    private final String wren = Professional.address("wren.alder");
    private final String ines = Professional.address("ines.fallow");
    private UUID session = new UUID(0, 0);

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", MARCH);
    }

    /** A delegate reads the code in the room, and checks in. */
    @Test
    void fromTheCodeInTheRoomToTheRegister() {
        for (var scripts : new boolean[] {true, false}) {
            var silas = new Learning(house, "Silas Thorn");
            clock.setLondon("2027-02-01T10:00");
            silas.proves().asks(session, "Thorn " + UUID.randomUUID(), "");
            clock.setLondon("2027-03-10T09:20");
            var code = house.getBean(CheckInCode.class).of(session);
            var learner = chromium.person(port, scripts).go("/training/check-in/" + session + "/" + code);
            proves(learner, silas.email).sees("Check in to this session").photograph("training-door");
            learner.press("Check in").sees("You are marked on the register").photograph("training-door-marked");
            learner.go("/training/check-in/" + session + "/0old0code0").sees("Ask the trainer for the current code");
        }
    }

    private Person proves(Person person, String email) {
        person.write("email", email).press("Send me a code");
        person.photograph("training-code");
        return person.write("code", new Professional(house).newestCode(email)).press("Continue");
    }

    /** A nursery worker finds the date, proves who she is, requests a place, and her manager approves. */
    @Test
    void fromTheDayToThePlace() {
        for (var scripts : new boolean[] {true, false}) {
            var worker = chromium.person(port, scripts).go("/training/sessions/" + session);
            worker.photograph("training-session").press("Book a place");
            worker.press("Send me a code").sees("Enter your email address");
            proves(worker, wren).press("Book a place");
            worker.sees("Select who needs to approve").photograph("training-book-empty");
            worker.write("name", "Wren Alder").write("organisation", "Pebble Nursery " + session);
            worker.choose("first", "YES").choose("agrees", "MANAGER");
            worker.write("manager", ines).press("Book a place");
            if (worker.text().contains("Your organisation is not on our list yet. Select its sector")) {
                worker.photograph("training-book-which")
                        .choose("kind", "childcare")
                        .press("Book a place");
            }
            worker.sees("Needs your manager’s approval").photograph("training-mine");

            var manager = chromium.person(port, scripts).go("/training/approvals");
            proves(manager, ines).photograph("training-approvals").follow("Wren Alder");
            manager.press("Save decision")
                    .sees("Select yes if you approve this booking")
                    .photograph("training-approval");
            manager.choose("answer", "YES").press("Save decision").sees("Nothing to approve");

            worker.go("/training/mine").sees("Place confirmed").follow("Cancel my place");
            worker.photograph("training-leave").press("Cancel my place").sees("Cancelled");
            worker.press("Sign out").sees("Training");
        }
    }

    /** A form stays open overnight, but the proof of the address expires. The input is sent in the morning. */
    @Test
    void whatWasTypedIsStillThereInTheMorning() {
        for (var scripts : new boolean[] {true, false}) {
            clock.setLondon("2027-02-01T17:00");
            var silas = new Learning(house, "Silas Thorn");
            var worker = chromium.person(port, scripts).go("/training/book/" + session);
            proves(worker, silas.email)
                    .write("name", "Silas Thorn")
                    .write("organisation", "Thorn " + session + scripts);
            worker.write("job", "Key worker in the baby room")
                    .choose("first", "YES")
                    .choose("agrees", "NOBODY");
            clock.setLondon("2027-02-02T08:00");
            house.getBean(TrainingRounds.class).look();
            worker.press("Book a place").sees("We have kept your answers").photograph("training-proof-over");
            proves(worker, silas.email).sees("Check and send your answers").photograph("training-kept");
            worker.press("Send now").sees("Your organisation is not on our list yet. Select its sector");
        }
    }

    /** A trainer marks attendance: online, offline, and on a browser without scripts. */
    @Test
    void fromTheRegisterToTheLastMark() {
        new Learning(house, "Wren Alder").proves().asks(session, "Pebble Nursery " + session, "");
        new Learning(house, "Silas Thorn").proves().asks(session, "Thorn Childminding " + session, "");
        clock.setLondon("2027-03-10T09:40");
        for (var scripts : new boolean[] {true, false}) {
            var tamsin = Professional.address("tamsin.reed");
            Training.name(house.getBean(TestDatabase.class), "Tamsin Reed", tamsin, session);
            var trainer = chromium.person(port, scripts).go("/training/registers");
            proves(trainer, tamsin).photograph("training-registers");
            trainer.follow("Working together").photograph("training-register");
            if (scripts) {
                withoutALine(trainer);
            } else {
                trainer.page().locator(".bw-person summary").first().click();
                trainer.press("Did not attend").sees("Did not attend");
            }
            trainer.follow("Show the check-in code").sees("/training/check-in/").photograph("training-register-door");
            var door = trainer.text().replaceAll("(?s).*(/training/check-in/\\S+).*", "$1");
            trainer.follow("Register");
            var orla = chromium.person(port, scripts).go(door).sees("email address");
            proves(orla, Professional.address("orla.finch"))
                    .sees("There is no booking")
                    .photograph("training-door-no");
            trainer.follow("Add a delegate who is not listed")
                    .press("Add delegate")
                    .sees("Enter their name");
            trainer.photograph("training-register-add");
            trainer.write("name", "Orla Finch")
                    .write("organisation", "Finch Academy " + session)
                    .write("why", "Sent today");
            trainer.press("Add delegate");
            if (trainer.text().contains("The organisation is not on our list yet. Select its sector")) {
                trainer.choose("kind", "education").press("Add delegate");
            }
            trainer.sees("Orla Finch").photograph("training-register-full");
        }
    }

    /** Marks made offline are stored on the device, and sent once when there is a connection. */
    private static void withoutALine(Person trainer) {
        var page = trainer.page();
        page.context().setOffline(true);
        page.locator("main button[value=CAME]").first().click();
        page.locator(".bw-person summary").last().click();
        page.locator("main button[value=LATE]").last().click();
        page.locator("#register-said:has-text('2 entries are not sent')").waitFor();
        trainer.photograph("training-register-no-line");
        page.context().setOffline(false);
        page.locator("#register-said:has-text('Register saved.')").waitFor();
        trainer.go(trainer.path()).sees("2 marked.");
    }
}
