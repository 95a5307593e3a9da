package org.breakwater.casework.uncheckedmatches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A warning in another contact, perhaps about the same family: a person confirms or dismisses it. */
@HouseTest
class UncheckedMatchesScreensTest {

    private UUID earlier = new UUID(0, 0);

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void anEarlierContactPerhapsOfTheSameFamilyHasAWarning() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        earlier = family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
        contact = family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
        desk = new AtTheDesk(house, contact);
        new Furnished(house).warning(earlier, "He has a knife");
    }

    private String matches() {
        return "/cases/" + contact + "/unchecked-matches";
    }

    private String page() {
        return house.as(InventedPerson.MAYA, matches()).page().select("main").text();
    }

    private void says(String same) {
        var maya = house.as(InventedPerson.MAYA, matches());
        maya.follow(maya.send(matches() + "/" + earlier, "same", same));
        assertThat(maya.page().select("main form")).isEmpty();
    }

    @Test
    void theWarningIsReadWithWhyItIsShown() {
        assertThat(page())
                .contains(
                        "He has a knife",
                        "Shown because: ",
                        new AtTheDesk(house, earlier).now().reference());
    }

    @Test
    void confirmedItIsAPreviousContactOfTheFamily() {
        var reference = new AtTheDesk(house, earlier).now().reference();
        assertThat(house.as(InventedPerson.MAYA, "/cases/" + contact + "/history")
                        .page()
                        .text())
                .contains(reference, "Likely match, not confirmed");
        says("YES");
        assertThat(house.as(InventedPerson.MAYA, "/cases/" + contact + "/history")
                        .page()
                        .text())
                .contains(reference)
                .doesNotContain("Likely match, not confirmed");
    }

    @Test
    void dismissedItIsNotShownHereAgain() {
        says("NO");
        assertThat(page()).doesNotContain("He has a knife");
    }

    @Test
    void withoutAnAnswerItIsAskedAgain() {
        var maya = house.as(InventedPerson.MAYA, matches());
        assertThat(maya.send(matches() + "/" + earlier, "same", "")).hasStatus(422);
        assertThat(maya.page().text()).contains("Select whether it is the same family", "He has a knife");
        assertThat(house.as(InventedPerson.ROBIN, "/desk/contact/" + contact).visit(matches()))
                .hasStatus(404);
    }
}
