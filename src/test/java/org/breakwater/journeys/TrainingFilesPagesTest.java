package org.breakwater.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** External training, and the files of the training office, are accessible: see {@link PageChecks}. */
@Tag("every-page")
@HouseTest
class TrainingFilesPagesTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void inMarch() {
        clock.setLondon("2027-03-20T10:00");
    }

    /** A nurse enters training with another council; the office refuses it, she adds more, and it counts. */
    @Test
    void whatWasLearnedElsewhereIsSaidAndLookedAt() {
        for (var scripts : new boolean[] {true, false}) {
            var name = "Nell Stone " + mark + scripts;
            var email = Professional.address("nell.stone");
            var nell = proves(chromium.person(port, scripts).go("/training/external-training"), email);
            nell.photograph("elsewhere-empty")
                    .press("Send to the training office")
                    .sees("Enter your name");
            nell.photograph("elsewhere-wrong").write("name", name).write("organisation", "Stone House " + name);
            nell.page().getByLabel("Which of our courses is it equivalent to?").selectOption("neglect");
            nell.write("onDay", "1")
                    .write("onMonth", "3")
                    .write("onYear", "2027")
                    .write("givenBy", "Tern Bay Council");
            nell.press("Send to the training office")
                    .sees("Your organisation is not on our list yet. Select its sector")
                    .choose("kind", "health");
            nell.photograph("elsewhere-where")
                    .press("Send to the training office")
                    .sees("Awaiting review");
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office/external-training");
            odile.photograph("office-elsewhere").follow(name).photograph("office-elsewhere-one");
            odile.press("Do not accept").sees("Enter a reason").photograph("office-elsewhere-why");
            odile.write("why", "Send us the certificate").press("Do not accept");
            nell.go("/training/external-training")
                    .sees("Send us the certificate")
                    .photograph("elsewhere-refused");
        }
    }

    /** The office imports a file with an error, corrects it, imports it again, and exports completions. */
    @Test
    void aFileIsMendedAndBroughtIn() {
        for (var scripts : new boolean[] {true, false}) {
            var name = "Nursery " + mark + scripts;
            new TrainingFurniture(house).organisation(name, "childcare");
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office/imports");
            odile.photograph("import").press("Import").sees("Choose a file");
            bring(odile, name, "negelct").sees("Nothing was imported. 1 row has errors. 1 row is correct");
            odile.photograph("import-mend");
            bring(odile, name, "neglect").sees("2 records imported");
            odile.photograph("import-loaded");
            odile.go("/training/office/completions").sees("Ada Wren").photograph("done");
            odile.write("from", "soon").press("Show").sees("Start date must be a real date, like 1/3/2027");
            odile.go("/training/office/imports");
            odile.open(odile.page()
                    .locator("main li:not(:has(strong)) a[href^='/training/office/imports/']")
                    .first());
            odile.photograph("import-one");
            odile.press("Undo import").sees("Enter a reason").write("why", "It was last year’s");
            odile.press("Undo import").photograph("import-taken-back");
        }
    }

    private static Person bring(Person odile, String organisation, String course) {
        var mark = organisation.replace(' ', '.');
        var file = "email,name,course,completed_on\nada@%s.example,Ada Wren,neglect,2027-03-01\n"
                + "bram@%s.example,Bram Teal,%s,02/03/2027\n";
        var bytes = file.formatted(mark, mark, course).getBytes(StandardCharsets.UTF_8);
        odile.page().setInputFiles("#file", new FilePayload("done.csv", "text/csv", bytes));
        return odile.write("givenBy", "Gull Learning")
                .write("organisation", organisation)
                .press("Import");
    }

    private Person proves(Person person, String email) {
        person.write("email", email).press("Send me a code");
        return person.write("code", new Professional(house).newestCode(email)).press("Continue");
    }
}
