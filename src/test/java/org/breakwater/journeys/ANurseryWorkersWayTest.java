package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Training;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A nursery worker finds out what she needs, books, is approved, gets the invitation, is reminded, marks herself with
 * the code in the room, completes the evaluation, and has a certificate that a stranger verifies.
 */
@HouseTest
class ANurseryWorkersWayTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    @Autowired
    private TrainingRounds rounds;

    private final String wren = Professional.address("wren.alder");
    private final String ines = Professional.address("ines.fallow");
    private final String tamsin = Professional.address("tamsin.reed");
    private UUID session = new UUID(0, 0);

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Tag("every-page")
    @Test
    void inABrowser() {
        from(chromium.person(port, true));
    }

    @Test
    void onAnOldTelephone() {
        from(chromium.telephone(port));
    }

    private void from(Person worker) {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", MARCH);
        Training.name(house.getBean(TestDatabase.class), "Tamsin Reed", tamsin, session);
        looks(worker);
        needs(worker);
        books(worker);
        isReminded(worker);
        marksHerself(worker);
        saysWhatItDid(worker);
        aStrangerChecks(certificate(worker));
        twelveWeeksLater(worker);
    }

    private Professional mailbox() {
        return new Professional(house);
    }

    private Person proves(Person person, String email) {
        person.write("email", email).press("Send me a code");
        return person.write("code", mailbox().newestCode(email)).press("Continue");
    }

    private static void looks(Person worker) {
        worker.go("/training").photograph("training").follow("Course dates");
        worker.photograph("training-sessions").follow("Working together");
        worker.follow("About this course").photograph("training-course");
    }

    private static void needs(Person worker) {
        worker.go("/training/needs").choose("kind", "childcare").choose("duties", "contact");
        worker.press("Show the training I need")
                .photograph("training-needs")
                .sees("Recommended training for your role")
                .follow("Working together");
    }

    private void books(Person worker) {
        worker.go("/training/sessions/" + session).press("Book a place");
        proves(worker, wren).write("name", "Wren Alder").write("organisation", "Nursery " + session);
        worker.choose("first", "YES").choose("agrees", "MANAGER");
        worker.write("manager", ines).press("Book a place");
        if (worker.text().contains("Your organisation is not on our list yet. Select its sector")) {
            worker.choose("kind", "childcare").press("Book a place");
        }
        worker.sees("Needs your manager’s approval");
        var manager = chromium.person(port, true).go("/training/approvals");
        proves(manager, ines).follow("Wren Alder").choose("answer", "YES").press("Save decision");
        assertThat(mailbox().mails(wren).getLast())
                .contains("Your place is confirmed", "text/calendar", "METHOD:REQUEST");
    }

    private void isReminded(Person worker) {
        clock.setLondon("2027-03-05T10:00");
        rounds.look();
        assertThat(mailbox().mails(wren).getLast()).contains("Mudlark Hall", "Before the course");
        proves(worker.go("/training/mine"), wren).photograph("training-mine-before");
        worker.follow("Pre-course evaluation").photograph("training-evaluate-before");
        worker.press("Submit evaluation")
                .sees("Select how confident you are that you can")
                .photograph("training-evaluate-missing");
        saysOfAll(worker, "2").press("Submit evaluation").sees("Place confirmed");
    }

    private void marksHerself(Person worker) {
        clock.setLondon("2027-03-10T09:25");
        var trainer = chromium.person(port, true).go("/training/registers/" + session + "/check-in-code");
        proves(trainer, tamsin);
        var door = trainer.text().replaceAll("(?s).*(/training/check-in/\\S+).*", "$1");
        worker.go(door);
        proves(worker, wren).press("Check in").sees("You are marked on the register");
    }

    private void saysWhatItDid(Person worker) {
        clock.setLondon("2027-03-10T15:31");
        rounds.look();
        assertThat(mailbox().mails(wren).getLast()).contains("you can then download your certificate");
        proves(worker.go("/training/mine"), wren).follow("Course evaluation");
        worker.photograph("training-evaluate-after");
        saysOfAll(worker, "4")
                .choose("teaching", "5")
                .press("Submit evaluation")
                .sees("Your certificate (PDF)");
        worker.photograph("training-mine-after");
    }

    private static Person saysOfAll(Person worker, String score) {
        for (int at = 0; at < 4; at++) {
            worker.choose("s" + at, score);
        }
        return worker;
    }

    /** The content of its QR code. */
    private String certificate(Person worker) {
        var paper = worker.page().locator("main a[href$='certificate.pdf']").getAttribute("href");
        assertThat(worker.page()
                        .request()
                        .get("http://localhost:" + port + paper)
                        .body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        return house.getBean(TestDatabase.class)
                .asOwner()
                .sql("""
                        select '/training/certificates/' || c.code from training.certificate c
                            join training.booking b on b.id = c.booking_id where b.session_id = ?""")
                .param(session)
                .query(String.class)
                .single();
    }

    private static void reads(Person stranger, String path, String heading, String name) {
        stranger.go(path).sees(heading).photograph("training-certificate-" + name);
    }

    private void aStrangerChecks(String address) {
        var stranger = chromium.person(port, true);
        reads(stranger, address, "This certificate is valid", "real");
        stranger.sees("Wren Alder").sees("10 March 2027");
        var last = address.charAt(address.length() - 1) == '2' ? "3" : "2";
        reads(stranger, address.substring(0, address.length() - 1) + last, "This code is not correct", "mistyped");
        stranger.go("/training/certificates").photograph("training-certificate-check");
        stranger.press("Verify certificate").sees("Enter the code on the certificate");
        stranger.write("code", address.replaceAll(".*/", ""))
                .write("name", "Silas Thorn")
                .press("Verify certificate");
        stranger.sees("This certificate is in a different name").photograph("training-certificate-another");
        var odile = chromium.person(port, true).signIn("Odile").go("/training/office/certificates");
        odile.press("Search")
                .sees("Enter a code or the start of a name")
                .write("like", address.replaceAll(".*/", ""))
                .press("Search");
        odile.photograph("training-office-certificates");
        odile.open(odile.page().locator("main li a").first())
                .press("Withdraw certificate")
                .sees("Select why you are withdrawing it");
        odile.photograph("training-office-certificate");
        odile.choose("how", "IN_ERROR")
                .write("why", "Made twice")
                .press("Withdraw certificate")
                .sees("Withdrawn");
        reads(stranger, address, "This certificate has been withdrawn", "revoked");
        stranger.sees("it was issued in error");
    }

    private void twelveWeeksLater(Person worker) {
        clock.setLondon("2027-06-02T10:31");
        proves(worker.go("/training/mine"), wren)
                .follow("12-week impact evaluation")
                .photograph("training-evaluate-later");
        saysOfAll(worker, "4").press("Submit evaluation").sees("My training");
        var manager = chromium.person(port, true).go("/training/mine");
        proves(manager, ines).follow("Manager evaluations");
        manager.photograph("training-approvals-later").follow("Wren Alder").photograph("training-evaluate-manager");
        saysOfAll(manager, "3").press("Submit evaluation").sees("Nothing to approve");
    }
}
