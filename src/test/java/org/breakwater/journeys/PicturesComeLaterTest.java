package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.documents.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A grandparent sends a picture with a report and another later; a screener saves both to her computer. */
@HouseTest
class PicturesComeLaterTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aPictureComesWithTheReportAndAnotherWithThePhrase(boolean scripts) throws IOException {
        clock.setLondon("2026-09-01T22:00");
        var first = Samples.jpeg();
        var later = Samples.jpeg();
        var grandparent = chromium.person(port, scripts).go("/report").press("Start now");
        grandparent.go("/report/happening/danger").choose("danger", "NO").press("Continue");
        grandparent
                .go("/report/happening/worry")
                .write("worry", "He often comes to us without a coat")
                .press("Continue");
        grandparent.write("name", "Ottilie Marshwhistle").press("Continue");
        choose(grandparent.go("/report/files").photograph("report-files"), "arm.jpg", first);
        grandparent.press("Add more files").sees("arm.jpg").sees("Received.").photograph("report-files-received");
        choose(grandparent, "fun.svg", Samples.text("<svg><script>alert(1)</script></svg>"));
        grandparent.press("Continue").sees("“fun.svg” is an SVG").sees("arm.jpg");
        clock.advance(Duration.ofMinutes(5));
        grandparent.go("/report/send/check").sees("arm.jpg").press("Send");
        var reference = grandparent.textOf(".govuk-panel__body strong");
        grandparent.open(grandparent.page().locator("form[action='/report/send/new-phrase'] button"));
        var phrase = String.join(" ", grandparent.textsOf(".bw-phrase li"));

        clock.setLondon("2026-09-08T18:20");
        var back = chromium.person(port, scripts)
                .go("/report/return-phrase")
                .write("phrase", phrase)
                .press("Continue");
        back.press("Send pictures or files").photograph("comeback-files");
        choose(back, "IMG_0042.jpg", later);
        back.write("words", "Her other arm").press("Send").sees("We have received your message");
        back.go("/report/comeback/files").sees("We have one file from you");

        var maya = chromium.person(port, scripts).signIn("Maya");
        maya.go("/desk/contact/" + record(reference))
                .sees("The person who reported the concern sent a message or files")
                .sees("Her other arm")
                .photograph("contact-files");
        maya.unfold("Files (");
        assertThat(saved(maya, "arm.jpg")).isEqualTo(first);
        assertThat(saved(maya, "IMG_0042.jpg")).isEqualTo(later);
        maya.go("/cases/" + record(reference) + "/files").photograph("desk-files");
    }

    private static void choose(Person person, String name, byte[] bytes) {
        person.page().setInputFiles("#files", new FilePayload(name, "image/jpeg", bytes));
    }

    private static byte[] saved(Person person, String name) throws IOException {
        var download = person.page()
                .waitForDownload(() -> person.page()
                        .locator("main a:has-text('Save " + name + "')")
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return Files.readAllBytes(download.path());
    }

    private String record(String reference) {
        return database.asOwner()
                .sql("select cast(record_id as text) from frontdoor.report where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
