package org.breakwater.casework.safecontact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.family.person.PersonRecords;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.casework.safecontact.checks.SafeContactRulesInForce;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before someone is telephoned or written to a colleague checks, against the current rules. */
@HouseTest
class SafeContactChecksScreensTest {

    private static final String HIS = "01632 960 911";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private AFamily family;

    private UUID contact = new UUID(0, 0);

    private String path = "";

    @BeforeEach
    void aFamily() {
        clock.setLondon("2026-09-01T10:00");
        family = new AFamily(house);
        contact = family.reported(ReportContent.Way.PROFESSIONAL, family.child("Ana", "9"));
        path = "/cases/" + contact + "/safe-contact";
    }

    private Browser as(InventedPerson person) {
        return house.as(person, path);
    }

    private Browser ruled(String rule, String address, String highRisk) {
        var maya = as(InventedPerson.MAYA);
        var ana = maya.page().select("#person option[value]:not([value=''])").attr("value");
        maya.follow(maya.send(
                path,
                "person",
                ana,
                "rule",
                rule,
                "means",
                "PHONE",
                "address",
                address,
                "words",
                "He answers it",
                "highRisk",
                highRisk));
        return maya;
    }

    private void asks(Browser browser, String number) {
        browser.visit(path);
        browser.follow(browser.send(
                path + "/checks",
                "whom",
                "TELLER",
                "other",
                "The school’s lead",
                "by",
                "PHONE",
                "to",
                number,
                "about",
                "That we visit today"));
    }

    @Test
    void aCallToTheFamilyIsNotCalledSafeWhereConsentWasNotSoughtAndSomeoneOfConcernLivesThere() {
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.NOT_SOUGHT, "He would hear of it");
        withAnAdult("Kerry " + family.name(), "Mother");
        withAnAdult("Lee " + family.name(), "Father. Person of concern");
        var maya = as(InventedPerson.MAYA);
        var kerry = maya.page().select("#whom option:contains(Kerry)").attr("value");
        maya.follow(maya.send(
                path + "/checks", "whom", kerry, "other", "", "by", "PHONE", "to", "01632 960 321", "about", "Hello"));
        assertThat(maya.page().text())
                .doesNotContain("You can call")
                .contains("No safe contact rule is recorded for Kerry", "ask a manager, or record a safe contact rule")
                .contains("Consent was not sought, because asking could increase the risk.")
                .contains("Lee " + family.name() + ", a person of concern, lives at the same address.");
        assertThat(desk.chronology()).doesNotContain("You can make this contact");
    }

    private void withAnAdult(String name, String described) {
        var maya = InventedPerson.MAYA.asActor();
        house.acting(InventedPerson.MAYA, () -> {
            var seen = house.getBean(Contacts.class).find(contact).orElseThrow();
            var adult = new ReportedPerson(
                    ReportedPerson.Part.ADULT, name, described, "", false, "", "12 Mudlark Row", "", "", "");
            return house.getBean(PersonRecords.class).add(maya, seen, seen.version(), adult);
        });
    }

    private static String check(Browser browser) {
        return browser.page().select("main a[href*=/checks/]").attr("href");
    }

    private static String rule(Browser browser) {
        return browser.page().select("main a[href*=/rules/]").attr("href");
    }

    @Test
    void whatWasForbiddenSinceCannotBeAgreedToAndThePageSaysSo() {
        ruled("SAFE", HIS, "YES");
        var maya = as(InventedPerson.MAYA);
        asks(maya, "01632 960 001");
        maya.visit(path);
        var check = check(maya);
        ruled("NEVER", "01632 960 001", "");
        var gwen = as(InventedPerson.GWEN);
        gwen.visit(check);
        assertThat(gwen.page().text()).contains("Do not make this contact.", "A rule now forbids it");
        assertThat(gwen.send(check, "agrees", "YES", "words", "")).hasStatus(422);
        assertThat(gwen.page().text()).contains("This contact can no longer be made: Never call 01632 960 001");
    }

    @Test
    void aPageThatAsksSomethingElseIsWeighedAnew() {
        ruled("NEVER", HIS, "");
        var maya = as(InventedPerson.MAYA);
        var page = new String[] {"whom", "OTHER", "other", "The lead", "by", "PHONE", "about", "Hello", "to", ""};
        page[9] = "01632 960 001";
        maya.follow(maya.send(path + "/checks", page));
        assertThat(maya.page().text()).contains("You can call", "Do you know of any other reason not to make it?");
        maya.visit(path);
        var id = maya.page().select("[name=pageId]").attr("value");
        page[9] = "01632 960 002";
        maya.send(path + "/checks", page);
        maya.visit(path);
        page[9] = HIS;
        maya.follow(maya.send(
                path + "/checks",
                Stream.concat(Stream.of("pageId", id), Stream.of(page)).toArray(String[]::new)));
        assertThat(maya.page().text()).contains("Do not make this contact.", HIS);
    }

    @Test
    void whoAskedCannotAgreeAndOfTwoWhoAnswerAtOnceOneIsTold() {
        ruled("SAFE", HIS, "YES");
        var maya = as(InventedPerson.MAYA);
        asks(maya, "01632 960 001");
        maya.visit(path);
        var check = check(maya);
        var idris = as(InventedPerson.IDRIS);
        var gwen = as(InventedPerson.GWEN);
        idris.visit(check);
        gwen.visit(check);
        maya.visit(check);
        assertThat(maya.page().select("main form")).isEmpty();
        assertThat(maya.page().text()).contains("You made this request, so a colleague must agree");
        assertThat(agreedToByMaya())
                .isInstanceOfSatisfying(
                        ActResult.NotNow.class, no -> assertThat(no.why()).contains("You asked for this yourself"));
        idris.follow(idris.send(check, "agrees", "YES", "words", ""));
        assertThat(gwen.send(check, "agrees", "NO", "words", "He is there today"))
                .hasStatus(422);
        assertThat(gwen.page().text()).contains("Someone has already answered this", "You wrote: He is there today");
    }

    private ActResult agreedToByMaya() {
        var maya = InventedPerson.MAYA.asActor();
        var checks = house.getBean(SafeContactChecks.class);
        return house.getBean(ActorTransactions.class).as(maya, () -> {
            var seen = house.getBean(Contacts.class).find(contact).orElseThrow();
            var check = checks.of(contact).getFirst();
            var now = house.getBean(SafeContactRulesInForce.class).weigh(contact, check.sending());
            return checks.answer(maya, seen, check, true, "", now);
        });
    }
}
