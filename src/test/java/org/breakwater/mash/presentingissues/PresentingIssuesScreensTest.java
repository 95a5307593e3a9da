package org.breakwater.mash.presentingissues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Presenting issues are corrected at any stage, and what was recorded before stays on record. */
@HouseTest
class PresentingIssuesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private AtTheDesk desk;
    private String path = "";

    private UUID child(int place) {
        return desk.children().get(place).id();
    }

    @BeforeEach
    void aScreenedContactWithoutCodes() {
        clock.setLondon("2026-09-01T10:00");
        var contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        path = "/desk/presenting-issues/" + contact;
    }

    private Browser adaeze() {
        return house.as(InventedPerson.ADAEZE, path);
    }

    @Test
    void aManagerRecordsThemAfterTheScreening() {
        var adaeze = adaeze();
        assertThat(adaeze.sendAll(path, List.of("issues", child(1) + "/young-carer")))
                .hasStatus(303);
        adaeze.visit("/desk/contact/" + desk.now().id());
        assertThat(adaeze.page().select("main").text()).contains("Presenting issues: Young carer.");
        assertThat(desk.chronology()).endsWith("Recorded presenting issues");
    }

    @Test
    void theDatabaseKeepsWhoConfirmedWhatFromWhichListAndWhatWasTakenBack() {
        adaeze().sendAll(path, List.of("issues", child(0) + "/physical-abuse-by-adult"));
        clock.setLondon("2026-09-01T11:00");
        adaeze().sendAll(path, List.of("issues", child(0) + "/neglect-medical"));
        assertThat(database.asOwner()
                        .sql("""
                                select code || ' ' || list_version || ' ' || suggested || ' ' || (ended_at is not null)
                                from casework.presenting_issue where record_id = ? order by recorded_at""")
                        .param(desk.now().id())
                        .query(String.class)
                        .list())
                .containsExactly("physical-abuse-by-adult 1 true true", "neglect-medical 1 false false");
        assertThat(database.asOwner()
                        .sql("""
                                select count(*) from audit.entry
                                where act = 'recorded presenting issues' and subject = ?""")
                        .param("contact:" + desk.now().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nothingTickedIsNotRecordedAndWhatCameLateIsStale() {
        var adaeze = adaeze();
        assertThat(adaeze.sendAll(path, List.of())).hasStatus(422);
        assertThat(adaeze.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#issues");
        assertThat(adaeze.page().select(".govuk-error-summary a").text())
                .isEqualTo("Select at least one presenting issue, or “No factors identified”");
        assertThat(adaeze.page().select("#issues")).hasSize(1);
        var gwen = house.as(InventedPerson.GWEN, path);
        adaeze.visit(path);
        adaeze.sendAll(path, List.of("issues", child(0) + "/other"));
        assertThat(gwen.sendAll(path, List.of("issues", child(0) + "/bullying")))
                .hasStatus(409);
    }

    @Test
    void whatWasTickedBeforeAColleagueSavedIsShownInTheWordsOfTheForm() {
        var gwen = house.as(InventedPerson.GWEN, path);
        adaeze().sendAll(path, List.of("issues", child(0) + "/other"));
        assertThat(gwen.sendAll(path, List.of("issues", child(0) + "/bullying")))
                .hasStatus(409);
        gwen.visit(path);
        assertThat(gwen.page().select("main").text())
                .contains("The record has been updated since then.")
                .containsPattern("You chose: Bullying[^/]*\\. Not saved\\.")
                .doesNotContain("Copy what you still need")
                .doesNotContain(child(0) + "/bullying");
    }

    @Test
    void whatIsForgedOrOfAnotherContactIsPassedOver() {
        var other = new AtTheDesk(house, new Furnished(house).report());
        adaeze().sendAll(
                        path,
                        List.of(
                                "issues",
                                other.children().getFirst().id() + "/bullying",
                                "issues",
                                "x/y",
                                "issues",
                                child(0) + "/gossip",
                                "issues",
                                child(0) + "/other"));
        assertThat(database.asOwner()
                        .sql("select code from casework.presenting_issue where record_id = any(?)")
                        .param(new UUID[] {desk.now().id(), other.now().id()})
                        .query(String.class)
                        .list())
                .containsExactly("other");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverMuchIsRecorded() {
        var adaeze = house.as(InventedPerson.ADAEZE);
        var few = Statements.during(() -> adaeze.visit(path));
        desk.records("neglect-medical", "bullying", "missing", "gangs");
        assertThat(Statements.during(() -> adaeze.visit(path))).isEqualTo(few).isPositive();
    }

    @Test
    void aContactOfficerIsToldThatThereIsNoSuchPage() {
        assertThat(house.as(InventedPerson.ROBIN).visit(path)).hasStatus(404);
    }
}
