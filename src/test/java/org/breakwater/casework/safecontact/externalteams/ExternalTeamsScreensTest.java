package org.breakwater.casework.safecontact.externalteams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another council cannot read our pages: until someone records whom they told, the call is outstanding at the desk. */
@HouseTest
class ExternalTeamsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID earlier = new UUID(0, 0);
    private UUID contact = new UUID(0, 0);
    private Browser maya;

    @BeforeEach
    void aChildWentToAnotherCouncil() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        earlier = family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
        contact = family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.analyse();
        var elsewhere = new NextStepPlan.Elsewhere("On the pier", "Grays", "Seen by a doctor");
        var nextStepPlan = new NextStepPlan("Their own council", "Duty team", List.of("essex"), elsewhere);
        desk.propose(desk.children().getFirst().id(), "TRANSFER", nextStepPlan);
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        maya = house.as(InventedPerson.MAYA);
    }

    private void warn(UUID about, String words) {
        var page = "/cases/" + about + "/safe-contact/warnings";
        maya.visit(page);
        maya.follow(maya.send(page, "words", words, "reviewDay", "3", "reviewMonth", "12", "reviewYear", "2026"));
    }

    private void end(UUID about) {
        maya.visit("/cases/" + about + "/safe-contact/warnings");
        var page = maya.page()
                .select("main a[href^=/cases/" + about + "/safe-contact/warnings/]")
                .attr("href");
        maya.visit(page);
        maya.follow(maya.send(page, "still", "NO", "why", "He is in prison; the police told us"));
    }

    private String call() {
        maya.visit("/desk/safe-contact/external-teams");
        return maya.page()
                .select("main a[href^=/cases/" + contact + "/safe-contact/external-teams/]")
                .attr("href");
    }

    private int rang() {
        var call = call();
        maya.visit(call);
        return maya.send(call, "told", "Bram Eastgate, team manager")
                .getResponse()
                .getStatus();
    }

    @Test
    void whoeverWritesIsLedToWhoHasToBeRungAndItWaitsUntilSomebodySaysTheyDid() {
        warn(contact, "He has a knife");
        assertThat(maya.page().select("main").text()).contains("These teams do not have access", "He has a knife");
        maya.visit("/desk");
        assertThat(maya.page().text()).contains("External teams to notify: ");
        assertThat(rang()).isEqualTo(303);
        assertThat(call()).isEmpty();
        assertThat(new AtTheDesk(house, contact).chronology())
                .anyMatch(line -> line.contains("Notified an external team"));
    }

    @Test
    void whatStandsInAnotherContactAboutTheChildLeadsThereToo() {
        new AtTheDesk(house, contact).holdToBeOneWith(earlier);
        warn(earlier, "The dog bites");
        assertThat(maya.page().select("main").text()).contains("The dog bites");
        assertThat(call()).isNotEmpty();
    }

    @Test
    void whatEndsIsACallAsWell() {
        warn(contact, "He has a knife");
        assertThat(rang()).isEqualTo(303);
        end(contact);
        assertThat(maya.page().select("main").text()).contains("it no longer applies", "He has a knife");
        assertThat(rang()).isEqualTo(303);
        assertThat(call()).isEmpty();
    }

    @Test
    void whatEndsBeforeAnybodyRangIsNoCall() {
        warn(contact, "He has a knife");
        end(contact);
        assertThat(call()).isEmpty();
    }

    @Test
    void aPageWithOlderWordsDoesNotSayThatTheyKnowTheNewest() {
        warn(contact, "He has a knife");
        var call = call();
        maya.visit(call);
        var older = maya.page().select("input[name=asRead]").attr("value");
        warn(contact, "The dog bites");
        maya.visit(call);
        var sent = maya.send(call, "asRead", older, "told", "Bram Eastgate, team manager");
        assertThat(sent).hasStatus(422).bodyText().contains("Call them again", "Bram Eastgate");
        assertThat(call()).isNotEmpty();
    }

    @Test
    void whoSaysNotWhomTheyToldIsAsked() {
        warn(contact, "He has a knife");
        var call = call();
        maya.visit(call);
        assertThat(maya.send(call, "told", " ")).hasStatus(422).bodyText().contains("Enter who you spoke to");
    }

    private String handover() {
        return "/cases/" + contact + "/handover/"
                + new AtTheDesk(house, contact).handovers().getFirst().id();
    }

    private void accepted() {
        maya.visit(handover());
        var sent = maya.send(
                handover() + "/written",
                "who",
                "Bram Eastgate",
                "onDay",
                "1",
                "onMonth",
                "9",
                "onYear",
                "2026",
                "how",
                "Secure email");
        assertThat(sent).hasStatus(303);
    }

    @Test
    void whatIsKnownOnceTheContactIsClosedIsACallToWhoHasTheChild() {
        accepted();
        assertThat(new AtTheDesk(house, contact).close()).isEqualTo(new ActResult.Yes());
        warn(contact, "He has a knife");
        assertThat(maya.page().select("main").text()).contains("He has a knife");
        assertThat(call()).isNotEmpty();
        assertThat(new AtTheDesk(house, contact).now().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void thePagesOfTheHandOverSayThatACallIsDueAndLeadToIt() {
        maya.visit(handover());
        assertThat(maya.page().select("main h2").eachText())
                .contains("What they must be told")
                .doesNotContain("Handover as seen by the receiving team");
        assertThat(maya.page().text()).doesNotContain("Call needed");
        warn(contact, "He has a knife");
        for (var page : List.of(handover(), "/cases/" + contact + "/handover", "/desk/contact/" + contact)) {
            maya.visit(page);
            assertThat(maya.page().select("main strong:contains(Call needed)"))
                    .as(page)
                    .isNotEmpty();
            assertThat(maya.page().select("main a[href=" + call() + "]"))
                    .as(page)
                    .isNotEmpty();
        }
        assertThat(rang()).isEqualTo(303);
        maya.visit(handover());
        assertThat(maya.page().text()).doesNotContain("Call needed");
    }

    @Test
    void aContactOfficerReadsThatACallIsDueWithoutALinkToAPageThatIsNotTheirs() {
        warn(contact, "He has a knife");
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit("/desk/contact/" + contact);
        assertThat(robin.page().select("main strong:contains(Call needed)")).isNotEmpty();
        assertThat(robin.page().select("main a[href^=/desk/safe-contact/external-teams]"))
                .isEmpty();
    }

    @Test
    void aHandOverThatIsOverLeadsNobodyToTheCalls() {
        warn(contact, "He has a knife");
        maya.visit(handover());
        maya.send(handover() + "/again", "team", "thurrock", "note", "They live there");
        warn(contact, "The dog bites");
        assertThat(rang()).as("the other council").isEqualTo(303);
        maya.visit("/cases/" + contact + "/safe-contact/warnings");
        var page = maya.page()
                .select("main a[href^=/cases/" + contact + "/safe-contact/warnings/]")
                .attr("href");
        maya.visit(page);
        var kept = maya.send(
                page, "still", "YES", "nextDay", "1", "nextMonth", "11", "nextYear", "2026", "why", "Seen today");
        assertThat(kept).hasRedirectedUrl("/cases/" + contact + "/safe-contact/warnings");
    }

    @Test
    void aTeamOfWhichWeKeepNoNumberIsSaidToHaveNone() {
        warn(contact, "He has a knife");
        maya.visit(call());
        assertThat(maya.page().select("main").text())
                .contains("We have no number for them. ")
                .doesNotContain("Contact details");
    }
}
