package org.breakwater.journeys;

import java.util.HashMap;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Routes;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page behind a proved work address is accessible: see {@link PageChecks}. */
@Tag("every-page")
@HouseTest
class ReferralPagesTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private House house;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final String petra = Professional.address("petra.quayside");
    private final String lena = Professional.address("lena.lead");

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void onTuesday() {
        clock.setLondon("2026-09-01T10:00");
    }

    private Person proves(String email) {
        var person = chromium.person(port, true).go("/refer/prove/address");
        person.write("email", email).press("Send me a code");
        return person.write("code", new Professional(house).newestCode(email)).press("Continue");
    }

    private Person begun() {
        var writer = proves(petra);
        writer.go("/refer/household/child/1").write("name", "Rowan Tidewater").press("Save and continue");
        writer.go("/refer/story/concern-details").choose("danger", "NO").write("words", "No coat again");
        writer.press("Save and continue");
        writer.go("/refer/you/referrer-details").write("name", "Petra Quayside").write("phone", "01632 960 111");
        return writer.press("Save and continue");
    }

    @Test
    void everyPartIsGoodForEverybodyAlsoWhenItIsSentEmpty() {
        var writer = begun();
        var ids = new HashMap<>(new Furnished(house).ids());
        ids.put("place", "1");
        var away = writer.go("/refer/drafts").page().locator("a[href$='/delete']");
        ids.put("draft", away.first().getAttribute("href").split("/")[3]);
        Routes.of(mappings).stream()
                .filter(route -> route.method() == RequestMethod.GET)
                .filter(route -> route.pattern().startsWith("/refer/") && route.lets(null))
                .filter(route -> !route.pattern().matches("/refer/(prove|mine/copy|stopped).*"))
                .forEach(route -> writer.go(route.filled(ids)).sendsEmpty());
    }

    @Test
    void theLeadAndWhatComesAfterSendingAreGoodForEverybody() {
        var writer = begun();
        writer.go("/refer/sign-off/request")
                .write("email", lena)
                .press("Request sign-off")
                .sees("not yet given");
        var lead = proves(lena).sees("You have been asked to sign off a referral");
        lead.follow("Read and sign off").sees("Rowan Tidewater").photograph("sign-off");
        lead.press("Send").sees("Select whether you sign off this referral");
        lead.choose("what", "SIGN").write("name", "Lena Lead").press("Send").sees("We have your response");
        writer.go("/refer/send/check").press("Send").sees("Referral sent");
        writer.go("/refer/mine").photograph("refer-mine");
        var mine = writer.page().locator("a[href^='/refer/mine/disagreement/']").getAttribute("href");
        var id = mine.substring(mine.lastIndexOf('/') + 1);
        var maya = InventedPerson.MAYA.asActor();
        house.getBean(ActorTransactions.class)
                .as(
                        maya,
                        () -> house.getBean(ReporterConversation.class)
                                .ask(maya, UUID.fromString(id), ReporterConversation.Question.SAFE_NOW, ""));
        writer.go("/refer/mine/questions/" + id).press("Answer").press("Send").sees("Enter what you want to tell us");
        writer.write("words", "With his grandfather").press("Send").sees("You have sent us 1 more message");
        writer.go(mine).press("Raise disagreement").sees("Select what you disagree with");
        writer.choose("about", "NOT_ACTED").write("words", "Nobody went").write("agency", "Quayside Primary");
        writer.press("Raise disagreement").sees("Stage 1").photograph("refer-disagreement");
        writer.press("Escalate").sees("Enter a reason for escalating");
        writer.press("Close disagreement").sees("This disagreement is closed");
    }

    @Test
    void theDesksAndThePartnershipsPagesOfADisagreementAreGoodForEverybody() {
        var contact = new Furnished(house).report();
        var one = new Furnished(house).disagreement(contact);
        var gwen = chromium.person(port, true).signIn(InventedPerson.GWEN.fullName());
        gwen.go("/desk/disagreements").photograph("disagreements");
        gwen.go("/desk/disagreements/" + one).press("Send response").sees("Select an outcome");
        gwen.choose("finding", "STANDS").write("words", "It stands").press("Send response");
        gwen.sees("Send the outcome in writing").photograph("disagreement");
        gwen.write("words", "By letter, today").press("Save").sees("A response has been given at this stage");
        database.asOwner()
                .sql("update mash.disagreement set stage = 2 where id = ?")
                .param(one)
                .update();
        chromium.person(port, true)
                .signIn(InventedPerson.ODILE.fullName())
                .go("/escalations")
                .sees("service managers of both agencies")
                .photograph("escalations");
    }
}
