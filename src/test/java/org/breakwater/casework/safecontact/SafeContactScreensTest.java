package org.breakwater.casework.safecontact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is hurt because we called the wrong number: rules per person, and a check before anything is sent. */
@HouseTest
class SafeContactScreensTest {

    private static final String HIS = "01632 960 911";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

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

    private static String check(Browser browser) {
        return browser.page().select("main a[href*=/checks/]").attr("href");
    }

    private static String rule(Browser browser) {
        return browser.page().select("main a[href*=/rules/]").attr("href");
    }

    @Test
    void aRuleStandsAtTheTopOfThisContactAndOfTheNextAboutTheSameFamily() {
        var maya = ruled("NEVER", HIS, "");
        assertThat(maya.page().text()).contains("Never call " + HIS + " (Ana", "He answers it");
        var next = family.reported(ReportContent.Way.ADULT, family.child("Ana", "9"));
        var idris = as(InventedPerson.IDRIS);
        idris.visit("/desk/contact/" + next);
        assertThat(idris.page().select("main .govuk-warning-text").text())
                .contains("Before you visit or call: Never call " + HIS, "(contact ");
        idris.visit("/cases/" + next + "/safe-contact");
        assertThat(idris.page().text()).contains("which may be about the same people");
    }

    @Test
    void aCallToAForbiddenNumberIsStoppedInTheNextContactTooAndItIsWrittenDown() {
        ruled("NEVER", HIS, "");
        var next = family.reported(ReportContent.Way.ADULT, family.child("Ana", "9"));
        path = "/cases/" + next + "/safe-contact";
        var gwen = as(InventedPerson.GWEN);
        asks(gwen, "+44 1632 960911");
        assertThat(gwen.page().text())
                .contains("Do not make this contact. A safe contact rule says not to", "Never call " + HIS);
        assertThat(gwen.page().select("main form")).isEmpty();
        assertThat(new AtTheDesk(house, next).chronology())
                .anySatisfy(line -> assertThat(line).contains("Checked before contacting"));
    }

    @Test
    void atHighRiskNobodyIsToldBeforeASecondPersonAgrees() {
        ruled("NEVER", HIS, "YES");
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decideAndTell("EARLY_HELP", "We visit today.");
        desk.approve();
        assertThat(desk.tell())
                .isInstanceOfSatisfying(
                        ActResult.NotNow.class,
                        no -> assertThat(no.why()).contains("two people must check before you contact anyone"));
        assertThat(released()).as("nor can they read it by themselves").isFalse();
        var maya = as(InventedPerson.MAYA);
        asks(maya, "01632 960 001");
        assertThat(maya.page().text())
                .contains("A second person must agree first", "You made this request, so a colleague");
        var gwen = as(InventedPerson.GWEN);
        var check = check(gwen);
        gwen.visit(check);
        assertThat(gwen.send(check, "agrees", "NO", "words", "")).hasStatus(422);
        assertThat(gwen.page().text()).contains("Enter why not, and what to do instead");
        assertThat(desk.tell()).isInstanceOf(ActResult.NotNow.class);
        gwen.follow(gwen.send(check, "agrees", "YES", "words", "Ask for her by name"));
        assertThat(gwen.page().text()).contains("You can call 01632 960 001: Gwen", "Ask for her by name");
        assertThat(desk.tell()).isEqualTo(new ActResult.Yes());
        assertThat(released()).isTrue();
        assertThat(desk.tell()).as("an agreement holds for one telling").isInstanceOf(ActResult.NotNow.class);
    }

    private boolean released() {
        return database.asOwner()
                .sql("select answered_at is not null from frontdoor.report_progress where record_id = ?")
                .param(contact)
                .query(Boolean.class)
                .single();
    }

    @Test
    void aRuleWithoutANumberHoldsForThemInTheNextContactToo() {
        ruled("NEVER", "", "");
        var next = family.reported(ReportContent.Way.ADULT, family.child("Ana", "9"));
        path = "/cases/" + next + "/safe-contact";
        var gwen = as(InventedPerson.GWEN);
        var ana = gwen.page().select("#whom option[value]:not([value=''])").attr("value");
        gwen.follow(gwen.send(
                path + "/checks", "whom", ana, "other", "", "by", "PHONE", "to", "01632 960 001", "about", "Hello"));
        assertThat(gwen.page().text()).contains("Do not make this contact. A safe contact rule says not to");
    }

    @Test
    void badInputIsToldAndKept() {
        var maya = as(InventedPerson.MAYA);
        assertThat(maya.send(path, "person", "", "rule", "", "means", "PHONE", "address", "his phone", "words", ""))
                .hasStatus(422);
        assertThat(maya.page().text())
                .contains("Select who this is about", "Select the type of rule", "Enter one full number");
        assertThat(maya.page().select("#address").val()).isEqualTo("his phone");
        assertThat(maya.send(path + "/checks", "whom", "OTHER", "other", "", "by", "EMAIL", "to", "x", "about", ""))
                .hasStatus(422);
        assertThat(maya.page().text()).contains("Enter who that is", "Enter what you will say or send");
        assertThat(maya.page().select("#to").val()).isEqualTo("x");
    }

    @Test
    void whoMayNotSeeTheContactFindsNoRule() {
        var rule = rule(ruled("NEVER", HIS, ""));
        for (var person : new InventedPerson[] {InventedPerson.PETRA, InventedPerson.FRANCES, InventedPerson.LIORA}) {
            var browser = house.as(person);
            assertThat(browser.visit(path)).as(person.name()).hasStatus(404);
            assertThat(browser.visit(rule)).as(person.name()).hasStatus(404);
        }
    }

    @Test
    void itGoesWithTheChildToTheTeamThatVisits() {
        ruled("NEVER", HIS, "");
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decideAndTell("ASSESSMENT", "We visit.");
        desk.approve();
        var liora = house.as(InventedPerson.LIORA);
        var handover = "/handovers/" + desk.handovers().getFirst().id();
        liora.visit(handover);
        assertThat(liora.page().select("main .govuk-warning-text").text()).contains("Never call " + HIS);
        desk.accept();
        var file = new String(
                liora.visit(handover + "/hand-over.csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(file).contains("Never call " + HIS);
    }

    @Test
    void aRuleAtHighRiskSaysForWhomTwoPeopleMustCheck() {
        assertThat(as(InventedPerson.MAYA).page().text())
                .contains("Two members of staff must check before anyone on this record is contacted");
    }
}
