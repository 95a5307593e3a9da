package org.breakwater.casework.informationrequests.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The police telephone instead of responding on the screen, and Maya records what they say. */
@HouseTest
class TelephoneResponseScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private UUID contact = new UUID(0, 0);
    private UUID ask = new UUID(0, 0);
    private String page = "";
    private AtTheDesk desk;

    @BeforeEach
    void thePoliceAreAskedOnATuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        ask = desk.ask("police");
        page = "/cases/" + contact + "/information-requests/external/" + ask;
    }

    private static void tellsNotKnown(Browser browser, String page) {
        browser.visit(page);
        browser.follow(browser.send(page, "toldBy", "PC Ivo Sandling", "toldTime", "10:30", "kind", "NOT_KNOWN"));
    }

    @Test
    void whatTheySaidStandsAsSaidByTelephoneWithWhoSaidItAndWhoWroteItDown() {
        clock.setLondon("2026-09-01T11:00");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/information-requests");
        assertThat(maya.page().select("a[href=" + page + "]").text())
                .isEqualTo("Record a telephone response from Essex Police");
        tellsNotKnown(maya, page);
        assertThat(maya.page().text())
                .contains("Not known, PC Ivo Sandling, 1 September 2026, 10:30")
                .contains("By telephone Recorded by Maya Lindqvist (demo), 1 September 2026, 11:00")
                .doesNotContain("Essex Police, answer:");
        assertThat(maya.page().select("a[href=" + page + "]")).isEmpty();
        assertThat(desk.chronology()).contains("Essex Police responded by telephone: not known");
        assertThat(database.acts("contact:" + contact)).contains("recorded an agency’s telephone response");
    }

    @Test
    void whoRangInTimeIsNotLateThoughItIsWrittenDownLater() {
        clock.setLondon("2026-09-03T10:00");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text()).contains("Essex Police has not responded");
        maya.visit(page);
        maya.follow(maya.send(
                page,
                "toldBy",
                "PC Ivo Sandling",
                "toldDay",
                "1",
                "toldMonth",
                "9",
                "toldYear",
                "2026",
                "toldTime",
                "16:00",
                "kind",
                "NOTHING_RELEVANT"));
        assertThat(maya.page().text())
                .contains("Known, nothing relevant")
                .doesNotContain("has not responded", "Late response");
    }

    @Test
    void factsAreHeardAsAnAnswerOfTheirOwnAndMaySayThatItIsMorePressing() {
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
        desk.close();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        maya.follow(maya.send(
                page,
                "toldBy",
                "PC Ivo Sandling",
                "kind",
                "KNOWN",
                "when1",
                "14 August 2026",
                "what1",
                "Called to the house",
                "rating",
                "RED",
                "sensitivity",
                "HUB",
                "familyTold",
                "NO"));
        assertThat(maya.page().text())
                .contains("14 August 2026: Called to the house", "An agency response is rated red");
        assertThat(desk.now().stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void theirOwnResearcherSeesItAndPutsItRight() {
        clock.setLondon("2026-09-01T11:00");
        tellsNotKnown(house.as(InventedPerson.MAYA), page);
        var petra = house.as(InventedPerson.PETRA);
        var own = "/information-requests/" + ask;
        petra.visit(own);
        assertThat(petra.page().text()).contains("What we recorded when you told us by telephone", "PC Ivo Sandling");
        petra.follow(petra.send(
                own,
                "kind",
                "NOTHING_RELEVANT",
                "searched",
                "NAMES",
                "otherSystem",
                "Night log",
                "why",
                "Looked again"));
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/information-requests");
        assertThat(maya.page().text())
                .contains("Known, nothing relevant, Petra Vance", "Earlier response from Essex Police", "By telephone");
        assertThat(desk.chronology()).contains("Essex Police changed its response: known, nothing relevant");
    }

    @Test
    void wantsWhoSaidItAndWhenItCanHaveBeenAndKeepsWhatWasTyped() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        assertThat(maya.send(page, "toldTime", "09:00", "otherSystem", "Night log"))
                .hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter who gave the information",
                        "The date must be after they were asked",
                        "Select their response");
        assertThat(maya.page().select("#otherSystem").attr("value")).isEqualTo("Night log");
        assertThat(maya.send(page, "toldBy", "PC Ivo Sandling", "toldTime", "10:01", "kind", "NOT_KNOWN"))
                .as("later than now")
                .hasStatus(422);
    }

    @Test
    void whoComesSecondIsShownTheAnswerAndKeepsWhatTheyTyped() {
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit(page);
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown());
        assertThat(gwen.send(page, "toldBy", "PC Ivo Sandling", "kind", "NOTHING_RELEVANT"))
                .hasStatus(422);
        assertThat(gwen.page().text()).contains("Essex Police has responded", "The big index");
        assertThat(gwen.page().select("#toldBy").attr("value")).isEqualTo("PC Ivo Sandling");
        assertThat(desk.answers(ask)).hasSize(1);
    }

    @Test
    void onlyWhoMayAskAndIsNotKeptOutOnTheScreenAndInTheDatabase() {
        assertThat(house.as(InventedPerson.ROBIN).visit(page)).hasStatus(404);
        assertThat(house.as(InventedPerson.PETRA).visit(page)).hasStatus(404);
        var other = new Furnished(house).report();
        assertThat(house.as(InventedPerson.MAYA).visit("/cases/" + other + "/information-requests/external/" + ask))
                .as("a question about another contact")
                .hasStatus(404);
        var restricted = new Furnished(house).restrictedReport();
        var asked = new Furnished(house).ask(restricted, "police", InventedPerson.ADAEZE);
        assertThat(house.as(InventedPerson.MAYA)
                        .visit("/cases/" + restricted + "/information-requests/external/" + asked))
                .hasStatus(404);
        assertThatThrownBy(() -> writeDown(InventedPerson.MAYA, restricted, asked))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> writeDown(InventedPerson.PETRA, contact, ask))
                .hasStackTraceContaining("row-level security");
        assertThat(writeDown(InventedPerson.MAYA, contact, ask)).isOne();
    }

    private int writeDown(InventedPerson by, UUID record, UUID question) {
        return acting.as(
                by.asActor(),
                () -> jdbc.sql("""
                        insert into mash.response (ask_id, contact_id, agency, kind, searched, systems, fact_when,
                            fact_words, replied_by, replied_by_name, replied_at, told_by, told_at,
                            told_way)
                        values (:ask, :contact, 'police', 'NOT_KNOWN', '{}', '{}', '{}', '{}', :by, 'x',
                            access.time_now(), 'PC Sandling', access.time_now(), 'TELEPHONE')""")
                        .param("ask", question)
                        .param("contact", record)
                        .param("by", by.asActor().id().value())
                        .update());
    }
}
