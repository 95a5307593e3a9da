package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.safecontact.checks.PlannedContact;
import org.breakwater.casework.safecontact.checks.SafeContactRulesInForce;
import org.breakwater.casework.safecontact.rules.ContactMethod;
import org.breakwater.casework.safecontact.rules.SafeContactRules;
import org.breakwater.database.QueryRows;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody is sent to a home without the warnings of another contact about the same family: a danger is not limited to
 * one file.
 */
@HouseTest
class KnowFirstOfTheFamilyTest {

    private static final String HIS = "01632 960 911";
    private static final String ASK = "Call MASH+ and ask a manager";
    private static final String UNSEEN = "there is something that you cannot see";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    @BeforeEach
    void twoContactsAboutOneChild() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        first = family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
        second = family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
    }

    private void never(ContactMethod contactMethod, String address, String words) {
        var desk = new AtTheDesk(house, first);
        var child = desk.children().getFirst();
        var told = new SafeContactRules.NewRule(true, contactMethod, address, words, false);
        assertThat(desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(SafeContactRules.class)
                                .set(
                                        InventedPerson.MAYA.asActor(),
                                        desk.now(),
                                        desk.now().version(),
                                        child,
                                        told)))
                .isEqualTo(new ActResult.Yes());
    }

    private String handedOver() {
        var desk = new AtTheDesk(house, second);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        return "/handovers/" + desk.handovers().getFirst().id();
    }

    private void restrictTheFirst() {
        database.asOwner()
                .sql("update access.record set restricted = true where id = ?")
                .param(first)
                .update();
    }

    private List<String> owed() {
        return QueryRows.all(database.asOwner()
                .sql("select about_id::text from notify.outbox where kind = 'VISIT_BRIEFING' and state = 'OWED'")
                .query(String.class));
    }

    @Test
    void theTeamReadsWhatStandsInTheOtherContact() {
        never(ContactMethod.VISIT, "", "He has a knife");
        assertThat(house.as(InventedPerson.LIORA, handedOver()).page().text())
                .contains("Before you visit or call: Never visit", "He has a knife");
    }

    private AtTheDesk decided() {
        never(ContactMethod.VISIT, "", "He has a knife");
        var desk = new AtTheDesk(house, second);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        assertThat(desk.decide("ASSESSMENT")).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve(InventedPerson.ADAEZE)).isEqualTo(new ActResult.NotNow("""
                Not handed over: a contact that may be about the same people has a warning. Confirm or dismiss it \
                first."""));
        assertThat(desk.handovers()).isEmpty();
        return desk;
    }

    private void press(String answer) {
        var adaeze = house.as(InventedPerson.ADAEZE, "/desk/approval/" + second);
        assertThat(adaeze.page().text())
                .contains("This cannot be handed over yet", "Never visit", "He has a knife", "Check the match");
        var page = adaeze.page().select("main a:contains(Check the match)").attr("href");
        adaeze.visit(page);
        assertThat(adaeze.page().select("main").text()).contains("He has a knife", "Shown because: Ottoline");
        assertThat(adaeze.send(page + "/" + first, "same", answer)).hasStatus(303);
        adaeze.visit(page);
        assertThat(adaeze.page().select("main").text())
                .contains("All matches with a warning have been checked", "Continue to approval");
    }

    @Test
    void whileNobodyHasLookedItIsNotHandedOverAndWhatIsConfirmedGoesWithIt() {
        var desk = decided();
        press("YES");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        var handover = "/handovers/" + desk.handovers().getFirst().id();
        assertThat(house.as(InventedPerson.LIORA, handover).page().text()).contains("Never visit", "He has a knife");
    }

    @Test
    void whatIsDismissedDoesNotGoWithIt() {
        var desk = decided();
        press("NO");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        var handover = "/handovers/" + desk.handovers().getFirst().id();
        assertThat(house.as(InventedPerson.LIORA, handover).page().text()).doesNotContain("He has a knife");
    }

    @Test
    void withoutAHandoverNothingWaitsForIt() {
        never(ContactMethod.VISIT, "", "He has a knife");
        var desk = new AtTheDesk(house, second);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        assertThat(desk.decide("ADVICE")).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void norIsItHandedOverAgain() {
        var handover = handedOver();
        never(ContactMethod.VISIT, "", "He has a knife");
        var page = "/cases/" + second + "/handover" + handover.substring("/handovers".length());
        var maya = house.as(InventedPerson.MAYA, page);
        assertThat(maya.page().text()).contains("This cannot be handed over again yet", "He has a knife");
        assertThat(maya.send(page + "/again", "team", "assessment", "note", "More"))
                .hasStatus(422);
        assertThat(maya.page().text()).contains("Confirm or dismiss it first", "More");
    }

    @Test
    void whatIsWrittenThereLaterIsAtTheDeskAndOnceConfirmedItIsReadAndTold() {
        var handover = handedOver();
        assertThat(house.as(InventedPerson.LIORA, handover).page().text()).doesNotContain("He has a knife");
        never(ContactMethod.VISIT, "", "He has a knife");
        assertThat(house.as(InventedPerson.LIORA, handover).page().text()).doesNotContain("He has a knife");
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + second)
                        .page()
                        .text())
                .contains("A warning may be about the same family", "He has a knife");
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + first)
                        .page()
                        .text())
                .contains("A warning may be about the same family", "a team may visit without");
        new AtTheDesk(house, first).confirmMatches();
        assertThat(house.as(InventedPerson.LIORA, handover).page().text())
                .contains("New, before you visit or call: Never visit", "He has a knife");
        assertThat(owed()).contains(handover.substring("/handovers/".length()));
    }

    @Test
    void ofARestrictedOneTheTeamReadsThatItMustAsk() {
        never(ContactMethod.VISIT, "", "He has a knife");
        restrictTheFirst();
        assertThat(house.as(InventedPerson.LIORA, handedOver()).page().text())
                .contains(ASK)
                .doesNotContain("He has a knife");
    }

    @Test
    void andAtTheDeskItForbidsWithoutSayingWhy() {
        never(ContactMethod.PHONE, HIS, "He answers it");
        restrictTheFirst();
        var maya = house.as(InventedPerson.MAYA, "/desk/contact/" + second);
        assertThat(maya.page().text()).contains(UNSEEN).doesNotContain("He answers it");
        maya.visit("/cases/" + second + "/safe-contact");
        assertThat(maya.page().text())
                .contains("There is a rule that you cannot see")
                .doesNotContain("He answers it");
        var plannedContact =
                new PlannedContact(UUID.randomUUID(), null, "The school", ContactMethod.PHONE, HIS, "Hello");
        var weighed = new AtTheDesk(house, second)
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(SafeContactRulesInForce.class).weigh(second, plannedContact));
        assertThat(weighed.isForbidden()).isTrue();
        assertThat(weighed.because()).singleElement().asString().contains(UNSEEN);
    }

    @Test
    void onceSomebodyLookedAndItIsAnotherFamilyTheTeamReadsItNoMore() {
        never(ContactMethod.VISIT, "", "He has a knife");
        var handover = handedOver();
        var maya = house.as(InventedPerson.MAYA, "/desk");
        var ours = new AtTheDesk(house, second).children().getFirst().id();
        var theirs = new AtTheDesk(house, first).children().getFirst().id();
        var page = "/cases/" + second + "/family/matches/" + ours + "/" + theirs;
        maya.visit(page);
        assertThat(maya.send(page, "answer", "NOT_SAME", "why", "The school has two"))
                .hasStatus(303);
        assertThat(house.as(InventedPerson.LIORA, handover)
                        .page()
                        .select("main")
                        .text())
                .contains("He has a knife", "no longer")
                .doesNotContain("Before you visit or call: Never visit");
        assertThat(owed()).as("and is told so").contains(handover.substring("/handovers/".length()));
    }
}
