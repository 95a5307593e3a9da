package org.breakwater.casework.informationrequests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The police were asked about the wrong family, and Maya withdraws the request. */
@HouseTest
class RequestWithdrawalScreensTest {

    private static final String WHY = "Asked about the wrong family";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    ActorTransactions acting;

    @Autowired
    RequestReminders asks;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    private UUID contact = new UUID(0, 0);
    private UUID ask = new UUID(0, 0);
    private String page = "";
    private AtTheDesk desk;

    @BeforeEach
    void thePoliceAreAsked() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        ask = desk.ask("police");
        page = "/cases/" + contact + "/information-requests/external/" + ask;
    }

    private Browser takenBack() {
        var maya = house.as(InventedPerson.MAYA, page);
        maya.follow(maya.send(page.replace("/external", "") + "/withdraw", "takenBackWhy", WHY));
        return maya;
    }

    @Test
    void itStandsAsTakenBackWithTheReasonAndTheNameAndTheyCanBeAskedAgain() {
        var maya = takenBack();
        assertThat(maya.page().text())
                .contains("Withdrawn by Maya Lindqvist (demo), 1 September 2026, 10:00: " + WHY)
                .doesNotContain("Essex Police, answer:");
        assertThat(desk.chronology()).contains("Withdrew the information request to Essex Police");
        assertThat(database.acts("contact:" + contact)).contains("withdrew an information request");
        assertThat(desk.ask("police")).isNotEqualTo(ask);
    }

    @Test
    void theResearcherSeesThatItWasTakenBackAndNothingElseOfIt() {
        takenBack();
        var petra = house.as(InventedPerson.PETRA, "/information-requests/" + ask);
        assertThat(petra.page().text())
                .contains("withdrew it 1 September 2026, 10:00", WHY)
                .doesNotContain("Saltmarsh", "marks on an arm");
        assertThat(petra.page().select("main form")).isEmpty();
        petra.visit("/information-requests");
        assertThat(petra.page().select("tbody th a").eachAttr("href")).doesNotContain("/information-requests/" + ask);
        assertThat(petra.page().select("li a").eachAttr("href")).contains("/information-requests/" + ask);
    }

    @Test
    void itIsNotLateAndNobodyIsReminded() {
        takenBack();
        clock.setLondon("2026-09-03T10:00");
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + contact)
                        .page()
                        .text())
                .doesNotContain("has not answered");
        assertThat(asks.whoOwes(new Actor.Job("reminds"), ask)).isEmpty();
    }

    @Test
    void wantsAReasonThatSaysNothingOfWhoToldUs() {
        var maya = house.as(InventedPerson.MAYA, page);
        assertThat(maya.send(page.replace("/external", "") + "/withdraw")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter the reason for withdrawing");
    }

    @Test
    void aQuestionOfAContactThatIsClosedIsTakenBackToo() {
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
        desk.close();
        assertThat(takenBack().page().text()).contains("Withdrawn by Maya Lindqvist");
    }

    @Test
    void whatWasAnsweredIsNotTakenBackAndWhatWasTypedIsKept() {
        var maya = house.as(InventedPerson.MAYA, page);
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown());
        assertThat(maya.send(page.replace("/external", "") + "/withdraw", "takenBackWhy", WHY))
                .hasStatus(422);
        assertThat(maya.page().text())
                .contains("Essex Police has responded. A request that has been answered cannot be withdrawn.");
        assertThat(maya.page().select("#takenBackWhy").text()).isEqualTo(WHY);
    }

    @Test
    void whoAnswersWhatWasTakenBackMeanwhileIsToldAndKeepsWhatTheyTyped() {
        var petra = house.as(InventedPerson.PETRA, "/information-requests/" + ask);
        var gwen = house.as(InventedPerson.GWEN, page);
        takenBack();
        assertThat(petra.send(
                        "/information-requests/" + ask,
                        "kind",
                        "NOT_KNOWN",
                        "searched",
                        "NAMES",
                        "otherSystem",
                        "Night log"))
                .hasStatus(422);
        assertThat(petra.page().text()).contains("The desk withdrew this request while you had it open");
        assertThat(petra.page().select("input[name=otherSystem]").attr("value")).isEqualTo("Night log");
        assertThat(gwen.send(page, "toldBy", "PC Ivo Sandling", "kind", "NOT_KNOWN"))
                .hasStatus(422);
        assertThat(gwen.page().text()).contains("The request was withdrawn. Send Essex Police another request");
        assertThat(gwen.page().select("#toldBy").attr("value")).isEqualTo("PC Ivo Sandling");
        assertThat(desk.answers(ask)).isEmpty();
    }

    @RepeatedTest(5)
    void inOneSecondOneOfTheTwoWinsAndTheOtherIsTold() throws Exception {
        var together = new CyclicBarrier(2);
        var seen = desk.now();
        try (var two = Executors.newFixedThreadPool(2)) {
            var back = two.submit(() -> {
                together.await();
                return desk.as(InventedPerson.MAYA, () -> {
                    var row = house.getBean(AgencyInformation.class)
                            .asked(contact, ask)
                            .orElseThrow();
                    return house.getBean(RequestWithdrawals.class)
                            .withdraw(InventedPerson.MAYA.asActor(), seen, seen.version(), row, WHY);
                });
            });
            var answer = two.submit(() -> {
                together.await();
                return desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown());
            });
            var withdrawn = back.get() instanceof ActResult.Yes;
            assertThat(answer.get() instanceof ActResult.Yes).isNotEqualTo(withdrawn);
            assertThat(desk.answers(ask)).hasSize(withdrawn ? 0 : 1);
        }
    }

    @Test
    void anAgencyTakesNothingBackAndAnswersNothingThatWasTakenBackInTheDatabaseEither() {
        assertThatThrownBy(() -> takeBack(InventedPerson.PETRA)).hasStackTraceContaining("row-level security");
        assertThat(takeBack(InventedPerson.MAYA)).isOne();
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.PETRA,
                        () -> jdbc.sql("""
                                insert into mash.response (ask_id, contact_id, agency, kind, searched, systems,
                                    fact_when,
                                    fact_words, replied_by, replied_by_name, replied_at)
                                values (:ask, :contact, 'police', 'NOT_KNOWN', '{NAMES}', '{x}', '{}', '{}', 'x', 'x',
                                    access.time_now())""")
                                .param("ask", ask)
                                .param("contact", contact)
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    private int takeBack(InventedPerson by) {
        return acting.as(
                by.asActor(),
                () -> jdbc.sql("""
                        update mash.information_request set withdrawn_at = access.time_now(), withdrawn_by = :by,
                            withdrawn_by_name = 'x', withdrawn_why = 'x' where id = :ask""")
                        .param("by", by.asActor().id().value())
                        .param("ask", ask)
                        .update());
    }
}
