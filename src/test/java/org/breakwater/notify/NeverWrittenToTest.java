package org.breakwater.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.safecontact.SafeContact;
import org.breakwater.casework.safecontact.rules.ContactMethod;
import org.breakwater.casework.safecontact.rules.SafeContactRules;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No mail goes to an address that a safe contact rule forbids, even one that was queued before. */
@HouseTest
class NeverWrittenToTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Test
    void theMailStaysHereAndTheDeskReadsThatItDid() {
        clock.setLondon("2026-11-25T11:00");
        var email = Professional.address("kit.quayside");
        var kit = new Professional(house).proves(email).tellTheLeast("Rowan Tidewater");
        var reference = kit.open("/refer/send/check").press("/refer/send/now").reference();
        var contact = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        var mailsBefore = kit.mails(email).size();
        var maya = house.as(InventedPerson.MAYA);
        var question = "/desk/reporter/" + contact + "/question";
        maya.visit(question);
        maya.send(question, "question", "SAFE_NOW", "words", "");
        var reach = "/cases/" + contact + "/safe-contact";
        maya.visit(reach);
        maya.follow(maya.send(
                reach,
                "person",
                maya.page().select("#person option[value]:not([value=''])").attr("value"),
                "rule",
                "NEVER",
                "means",
                "EMAIL",
                "address",
                email.toUpperCase(Locale.ROOT),
                "words",
                "It is his"));
        assertThat(maya.page().text()).contains("We do not email it");
        assertThat(kit.mails(email)).hasSize(mailsBefore);
        maya.visit("/desk/feedback/" + contact);
        assertThat(maya.page().text()).contains("They will not be emailed automatically");
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit("/outbox");
        assertThat(frances.page().text()).contains("never to write to this address");
    }

    @Test
    void aRuleOfOneContactHoldsForTheMailsOfEveryOther() {
        var email = Professional.address("ines.quayside");
        var rule = new Furnished(house).report();
        var maya = InventedPerson.MAYA.asActor();
        var desk = new AtTheDesk(house, rule);
        var child = desk.children().getFirst();
        assertThat(desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(SafeContactRules.class)
                                .set(
                                        maya,
                                        desk.now(),
                                        desk.now().version(),
                                        child,
                                        new SafeContactRules.NewRule(
                                                true, ContactMethod.EMAIL, email, "Her partner reads it", false))))
                .isEqualTo(new ActResult.Yes());
        assertThat(house.getBean(SafeContact.class).forbids(new Actor.Job("notify"), email.toUpperCase(Locale.ROOT)))
                .isTrue();
        assertThat(house.getBean(SafeContact.class).forbids(new Actor.Job("notify"), "x" + email))
                .isFalse();
    }
}
