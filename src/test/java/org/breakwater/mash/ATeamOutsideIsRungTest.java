package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.model.AtTheDesk;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.Plan;
import org.breakwater.mash.model.Rating;
import org.breakwater.mash.model.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Another council cannot read our pages: until somebody says whom they told, the call stands at the desk. */
@HouseTest
class ATeamOutsideIsRungTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    private UUID earlier = new UUID(0, 0);
    private UUID contact = new UUID(0, 0);
    private Browser maya;

    @BeforeEach
    void aChildWentToAnotherCouncil() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        earlier = family.reported(Told.Way.ADULT, family.child("Ottoline", "7"));
        contact = family.reported(Told.Way.ADULT, family.child("Ottoline", "7"));
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.analyse();
        var elsewhere = new Plan.Elsewhere("On the pier", "Grays", "Seen by a doctor");
        var plan = new Plan("Their own council", "Duty team", List.of("essex"), elsewhere);
        desk.propose(desk.children().getFirst().id(), "TRANSFER", plan);
        assertThat(desk.submit()).isEqualTo(new Done.Yes());
        assertThat(desk.approve()).isEqualTo(new Done.Yes());
        maya = new Browser(web);
        maya.signInAs(InventedPerson.MAYA);
    }

    private void warn(UUID about, String words) {
        var page = "/desk/warnings/" + about;
        maya.visit(page);
        maya.follow(maya.send(page, "words", words, "reviewDay", "3", "reviewMonth", "12", "reviewYear", "2026"));
    }

    private void end(UUID about) {
        maya.visit("/desk/warnings/" + about);
        var page = maya.page()
                .select("main a[href^=/desk/warnings/" + about + "/]")
                .attr("href");
        maya.visit(page);
        maya.follow(maya.send(page, "still", "NO", "why", "He is in prison; the police told us"));
    }

    private String call() {
        maya.visit("/desk/ring");
        return maya.page().select("main a[href^=/desk/ring/" + contact + "/]").attr("href");
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
        assertThat(maya.page().select("main").text()).contains("These teams cannot read our pages", "He has a knife");
        maya.visit("/desk");
        assertThat(maya.page().text()).contains("Teams outside to ring: ");
        assertThat(rang()).isEqualTo(303);
        assertThat(call()).isEmpty();
        assertThat(new AtTheDesk(house, contact).chronology()).anyMatch(line -> line.contains("Rang a team outside"));
    }

    @Test
    void whatStandsInAnotherContactAboutTheChildLeadsThereToo() {
        warn(earlier, "The dog bites");
        assertThat(maya.page().select("main").text()).contains("The dog bites");
        assertThat(call()).isNotEmpty();
    }

    @Test
    void whatEndsIsACallAsWell() {
        warn(contact, "He has a knife");
        assertThat(rang()).isEqualTo(303);
        end(contact);
        assertThat(maya.page().select("main").text()).contains("it holds no longer", "He has a knife");
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
        assertThat(sent).hasStatus(422).bodyText().contains("Ring them once more", "Bram Eastgate");
        assertThat(call()).isNotEmpty();
    }

    @Test
    void whoSaysNotWhomTheyToldIsAsked() {
        warn(contact, "He has a knife");
        var call = call();
        maya.visit(call);
        assertThat(maya.send(call, "told", " ")).hasStatus(422).bodyText().contains("Say whom you spoke to");
    }
}
