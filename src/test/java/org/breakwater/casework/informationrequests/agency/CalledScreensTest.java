package org.breakwater.casework.informationrequests.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency sees that it is invited to a strategy discussion, and no more about it than its people may know. */
@HouseTest
class CalledScreensTest {

    private static final String CALLED = "Your agency is needed at a strategy discussion";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private UUID ask = new UUID(0, 0);
    private String words = "";
    private Browser maya;

    @BeforeEach
    void thePoliceAreAskedAndHealthIsNot() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        words = "At 14:00, room " + contact;
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        ask = desk.ask("police");
        maya = house.as(InventedPerson.MAYA);
    }

    private String seenBy(InventedPerson person) {
        var browser = house.as(person);
        assertThat(browser.visit("/information-requests")).hasStatus(200);
        return browser.page().select(".bw-card").stream()
                .filter(card -> card.text().contains(CALLED) && card.text().contains(words))
                .map(card -> card.outerHtml())
                .findFirst()
                .orElse("");
    }

    private void call() {
        maya.visit("/cases/" + contact + "/meetings");
        assertThat(maya.fill("/cases/" + contact + "/meetings/call", "how", words))
                .hasStatus(200);
        assertThat(maya.page().text()).contains("Will be emailed now: ", "Essex Police");
        assertThat(maya.fill("/cases/" + contact + "/meetings/call")).hasStatus(303);
    }

    @Test
    void whoWasAskedSeesAboutWhatWhenHowAndWhomToRing() {
        call();
        assertThat(seenBy(InventedPerson.PETRA))
                .contains("/information-requests/" + ask, "Pip Saltmarsh", "by Maya Lindqvist", "1 September 2026");
    }

    @Test
    void whoWasNeverAskedSeesNobodysName() {
        call();
        assertThat(seenBy(InventedPerson.HAMISH))
                .contains("You have had no information request about this", "and quote ")
                .doesNotContain("Saltmarsh")
                .doesNotContain("/information-requests/");
    }

    @Test
    void whoIsNotCalledOrIsKeptOutSeesNothingOfIt() {
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        var petra = InventedPerson.PETRA.accountId().toString();
        assertThat(adaeze.send("/cases/" + contact + "/conflicts", "who", petra, "why", "Her sister"))
                .hasStatus(303);
        call();
        assertThat(seenBy(InventedPerson.PETRA)).isEmpty();
        assertThat(seenBy(InventedPerson.VERNON)).isEmpty();
        assertThat(seenBy(InventedPerson.HAMISH)).isNotEmpty();
    }

    @Test
    void theDeskSaysLaterWhenAndHowAndKeepsWhatWasTypedWrong() {
        new AtTheTable(house, contact).callStrategy();
        assertThat(seenBy(InventedPerson.PETRA)).isEmpty();
        var path = "/cases/" + contact + "/meetings";
        maya.visit(path);
        assertThat(maya.page().text()).contains("each agency is emailed", "Phone them as well.");
        assertThat(maya.send(path + "/joining-details", "how", "x".repeat(2001)))
                .hasStatus(422);
        assertThat(maya.page().select("#how").text()).hasSize(2001);
        assertThat(maya.send(path + "/joining-details", "how", words)).hasStatus(303);
        assertThat(seenBy(InventedPerson.PETRA)).contains("Joining details");
        maya.visit(path);
        assertThat(maya.page().select("#how").text()).isEqualTo(words);
    }

    @Test
    void whatHasEndedIsShownNoMoreAndNobodyIsToldAnythingOfItAnyMore() {
        call();
        var path = "/cases/" + contact + "/meetings";
        maya.visit(path);
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit(path);
        var one = gwen.page().select("a[href^=" + path + "/]").attr("href");
        gwen.visit(one);
        assertThat(gwen.send(one + "/not-held", "why", "The marks were paint")).hasStatus(303);
        assertThat(seenBy(InventedPerson.PETRA)).isEmpty();
        maya.send(path + "/joining-details", "how", "Typed too late");
        assertThat(maya.page().text()).contains("This strategy discussion has ended", "Typed too late");
    }
}
