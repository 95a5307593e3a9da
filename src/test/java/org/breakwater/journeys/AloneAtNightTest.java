package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A red report at 22:00 on a Saturday, alone on duty: protection waits for nobody, and is approved afterwards. */
@HouseTest
class AloneAtNightTest {

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
    void theDutyWorkerActsAloneAndTheManagerApprovesOnMonday(boolean scripts) {
        clock.setLondon("2026-09-05T22:00");
        var reference = aNeighbourTellsOfDangerNow(scripts);
        assertThat(mailsOwed(reference)).as("the duty worker is called").isPositive();

        var idris = chromium.person(port, scripts).signIn("Idris Penhale");
        idris.go("/desk").sees("immediate attention");
        opens(idris, "NEW", reference);
        idris.sees("Immediate danger reported")
                .sees("due in")
                .press("Acknowledge")
                .doesNotSee("Immediate attention needed");
        idris.follow("Record immediate action");
        idris.write("what", "Rang the police. They went, and took the children to their aunt.")
                .write("at", "22:04")
                .press("Save")
                .sees("Immediate action recorded")
                .sees("Not yet reviewed");
        idris.follow("Previous contacts")
                .press("Continue to screening")
                .saysWhatItIsAbout()
                .choose("safeNow", "YES")
                .write("safetyWords", "With their aunt, police have seen them")
                .write("history", "None in Breakwater")
                .choose("consent", "NOT_NEEDED")
                .write("consentWords", "Significant harm is suspected")
                .choose("rating", "RED")
                .write("reason", "Violence tonight with the children there")
                .press("Save screening")
                .sees("Screened red");

        clock.setLondon("2026-09-07T09:05");
        var manager = chromium.person(port, scripts).signIn("Adaeze Marlow");
        opens(manager, "SCREENED", reference);
        manager.sees("1 day 7 hours overdue").press("Mark as reviewed").sees("Reviewed by Adaeze Marlow");
    }

    private String aNeighbourTellsOfDangerNow(boolean scripts) {
        var neighbour = chromium.person(port, scripts);
        neighbour
                .go("/report")
                .sees("Emergency Duty Team")
                .choose("danger", "YES")
                .press("Start now");
        neighbour.sees("Call 999 now").press("Send my report now");
        clock.advance(Duration.ofMinutes(1));
        neighbour
                .sees("Before you send")
                .write("worry", "Shouting and things breaking next door, the kids are screaming")
                .write("address", "3 Winkle Steps")
                .press("Send")
                .sees("We have your report");
        return neighbour.textOf(".govuk-panel__body strong");
    }

    private int mailsOwed(String reference) {
        return database.asOwner().sql("""
                        select count(*) from notify.outbox o join mash.contact c on c.id = o.about_id
                        where c.reference = ?""").param(reference).query(Integer.class).single();
    }

    private static void opens(Person person, String stage, String reference) {
        person.go("/desk?stage=" + stage);
        person.open(person.page()
                .locator("tr", new Page.LocatorOptions().setHasText(reference))
                .locator("a")
                .first());
        person.sees(reference);
    }
}
