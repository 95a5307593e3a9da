package org.breakwater.frontdoor.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class ContactPointsScreensTest {

    private static final String MASH = "/contact-points/mash-plus";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ContactPoints contactPoints;

    private Browser frances;

    @BeforeEach
    void signIn() {
        clock.setLondon("2026-11-25T13:00");
        putBack();
        frances = house.as(InventedPerson.FRANCES);
    }

    @AfterEach
    void putBack() {
        database.clear("partnership");
        contactPoints.meetTheFile();
        contactPoints.refresh();
    }

    @Test
    void isLoudAboutNumbersThatNobodyHasConfirmed() {
        var all = contactPoints.now().all().size();
        frances.visit("/contact-points");
        assertThat(frances.page().select(".govuk-warning-text").text())
                .contains(all + " numbers have not been confirmed in the last 30 days");
        assertThat(frances.page().select("tbody tr")).hasSize(all).hasSizeGreaterThan(10);
    }

    @Test
    void remembersWhoConfirmedItForThirtyDays() {
        frances.visit(MASH);
        assertThat(frances.send(MASH + "/confirm")).hasStatus(303);
        frances.visit("/contact-points");
        assertThat(frances.page().select("tbody tr").eachText().getLast())
                .contains("MASH+", "Confirmed", "Frances Ottley (demo), Wednesday 25 November 2026, 13:00");

        clock.setLondon("2026-12-25T13:01");
        frances.signInAs(InventedPerson.FRANCES);
        frances.visit("/contact-points");
        assertThat(frances.page().select("tbody").text()).contains("Confirmation out of date");
    }

    @Test
    void changesTheNumberThatEverybodySeesAtOnce() throws Exception {
        assertThat(publicPage()).contains("01702 215007");
        frances.visit(MASH);
        assertThat(frances.send(MASH, withNumber("01702 534404"))).hasStatus(303);

        assertThat(publicPage()).contains("01702 534404").doesNotContain("01702 215007");
        frances.visit(MASH);
        assertThat(frances.page().select(".bw-timeline").text())
                .contains("Changed by Frances Ottley (demo)", "number: 01702 215007, now 01702 534404");
        assertThat(database.asOwner()
                        .sql("select actor from audit.entry where act = 'changed contact point' and subject = ?")
                        .param("contact-point:mash-plus")
                        .query(String.class)
                        .list())
                .contains("account:" + InventedPerson.FRANCES.accountId());
    }

    @Test
    void noLongerTrustsAConfirmationOfTheOldNumber() {
        frances.visit(MASH);
        frances.send(MASH + "/confirm");
        frances.visit(MASH);
        frances.send(MASH, withNumber("01702 534404"));
        assertThat(contactPoints.now().get("mash-plus").confirmed()).isNull();
    }

    @Test
    void refusesWhatIsNoNumberAndKeepsWhatWasTyped() {
        frances.visit(MASH);
        assertThat(frances.send(
                        MASH, "name", "", "number", "12", "alternatives", "see the wall", "pressPublic", "press one"))
                .hasStatus(422);
        assertThat(frances.page().select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "Enter a name",
                        "Enter a UK telephone number, like 01702 215007 or 101",
                        "Enter one number per line, followed by a note," + " like 0345 606 1212 Alternative number",
                        "Enter one key per line, followed by what it is for, like 1 concerns about a child");
        assertThat(frances.page().select("#alternatives").val()).isEqualTo("see the wall");
    }

    @Test
    void showsWhatSomebodyElseDidFirst() {
        frances.visit(MASH);
        var other = house.as(InventedPerson.FRANCES);
        other.visit(MASH);
        other.send(MASH, withNumber("01702 534404"));

        assertThat(frances.send(MASH, withNumber("01702 534405"))).hasStatus(409);
        assertThat(frances.page().select(".govuk-notification-banner").text())
                .contains("someone else changed this contact point first", "number: 01702 215007, now 01702 534404");
        assertThat(frances.page().select("#number").val()).isEqualTo("01702 534405");
        assertThat(contactPoints.now().get("mash-plus").number().shown()).isEqualTo("01702 534404");

        assertThat(frances.send(MASH, withNumber("01702 534405"))).hasStatus(303);
    }

    @Test
    void doesNotConfirmWhatSomebodyElseHasChanged() {
        frances.visit(MASH);
        var other = house.as(InventedPerson.FRANCES);
        other.visit(MASH);
        other.send(MASH, withNumber("01702 534404"));

        assertThat(frances.send(MASH + "/confirm")).hasStatus(409);
        assertThat(contactPoints.now().get("mash-plus").confirmed()).isNull();
    }

    @Test
    void knowsNoOtherContactPointAndNoForgedVersion() {
        assertThat(frances.visit("/contact-points/nowhere")).hasStatus(404);
        frances.visit(MASH);
        assertThat(frances.send(MASH, "version", "99999999999", "name", "X", "number", "101"))
                .hasStatus(409);
    }

    @Test
    void isForTheAdministratorAlone() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit("/contact-points")).hasStatus(404);
        assertThat(maya.visit(MASH)).hasStatus(404);
        assertThat(house.visitor()
                        .post(MASH, Map.of("number", "101"))
                        .getResponse()
                        .getStatus())
                .isGreaterThanOrEqualTo(300);
        assertThat(contactPoints.now().get("mash-plus").number().shown()).isEqualTo("01702 215007");
    }

    private static String[] withNumber(String number) {
        return new String[] {"name", "MASH+", "number", number, "pressPublic", "1 concerns about a child"};
    }

    private String publicPage() {
        var answer = web.get().uri("/who-to-call").exchange().getResponse();
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
