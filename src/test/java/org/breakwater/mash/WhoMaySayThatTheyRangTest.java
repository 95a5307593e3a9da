package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A person who may not read everything that an external team must know can neither read it in this way, nor record the
 * call.
 */
@HouseTest
class WhoMaySayThatTheyRangTest {

    private static final String KNIFE = "He has a knife";
    private static final String DOG = "The dog bites";
    private static final String LONGER = "no longer applies";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID earlier = new UUID(0, 0);
    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void twoContactsAboutOneChild() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        earlier = family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
        contact = family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
    }

    private WentElsewhere handedOver() {
        return new WentElsewhere(house, contact);
    }

    /** In the earlier contact; a manager confirms that it is the same family. */
    private void warnOfTheKnife(WentElsewhere gone) {
        gone.warn(earlier, KNIFE);
        new AtTheDesk(house, contact).confirmMatches();
    }

    private WentElsewhere toldOfTheKnife() {
        var gone = handedOver();
        warnOfTheKnife(gone);
        assertThat(gone.rang(InventedPerson.TOMASZ)).isEqualTo(303);
        return gone;
    }

    @Test
    void whoIsKeptOutOfTheOtherContactReadsNoWordOfItAndNotThatItHoldsNoLonger() {
        var gone = toldOfTheKnife();
        gone.keepOut(earlier, InventedPerson.MAYA);
        gone.warn(contact, DOG);
        assertThat(gone.read(InventedPerson.MAYA)).contains(DOG).doesNotContain(KNIFE, LONGER);
        assertThat(gone.read(InventedPerson.TOMASZ)).contains(DOG).doesNotContain(LONGER);
    }

    @Test
    void norWhenItHasEnded() {
        var gone = toldOfTheKnife();
        gone.keepOut(earlier, InventedPerson.MAYA);
        gone.end(earlier, KNIFE);
        assertThat(gone.read(InventedPerson.TOMASZ)).contains(LONGER, KNIFE);
        assertThat(gone.read(InventedPerson.MAYA))
                .contains("has changed since they were last told", "Nothing applies now")
                .doesNotContain(KNIFE);
        assertThat(house.as(InventedPerson.MAYA, "/desk/safe-contact/external-teams")
                        .page()
                        .text())
                .doesNotContain(KNIFE);
    }

    @Test
    void norOnThePagesOfTheHandOver() {
        var gone = handedOver();
        warnOfTheKnife(gone);
        var again = "/cases/" + contact + "/handover/" + gone.handover().id();
        var tomasz = house.as(InventedPerson.TOMASZ, again);
        assertThat(tomasz.send(again + "/again", "team", "thurrock", "note", "They live there"))
                .hasStatus(303);
        var latest = "/cases/" + contact + "/handover/"
                + gone.desk().handovers().getLast().id();
        assertThat(house.as(InventedPerson.MAYA, latest).page().text()).contains(KNIFE);
        gone.keepOut(earlier, InventedPerson.MAYA);
        gone.end(earlier, KNIFE);
        assertThat(house.as(InventedPerson.MAYA, latest).page().text()).doesNotContain(KNIFE);
        assertThat(house.as(InventedPerson.TOMASZ, latest).page().text()).contains(KNIFE);
    }

    @Test
    void whoIsKeptOutDoesNotEndTheCall() {
        var gone = handedOver();
        gone.keepOut(earlier, InventedPerson.MAYA);
        warnOfTheKnife(gone);
        var call = gone.call();
        var maya = house.as(InventedPerson.MAYA, call);
        assertThat(maya.send(call, "told", "Bram Eastgate, team manager"))
                .hasStatus(422)
                .bodyText()
                .contains("You cannot see everything they must know. Ask a manager to call them.");
        assertThat(gone.rang(InventedPerson.ADAEZE)).isEqualTo(303);
        assertThat(gone.read(InventedPerson.TOMASZ)).isEmpty();
    }

    @Test
    void whereTheManagerWhoApprovedWasKeptOutTheTeamIsRungAtOnce() {
        var gone = handedOver();
        warnOfTheKnife(gone);
        gone.keepOut(earlier, InventedPerson.ADAEZE);
        var page = "/cases/" + contact + "/handover/" + gone.handover().id();
        var adaeze = house.as(InventedPerson.ADAEZE, page);
        assertThat(adaeze.send(page + "/again", "team", "thurrock", "note", "They live there"))
                .hasStatus(303);
        var call = "/cases/" + contact + "/safe-contact/external-teams/"
                + gone.desk().handovers().getLast().id();
        assertThat(house.as(InventedPerson.TOMASZ, call).page().select("main").text())
                .contains("New since they were last told", KNIFE);
    }

    @Test
    void whereTheyAreKeptOutAndNoOneHasConfirmedItAColleagueLooksFirst() {
        var gone = new WentElsewhere(house, contact);
        gone.warn(earlier, KNIFE);
        gone.keepOut(earlier, InventedPerson.ADAEZE);
        var page = "/cases/" + contact + "/handover/" + gone.handover().id();
        var adaeze = house.as(InventedPerson.ADAEZE, page);
        assertThat(adaeze.page().text())
                .contains("A contact that you cannot see: ask a colleague")
                .doesNotContain(KNIFE);
        assertThat(adaeze.send(page + "/again", "team", "thurrock", "note", "They live there"))
                .hasStatus(422);
        var check = "/cases/" + contact + "/unchecked-matches";
        assertThat(house.as(InventedPerson.TOMASZ, check).send(check + "/" + earlier, "same", "YES"))
                .hasStatus(303);
        adaeze.visit(page);
        assertThat(adaeze.send(page + "/again", "team", "thurrock", "note", "They live there"))
                .hasStatus(303);
        var call = "/cases/" + contact + "/safe-contact/external-teams/"
                + gone.desk().handovers().getLast().id();
        assertThat(house.as(InventedPerson.TOMASZ, call).page().select("main").text())
                .contains("New since they were last told", KNIFE);
    }

    @Test
    void aCallOfAnotherContactIsNotFound() {
        var gone = handedOver();
        gone.warn(contact, DOG);
        var call = gone.call();
        var tomasz = house.as(InventedPerson.TOMASZ, call);
        var typed = new HashMap<>(Map.of("told", "Bram Eastgate"));
        tomasz.page()
                .select("form[action=" + call + "] input[type=hidden]")
                .forEach(one -> typed.put(one.attr("name"), one.attr("value")));
        var wrong = call.replace(contact.toString(), earlier.toString());
        assertThat(tomasz.post(wrong, typed)).hasStatus(404);
        assertThat(tomasz.visit(wrong)).hasStatus(404);
        assertThat(gone.read(InventedPerson.TOMASZ)).isNotEmpty();
    }

    @Test
    void theSameInAnotherOrderIsNoCall() {
        var gone = handedOver();
        gone.warn(contact, KNIFE);
        clock.setLondon("2026-09-01T10:05");
        gone.warn(contact, DOG);
        assertThat(gone.rang(InventedPerson.TOMASZ)).isEqualTo(303);
        gone.end(contact, KNIFE);
        assertThat(gone.read(InventedPerson.TOMASZ)).contains(LONGER);
        clock.setLondon("2026-09-01T10:10");
        gone.warn(contact, KNIFE);
        assertThat(gone.read(InventedPerson.TOMASZ)).isEmpty();
    }

    @Test
    void theSameInAnotherOrderIsReadOnAnOpenPageAsItWas() {
        var gone = handedOver();
        gone.warn(contact, KNIFE);
        clock.setLondon("2026-09-01T10:05");
        gone.warn(contact, DOG);
        var tomasz = house.as(InventedPerson.TOMASZ, gone.call());
        gone.end(contact, KNIFE);
        clock.setLondon("2026-09-01T10:10");
        gone.warn(contact, KNIFE);
        assertThat(tomasz.send(gone.call(), "told", "Bram Eastgate, team manager"))
                .hasStatus(303);
    }

    @Test
    void whatWasSaidInEarlierCallsIsReadBelowByWhoMayReadIt() {
        var gone = toldOfTheKnife();
        assertThat(house.as(InventedPerson.TOMASZ, gone.call())
                        .page()
                        .select("main")
                        .text())
                .contains("No call is due now", "Bram Eastgate, team manager", "Tomasz Quill", KNIFE);
        gone.keepOut(earlier, InventedPerson.MAYA);
        assertThat(house.as(InventedPerson.MAYA, gone.call())
                        .page()
                        .select("main")
                        .text())
                .contains("Bram Eastgate, team manager")
                .doesNotContain(KNIFE);
    }
}
