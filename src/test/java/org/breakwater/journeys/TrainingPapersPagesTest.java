package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.documents.Samples;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Training;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Course materials, and the certificate of external training, in browsers: see {@link PageChecks}. */
@Tag("every-page")
@HouseTest
class TrainingPapersPagesTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    private final String wren = Professional.address("wren.alder");
    private final String tamsin = Professional.address("tamsin.reed");

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void slidesAreGivenAndReadBeforeTheDay() {
        slides(chromium.person(port, true));
    }

    @Test
    void slidesAreReadOnAnOldTelephone() {
        slides(chromium.telephone(port));
    }

    private void slides(Person worker) {
        clock.setLondon("2027-02-01T10:00");
        var session = new TrainingFurniture(house).session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        Training.name(house.getBean(TestDatabase.class), "Tamsin Reed", tamsin, session);
        books(worker, session);
        var odile = chromium.person(port, true).signIn("Odile").go("/training/office/" + session);
        odile.follow("Course materials").photograph("materials-empty");
        choose(odile, "slides of the day.pdf").press("Add material").sees("Choose the file again");
        odile.photograph("materials-wrong");
        choose(odile, "slides of the day.pdf")
                .write("title", "Slides of the day")
                .choose("moment", "BEFORE");
        odile.press("Add material").sees("Save slides of the day.pdf").photograph("materials");
        var trainer = chromium.person(port, true).go("/training/registers/" + session);
        proves(trainer, tamsin).follow("Course materials");
        trainer.write("title", "What we talked about").write("link", "https://notes.example/what-we-talked-about");
        trainer.choose("moment", "AFTER").press("Add material").photograph("materials-trainer");
        worker.go("/training/mine").sees("Download Slides of the day").doesNotSee("What we talked about");
        worker.photograph("mine-to-read");
        assertThat(saved(worker, "Download Slides")).isEqualTo("slides of the day.pdf");
        clock.setLondon("2027-03-10T15:31");
        proves(worker.go("/training/mine"), wren).sees("What we talked about").photograph("mine-to-read-after");
        odile.signIn("Odile")
                .go("/training/office/" + session + "/materials")
                .press("Remove")
                .doesNotSee("Slides of the day");
        worker.go("/training/mine").doesNotSee("Slides of the day");
    }

    /** A photo of a certificate, selected again after an error; the office opens and approves it. */
    @Test
    void aCertificateFromElsewhereIsShownToTheOffice() {
        clock.setLondon("2027-03-20T10:00");
        for (var scripts : new boolean[] {true, false}) {
            var mark = UUID.randomUUID().toString().substring(0, 8);
            new TrainingFurniture(house).organisation("Gull School " + mark, "education");
            var nell = chromium.person(port, scripts).go("/training/external-training");
            proves(nell, Professional.address("nell.stone")).write("name", "Nell Stone " + mark);
            nell.write("organisation", "Gull School " + mark);
            nell.page().getByLabel("Which of our courses is it equivalent to?").selectOption("neglect");
            nell.write("onDay", "1").write("onMonth", "3").write("onYear", "2027");
            choose(nell, "my certificate.pdf")
                    .press("Send to the training office")
                    .sees("Choose the file again");
            nell.photograph("paper-wrong").write("givenBy", "Tern Bay Council");
            choose(nell, "my certificate.pdf")
                    .press("Send to the training office")
                    .sees("Save my certificate.pdf");
            nell.photograph("paper-mine");
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office/external-training");
            odile.follow("Nell Stone " + mark)
                    .sees("Check the certificate first")
                    .photograph("paper-office");
            assertThat(saved(odile, "Save my certificate")).isEqualTo("my certificate.pdf");
            odile.press("Accept");
            nell.go("/training/external-training").sees("Accepted").sees("Save my certificate.pdf");
        }
    }

    private static String saved(Person person, String link) {
        var words = new Locator.FilterOptions().setHasText(link);
        return person.page()
                .waitForDownload(() ->
                        person.page().locator("main a").filter(words).first().click())
                .suggestedFilename();
    }

    private static Person choose(Person person, String name) {
        person.page().setInputFiles("#files", new FilePayload(name, "application/pdf", Samples.pdf()));
        return person;
    }

    private void books(Person worker, UUID session) {
        worker.go("/training/sessions/" + session).press("Book a place");
        proves(worker, wren).write("name", "Wren Alder").write("organisation", "Nursery " + session);
        worker.choose("first", "YES").choose("agrees", "NOBODY").press("Book a place");
        if (worker.text().contains("Your organisation is not on our list yet. Select its sector")) {
            worker.choose("kind", "childcare").press("Book a place");
        }
    }

    private Person proves(Person person, String email) {
        person.write("email", email).press("Send me a code");
        return person.write("code", new Professional(house).newestCode(email)).press("Continue");
    }
}
