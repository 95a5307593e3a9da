package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Accounts;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.conflicts.Conflicts;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 6: the fourth police notice about one home in five weeks, each of them considered by itself and closed. The
 * pattern is named, counted for the home, and a manager must review it before it ends without help again.
 */
@HouseTest
class FourthNoticeInFiveWeeksTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID fourth = new UUID(0, 0);
    private AtTheDesk desk;
    private final List<UUID> earlier = new ArrayList<>();

    @BeforeEach
    void threeNoticesWereClosedOneByOne() {
        var family = new AFamily(house);
        for (var day : new String[] {"2026-07-29", "2026-08-10", "2026-08-21"}) {
            clock.setLondon(day + "T10:00");
            var notice = family.reported(ReportContent.Way.PROFESSIONAL, family.child("Wilf", "7"));
            earlier.add(notice);
            var before = new AtTheDesk(house, notice);
            before.screen(Rating.GREEN, Screening.Consent.NOT_SOUGHT, "A police notice");
            assertThat(before.decide("NO_FURTHER_ACTION")).isEqualTo(new ActResult.Yes());
            assertThat(before.approve()).isEqualTo(new ActResult.Yes());
        }
        clock.setLondon("2026-09-01T10:00");
        fourth = family.reported(ReportContent.Way.PROFESSIONAL, family.child("Nancy", "4"));
        desk = new AtTheDesk(house, fourth);
    }

    @Test
    void thePatternIsNamedForTheHomeThoughItIsAboutTheSisterThisTime() {
        var page = house.as(InventedPerson.MAYA, "/cases/" + fourth + "/history")
                .page()
                .text();
        assertThat(page)
                .contains("No previous contacts with a confirmed match in the 12 months before this one."
                        + " 3 not confirmed, and not included.")
                .contains("Frequent contacts: 4 since 29 July 2026, including this one")
                .contains("Others at this address")
                .doesNotContain("Repeat contacts:")
                .doesNotContain("About the same home, not confirmed")
                .contains("Rule: 4 or more contacts within 6 weeks", "About the same home", "No further action");
    }

    @Test
    void itCannotEndWithoutHelpUntilAManagerHasSaidWhatThePatternMeans() {
        desk.screen(Rating.GREEN, Screening.Consent.NOT_SOUGHT, "A police notice");
        desk.decide("NO_FURTHER_ACTION");
        assertThat(house.as(InventedPerson.MAYA, "/desk?stage=TO_APPROVE")
                        .page()
                        .text())
                .contains("Pattern: manager review needed");
        var adaeze = house.as(InventedPerson.ADAEZE, "/desk/approval/" + fourth);
        assertThat(adaeze.page().text()).contains("A manager must review this", "4 since 29 July 2026");
        assertThat(adaeze.page()
                        .select("main a:contains(Record management oversight)")
                        .attr("href"))
                .isEqualTo("/cases/" + fourth + "/history");
        adaeze.send("/desk/approval/" + fourth, "verdict", "APPROVE");
        assertThat(adaeze.page().text()).contains("record what the pattern means");

        adaeze.visit("/cases/" + fourth + "/history");
        adaeze.send("/cases/" + fourth + "/history", "words", " ");
        assertThat(adaeze.page().text()).contains("Enter what the pattern means for these children");
        adaeze.send("/cases/" + fourth + "/history", "words", "Four evenings of shouting. They live with it.");
        adaeze.visit("/desk/approval/" + fourth);
        assertThat(adaeze.page().text()).contains("They live with it").doesNotContain("A manager must review");
        assertThat(adaeze.send("/desk/approval/" + fourth, "verdict", "APPROVE")
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    /** Each of the earlier ones is about someone whom they know. */
    private void keptOutOfTheEarlierOnes(InventedPerson whom) {
        var gwen = InventedPerson.GWEN.asActor();
        var accounts = house.getBean(Accounts.class);
        for (var contact : earlier) {
            var before = new AtTheDesk(house, contact);
            var colleague = accounts.colleague(gwen, whom.accountId()).orElseThrow();
            assertThat(before.as(
                            InventedPerson.GWEN,
                            () -> house.getBean(Conflicts.class)
                                    .keepOut(gwen, before.now(InventedPerson.GWEN), colleague, "Her neighbours")))
                    .isEqualTo(new ActResult.Yes());
        }
    }

    @Test
    void whoIsKeptOutOfTheEarlierOnesScreensItAndTheHouseSeesThePatternAllTheSame() {
        keptOutOfTheEarlierOnes(InventedPerson.MAYA);
        desk.screen(Rating.GREEN, Screening.Consent.NOT_SOUGHT, "A police notice");
        desk.decide("NO_FURTHER_ACTION");
        var maya = house.as(InventedPerson.MAYA, "/desk/contact/" + fourth);
        assertThat(maya.page().text())
                .contains("A manager must review this contact")
                .doesNotContain("Frequent contacts:", "4 since", "Rule: 4 or more contacts", "Previous contact closed");
        var adaeze = house.as(InventedPerson.ADAEZE, "/desk/approval/" + fourth);
        assertThat(adaeze.page().text()).contains("Frequent contacts: 4 since 29 July 2026");
        adaeze.send("/desk/approval/" + fourth, "verdict", "APPROVE");
        assertThat(adaeze.page().text()).contains("record what the pattern means");
        adaeze.visit("/cases/" + fourth + "/history");
        adaeze.send("/cases/" + fourth + "/history", "words", "Four evenings of shouting. They live with it.");
        maya.visit("/desk/contact/" + fourth);
        assertThat(maya.page().text())
                .contains("Reviewed the pattern")
                .doesNotContain("They live with it", "4 contacts");
    }

    @Test
    void aManagerWhoIsKeptOutOfTheEarlierOnesLeavesThePatternToAnother() {
        keptOutOfTheEarlierOnes(InventedPerson.ADAEZE);
        desk.screen(Rating.GREEN, Screening.Consent.NOT_SOUGHT, "A police notice");
        var adaeze = InventedPerson.ADAEZE.asActor();
        var patterns = house.getBean(Patterns.class);
        assertThat(desk.as(InventedPerson.ADAEZE, () -> patterns.look(adaeze, desk.now(), "Nothing")))
                .asString()
                .contains("Another manager must review it. To be reviewed by: Gwen Farrow (demo).");
        var gwen = InventedPerson.GWEN.asActor();
        assertThat(desk.as(InventedPerson.GWEN, () -> patterns.look(gwen, desk.now(), "They live with it")))
                .isEqualTo(new ActResult.Yes());
    }

    @Test
    void helpIsNeverHeldUpByAPattern() {
        desk.screen(Rating.AMBER, Screening.Consent.NOT_SOUGHT, "A police notice");
        desk.decide("ASSESSMENT");
        var adaeze = house.as(InventedPerson.ADAEZE, "/desk/approval/" + fourth);
        assertThat(adaeze.send("/desk/approval/" + fourth, "verdict", "APPROVE")
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void whoScreenedItDoesNotLookAtThePatternToo() {
        var gwen = InventedPerson.GWEN.asActor();
        desk.screen(InventedPerson.GWEN, Rating.GREEN);
        var patterns = house.getBean(Patterns.class);
        assertThat(desk.as(InventedPerson.GWEN, () -> patterns.look(gwen, desk.now(), "Nothing")))
                .asString()
                .contains("To be reviewed by: Adaeze Marlow (demo).");
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + fourth)
                        .page()
                        .text())
                .contains("A manager must review this", "To be reviewed by: Adaeze Marlow (demo).");
    }
}
