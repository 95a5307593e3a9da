package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.conflicts.Conflicts;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.live.LooksAround;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The queue and an open contact refresh by themselves, and never while someone is typing. */
@HouseTest
class LiveTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private Person maya;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void aContactIsOpenOnAScreen() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        maya = chromium.person(port, true).signIn(InventedPerson.MAYA.fullName());
    }

    /** Opens a page from one without a stream, and waits until it is connected. */
    private void opens(String path, String stream) {
        maya.go("/accessibility");
        var listens = maya.page()
                .waitForResponse(
                        answer -> answer.url().endsWith(stream),
                        () -> maya.page().navigate("http://localhost:" + port + path));
        assertThat(listens.headerValue("content-type")).startsWith("text/event-stream");
    }

    private void opensTheContact() {
        opens("/desk/contact/" + contact, "/desk/live/" + contact);
    }

    private void shows(String words) {
        new LooksAround(house).look();
        maya.page().locator("main", new Page.LocatorOptions().setHasText(words)).waitFor();
    }

    @Test
    void aContactShowsWhatAColleagueDidAndWhoElseIsHere() {
        opensTheContact();
        chromium.person(port, true).signIn(InventedPerson.TOMASZ.fullName()).go("/desk/contact/" + contact);
        shows("Tomasz Quill (demo) also has this open");
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        shows("Screened amber");
        shows("Updated at");
    }

    @Test
    void theQueueShowsWhatHasJustComeIn() {
        opens("/desk?stage=NEW", "/desk/live");
        var another = new Furnished(house).report();
        shows(new AtTheDesk(house, another).now().reference());
    }

    @Test
    void whoeverWritesIsToldAndLosesNothing() {
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
        desk.close();
        opensTheContact();
        maya.page().locator("textarea[name=why]").fill("His aunt rang again");
        desk.reopen();
        shows("Something changed while you were writing.");
        assertThat(maya.page().locator("textarea[name=why]").inputValue()).isEqualTo("His aunt rang again");
        maya.follow("Show changes").sees("Reopened");
    }

    @Test
    void whatSomebodyMayNotSeeAnyMoreEndsTheStream() {
        opensTheContact();
        keepOut(InventedPerson.MAYA);
        var comesAgain = maya.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/desk/live/" + contact), () -> new LooksAround(house).look());
        assertThat(comesAgain.status()).isEqualTo(404);
    }

    private void keepOut(InventedPerson whom) {
        var adaeze = InventedPerson.ADAEZE.asActor();
        var row = new ColleagueRow(
                whom.accountId(), whom.fullName(), whom.asActor().roleName());
        var actResult = desk.as(
                InventedPerson.ADAEZE,
                () -> house.getBean(Conflicts.class).keepOut(adaeze, desk.now(), row, "She knows the family"));
        assertThat(actResult).isEqualTo(new ActResult.Yes());
    }
}
