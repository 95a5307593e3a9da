package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.model.AtTheDesk;
import org.breakwater.mash.model.BeenHere;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.Rating;
import org.breakwater.mash.model.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Scenario 6: the fourth police notice about one home in five weeks, each of them looked at by itself and closed. The
 * pattern is named, counted for the home, and a manager must say what it means before it ends without help again.
 */
@HouseTest
class FourthNoticeInFiveWeeksTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    private UUID fourth = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void threeNoticesWereClosedOneByOne() {
        var family = new AFamily(house);
        for (var day : new String[] {"2026-07-29", "2026-08-10", "2026-08-21"}) {
            clock.setLondon(day + "T10:00");
            var notice = family.reported(Told.Way.PROFESSIONAL, family.child("Wilf", "7"));
            var before = new AtTheDesk(house, notice);
            before.screen(Rating.GREEN, Screening.Consent.NOT_SOUGHT, "A police notice");
            assertThat(before.decide("NO_FURTHER_ACTION")).isEqualTo(new Done.Yes());
            assertThat(before.approve()).isEqualTo(new Done.Yes());
        }
        clock.setLondon("2026-09-01T10:00");
        fourth = family.reported(Told.Way.PROFESSIONAL, family.child("Nancy", "4"));
        desk = new AtTheDesk(house, fourth);
    }

    private Browser as(InventedPerson person, String path) {
        var browser = new Browser(web);
        browser.signInAs(person);
        browser.visit(path);
        return browser;
    }

    @Test
    void thePatternIsNamedForTheHomeThoughItIsAboutTheSisterThisTime() {
        var page = as(InventedPerson.MAYA, "/desk/history/" + fourth).page().text();
        assertThat(page)
                .contains("3 contacts about these people or this home in the 12 months before this one")
                .contains("4 contacts about these people or this home in 5 weeks, this one among them")
                .contains("Rule “frequent”, version 1", "About the same home", "No further action");
    }

    @Test
    void itCannotEndWithoutHelpUntilAManagerHasSaidWhatThePatternMeans() {
        desk.screen(Rating.GREEN, Screening.Consent.NOT_SOUGHT, "A police notice");
        desk.decide("NO_FURTHER_ACTION");
        assertThat(as(InventedPerson.MAYA, "/desk?stage=TO_APPROVE").page().text())
                .contains("Pattern: a manager must look");
        var adaeze = as(InventedPerson.ADAEZE, "/desk/approval/" + fourth);
        assertThat(adaeze.page().text()).contains("A manager must look at this", "in 5 weeks");
        adaeze.send("/desk/approval/" + fourth, "verdict", "APPROVE");
        assertThat(adaeze.page().text()).contains("says what the pattern means");

        adaeze.visit("/desk/history/" + fourth);
        adaeze.send("/desk/history/" + fourth, "words", " ");
        assertThat(adaeze.page().text()).contains("Say what the pattern means for these children");
        adaeze.send("/desk/history/" + fourth, "words", "Four evenings of shouting. They live with it.");
        adaeze.visit("/desk/approval/" + fourth);
        assertThat(adaeze.page().text()).contains("They live with it").doesNotContain("A manager must look");
        assertThat(adaeze.send("/desk/approval/" + fourth, "verdict", "APPROVE")
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void helpIsNeverHeldUpByAPattern() {
        desk.screen(Rating.AMBER, Screening.Consent.NOT_SOUGHT, "A police notice");
        desk.decide("ASSESSMENT");
        var adaeze = as(InventedPerson.ADAEZE, "/desk/approval/" + fourth);
        assertThat(adaeze.send("/desk/approval/" + fourth, "verdict", "APPROVE")
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void whoScreenedItDoesNotLookAtThePatternToo() {
        var gwen = InventedPerson.GWEN.asActor();
        desk.screen(InventedPerson.GWEN, Rating.GREEN);
        var beenHere = house.getBean(BeenHere.class);
        assertThat(desk.as(InventedPerson.GWEN, () -> beenHere.look(gwen, desk.now(), "Nothing")))
                .isInstanceOf(Done.NotNow.class);
    }
}
