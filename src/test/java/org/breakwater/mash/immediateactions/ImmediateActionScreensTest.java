package org.breakwater.mash.immediateactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague's immediate action is recorded on the contact, open or closed, and approved by a manager. */
@HouseTest
class ImmediateActionScreensTest {

    private static final String LIST = "/desk/immediate-actions";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);

    private String reference = "";

    @BeforeEach
    void theDutyWorkerTookAChildToHerAunt() {
        database.clear("mash", "frontdoor", "casework", "people");
        clock.setLondon("2026-09-01T23:00");
        contact = new Furnished(house).report();
        reference = new AtTheDesk(house, contact).now().reference();
        acts(InventedPerson.IDRIS);
    }

    private void acts(InventedPerson person) {
        var browser = house.as(person);
        browser.visit("/desk/immediate-actions/" + contact);
        assertThat(browser.send("/desk/immediate-actions/" + contact, "what", "Police took Pip to her aunt"))
                .hasStatus(303);
    }

    private String seenBy(InventedPerson person, String path) {
        var browser = house.as(person);
        assertThat(browser.visit(path)).hasStatus(200);
        return browser.page().select("main").text();
    }

    @Test
    void oneThatCameAfterAColleagueClosedTheContactIsApprovedToo() {
        contact = new Furnished(house).report();
        var desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        assertThat(desk.decide("ADVICE")).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit("/desk/immediate-actions/" + contact);
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(idris.send("/desk/immediate-actions/" + contact, "what", "Police took Pip to her aunt"))
                .hasStatus(303);
        approvedBy(InventedPerson.ADAEZE);
        assertThat(seenBy(InventedPerson.ADAEZE, LIST))
                .doesNotContain(desk.now().reference());
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
    }

    private void approvedBy(InventedPerson manager) {
        var browser = house.as(manager);
        browser.visit("/desk/contact/" + contact);
        var approve = browser.page().select("form[action$=/approve]").attr("action");
        assertThat(browser.send(approve)).hasStatus(303);
    }

    @Test
    void whatWasDoneIsAskedForAndATimeThatIsNoneIsSaid() {
        var idris = house.as(InventedPerson.IDRIS);
        var path = "/desk/immediate-actions/" + contact;
        idris.visit(path);
        assertThat(idris.send(path, "what", " ", "at", "late")).hasStatus(422);
        assertThat(idris.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Enter what you did", "Enter a time in hours and minutes, like 22:05");
        assertThat(idris.page().select("input[name=at]").val()).isEqualTo("late");
        assertThat(idris.fill(path, "what", "The police took Pip to her aunt", "at", "22:05"))
                .hasStatus(303);
        assertThat(seenBy(InventedPerson.MAYA, "/desk/contact/" + contact)).contains("22:05");
    }
}
