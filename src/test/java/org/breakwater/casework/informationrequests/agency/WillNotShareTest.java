package org.breakwater.casework.informationrequests.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.desk.Queues;
import org.breakwater.mash.desk.filter.ListFilter;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The police hold something and decide not to share it: a response in time, without information. */
@HouseTest
class WillNotShareTest {

    private static final String LOUD =
            "Essex Police holds information and is withholding it. The decision does not take it into account.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    Queues queues;

    private UUID contact = new UUID(0, 0);
    private UUID ask = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void thePoliceAreAsked() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        ask = desk.ask("police");
    }

    private Browser refuse() {
        var own = "/information-requests/" + ask;
        var petra = house.as(InventedPerson.PETRA, own);
        petra.follow(petra.send(
                own,
                "kind",
                "REFUSED",
                "refusedWhy",
                "It would show that somebody is watched",
                "refusedBy",
                "DI Odette Marsh",
                "refusedUnless",
                "If a strategy discussion is called"));
        return petra;
    }

    @Test
    void saysWhyWhoDecidedItAndWhatWouldChangeItAndIsAskedForEach() {
        var own = "/information-requests/" + ask;
        var petra = house.as(InventedPerson.PETRA, own);
        assertThat(petra.send(own, "kind", "REFUSED", "refusedWhy", "It would show that somebody is watched"))
                .hasStatus(422);
        assertThat(petra.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Enter who decided to withhold it", "Enter what would need to change, or “nothing”");
        assertThat(petra.page().select("#refusedWhy").text()).isEqualTo("It would show that somebody is watched");
        assertThat(refuse().page().text()).contains("Your response Information withheld", "DI Odette Marsh");
    }

    @Test
    void itStandsLoudWhereverSomebodyThinksAboutItWithWhatCanBeDone() {
        refuse();
        for (var page : new String[] {
            "/desk/contact/%s", "/cases/%s/information-requests", "/cases/%s/analysis", "/desk/decision/%s"
        }) {
            var maya = house.as(InventedPerson.MAYA, page.formatted(contact));
            assertThat(maya.page().text())
                    .as(page)
                    .contains(LOUD, "DI Odette Marsh", "If a strategy discussion is called", "Call Essex Police")
                    .doesNotContain("Essex Police has not answered");
            assertThat(maya.page().select("main a").eachAttr("href")).contains("/cases/" + contact + "/disagreements");
        }
        desk.decide("EARLY_HELP");
        assertThat(house.as(InventedPerson.ADAEZE, "/desk/approval/" + contact)
                        .page()
                        .text())
                .contains(LOUD);
        assertThat(desk.chronology()).contains("Essex Police responded: holds information and is withholding it");
        assertThat(refusing()).containsExactly("police");
    }

    private java.util.List<String> refusing() {
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> queues.of(
                                InventedPerson.MAYA.asActor(),
                                ListFilter.of(desk.now().stage()),
                                1))
                .stream()
                .filter(row -> row.id().equals(contact))
                .flatMap(row -> row.refusing().stream())
                .toList();
    }

    @Test
    void afterTheDecisionItOpensTheContactAgainForWhatWasDecidedWithoutIt() {
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
        desk.close();
        refuse();
        assertThat(desk.now().stage()).isEqualTo(Stage.NEW);
        assertThat(desk.now().alarmRings()).isTrue();
        clock.setLondon("2026-09-03T10:00");
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + contact)
                        .page()
                        .text())
                .contains(LOUD)
                .doesNotContain("has not answered");
    }

    @Test
    void whoTellsLaterIsLoudNoLongerAndWhatWasRefusedStaysBehindIt() {
        refuse();
        var refused = desk.answers(ask).getFirst();
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.known(Rating.AMBER, refused.id()));
        assertThat(house.as(InventedPerson.MAYA, "/cases/" + contact + "/information-requests")
                        .page()
                        .text())
                .doesNotContain(LOUD)
                .contains("Earlier response from Essex Police", "DI Odette Marsh", "Called to the address at night");
        assertThat(refusing()).isEmpty();
    }

    @Test
    void theDeskWritesItDownWhenItIsSaidByTelephone() {
        var page = "/cases/" + contact + "/information-requests/external/" + ask;
        var maya = house.as(InventedPerson.MAYA, page);
        assertThat(maya.send(page, "toldBy", "PC Ivo Sandling", "kind", "REFUSED"))
                .hasStatus(422);
        assertThat(maya.page().text()).contains("Enter why it is being withheld");
        maya.follow(maya.send(
                page,
                "toldBy",
                "PC Ivo Sandling",
                "kind",
                "REFUSED",
                "refusedWhy",
                "A court forbids it",
                "refusedBy",
                "DI Odette Marsh",
                "refusedUnless",
                "nothing"));
        assertThat(maya.page().text()).contains(LOUD, "A court forbids it", "By telephone Recorded by Maya");
    }
}
