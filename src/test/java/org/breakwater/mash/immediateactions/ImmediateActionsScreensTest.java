package org.breakwater.mash.immediateactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague's immediate action, at night and alone, is on a manager's list until it is approved. */
@HouseTest
class ImmediateActionsScreensTest {

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
    void theDeskTellsAManagerThatAnImmediateActionAwaitsApproval() {
        assertThat(seenBy(InventedPerson.ADAEZE, "/desk")).contains("Immediate actions to review: 1");
        assertThat(seenBy(InventedPerson.ADAEZE, LIST)).contains("Contact " + reference, "Idris Penhale");
        assertThat(seenBy(InventedPerson.MAYA, "/desk")).doesNotContain("Immediate actions");
    }

    @Test
    void onceApprovedItLeavesTheList() {
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/desk/contact/" + contact);
        var approve = adaeze.page().select("form[action$=/approve]").attr("action");
        assertThat(adaeze.send(approve)).hasStatus(303);
        assertThat(seenBy(InventedPerson.ADAEZE, LIST)).contains("No immediate actions to review");
        assertThat(seenBy(InventedPerson.ADAEZE, "/desk")).doesNotContain("Immediate actions");
    }

    private void approvedBy(InventedPerson manager) {
        var browser = house.as(manager);
        browser.visit("/desk/contact/" + contact);
        var approve = browser.page().select("form[action$=/approve]").attr("action");
        assertThat(browser.send(approve)).hasStatus(303);
    }

    @Test
    void whereTheOnlyManagerWhoSeesItActedThePageNamesWhoApproves() {
        var owner = database.asOwner();
        owner.sql("delete from mash.immediate_action").update();
        owner.sql("update access.record set restricted = true where id = ?")
                .param(contact)
                .update();
        owner.sql("delete from access.named_reader where record_id = ?")
                .param(contact)
                .update();
        owner.sql("""
                        insert into access.named_reader (record_id, account_id, added_by, added_at, reason)
                        values (?, ?, 'account:x', now(), 'Named')""")
                .params(contact, "account:" + InventedPerson.ADAEZE.accountId())
                .update();
        acts(InventedPerson.ADAEZE);
        var who = "Ask one of these managers to open it with emergency access and review it: Gwen Farrow (demo)";
        assertThat(seenBy(InventedPerson.ADAEZE, "/desk/contact/" + contact)).contains(who);
        assertThat(seenBy(InventedPerson.ADAEZE, LIST)).contains(who);
        assertThat(seenBy(InventedPerson.ADAEZE, "/cases/" + contact + "/outstanding"))
                .contains("Gwen Farrow (demo)");
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/desk/emergency-access");
        assertThat(gwen.send(
                        "/desk/emergency-access", "reference", reference, "why", "To approve the immediate action"))
                .hasStatus(303);
        assertThat(seenBy(InventedPerson.ADAEZE, "/desk/contact/" + contact))
                .contains("To be reviewed by: Gwen Farrow (demo)");
        approvedBy(InventedPerson.GWEN);
        assertThat(seenBy(InventedPerson.ADAEZE, LIST)).contains("No immediate actions to review");
    }

    @Test
    void aManagersOwnIsForAnotherManager() {
        acts(InventedPerson.ADAEZE);
        assertThat(seenBy(InventedPerson.ADAEZE, LIST)).contains("You did this, so another manager must review it");
        assertThat(seenBy(InventedPerson.ADAEZE, "/desk")).contains("Immediate actions to review: 1");
        assertThat(seenBy(InventedPerson.GWEN, "/desk")).contains("Immediate actions to review: 2");
    }

    @Test
    void aRestrictedContactIsNotOnTheListOfAManagerWhoMayNotSeeIt() {
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/cases/" + contact + "/conflicts");
        assertThat(gwen.send(
                        "/cases/" + contact + "/conflicts",
                        "who",
                        InventedPerson.ADAEZE.accountId().toString(),
                        "why",
                        "Her niece"))
                .hasStatus(303);
        assertThat(seenBy(InventedPerson.ADAEZE, LIST)).doesNotContain(reference);
        assertThat(seenBy(InventedPerson.ADAEZE, "/desk")).doesNotContain("Immediate actions");
    }
}
