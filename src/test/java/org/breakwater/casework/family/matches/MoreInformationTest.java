package org.breakwater.casework.family.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisionRow.State;
import org.breakwater.people.matching.MatchDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who checks a match cannot tell yet: it stays open, and everyone reads what is needed. */
@HouseTest
class MoreInformationTest {

    private static final String NEEDED = "Her date of birth, from the school";

    @Autowired
    House house;

    @Autowired
    MatchDecisions decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private TwoReportsOfOneChild reports;

    @BeforeEach
    void twoReportsOfOneChild() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        reports = new TwoReportsOfOneChild(house);
    }

    private void says(InventedPerson person, String answer, String why) {
        clock.advance(Duration.ofMinutes(1));
        var browser = house.as(person, reports.pair());
        browser.send(reports.pair(), "answer", answer, "why", why);
    }

    private Browser asksForMore(InventedPerson person, String needed) {
        clock.advance(Duration.ofMinutes(1));
        var browser = house.as(person, reports.pair());
        browser.send(reports.pair() + "/information", "reason", needed);
        return browser;
    }

    private String text(InventedPerson person, String path) {
        return house.as(person, path).page().select("main").text();
    }

    private List<MatchDecisionRow> said() {
        return house.looking(InventedPerson.MAYA, () -> decisions.of(reports.second));
    }

    @Test
    void whatIsNeededMustBeSaid() {
        var maya = house.as(InventedPerson.MAYA, reports.pair());
        maya.send(reports.pair(), "answer", "MORE_INFORMATION", "why", "");
        assertThat(maya.page().text()).contains("Enter what information is needed");
        says(InventedPerson.MAYA, "SAME", TwoReportsOfOneChild.REASON);
        assertThat(asksForMore(InventedPerson.TOMASZ, "").page().text()).contains("Enter what information is needed");
    }

    @Test
    void aFirstCheckStaysOpenOnEveryPageWithWhatIsNeeded() {
        says(InventedPerson.ROBIN, "MORE_INFORMATION", NEEDED);
        theMatchStaysOpen("Robin");
        assertThat(database.acts(
                        "person:" + reports.peopleOf(reports.second).getFirst().id()))
                .contains("asked for more information about a match of two people");
    }

    @Test
    void aSecondCheckStaysOpenOnEveryPageWithWhatIsNeeded() {
        says(InventedPerson.MAYA, "SAME", TwoReportsOfOneChild.REASON);
        var proposal = said().getFirst().id();
        asksForMore(InventedPerson.TOMASZ, NEEDED);
        theMatchStaysOpen("Tomasz");
        assertThat(text(InventedPerson.TOMASZ, reports.pair()))
                .contains("Proposed as the same person. More information was needed. Maya");
        assertThat(database.acts("person:" + proposal))
                .contains("asked for more information about a match of two people");
    }

    private void theMatchStaysOpen(String by) {
        assertThat(text(InventedPerson.MAYA, "/desk")).doesNotContain("Matches to check");
        for (var show : List.of("ALL", "INFORMATION")) {
            assertThat(text(InventedPerson.MAYA, "/desk/matches?show=" + show))
                    .as(show)
                    .contains("More information needed: " + NEEDED, "1 match")
                    .doesNotContain("First check", "Second check");
        }
        assertThat(text(InventedPerson.ADAEZE, "/desk/matches?show=SECOND")).contains("No matches to check");
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.follow(adaeze.visit("/desk/matches/next"));
        assertThat(adaeze.page().select("h1").text()).as("none to check now").isEqualTo("Matches to check");
        for (var page : List.of("/desk/contact/", "/cases/%s/history", "/desk/screening/")) {
            var path = page.contains("%s") ? page.formatted(reports.second) : page + reports.second;
            assertThat(house.as(InventedPerson.MAYA, path).page().text())
                    .as(path)
                    .contains("More information needed", NEEDED + ". Asked for by " + by)
                    .contains("ikely match, more information needed")
                    .doesNotContain("is a likely match to an existing record", "someone else must agree");
        }
        assertThat(text(InventedPerson.MAYA, "/cases/" + reports.second + "/family/matches"))
                .contains("More information needed");
    }

    @Test
    void withTheInformationSomeoneProposesAndSomeoneElseAgrees() {
        says(InventedPerson.MAYA, "SAME", TwoReportsOfOneChild.REASON);
        asksForMore(InventedPerson.TOMASZ, NEEDED);
        says(InventedPerson.TOMASZ, "SAME", "The school gave the same date of birth");
        assertThat(text(InventedPerson.MAYA, "/desk/matches")).contains("Second check. Proposed by Tomasz");
        assertThat(text(InventedPerson.MAYA, "/desk/contact/" + reports.second)).doesNotContain("Asked for by");
        clock.advance(Duration.ofMinutes(1));
        house.as(InventedPerson.MAYA, reports.pair()).send(reports.pair() + "/agree");
        assertThat(said())
                .extracting(MatchDecisionRow::state)
                .containsExactly(State.SAME, State.MORE_INFORMATION, State.OVERTAKEN);
    }

    @Test
    void itIsDismissedLaterByOnePerson() {
        says(InventedPerson.MAYA, "MORE_INFORMATION", NEEDED);
        says(InventedPerson.MAYA, "NOT_SAME", "The school has two of that name");
        assertThat(text(InventedPerson.MAYA, "/desk/matches")).contains("No matches to check");
        assertThat(text(InventedPerson.MAYA, "/desk/contact/" + reports.second)).doesNotContain("Asked for by");
    }

    /** Each is the answer to one proposal: of two that come at once, the second is told. */
    @Test
    void aProposalIsAnsweredOnce() {
        says(InventedPerson.MAYA, "SAME", TwoReportsOfOneChild.REASON);
        var late = house.as(InventedPerson.ADAEZE, reports.pair());
        var maya = house.as(InventedPerson.MAYA, reports.pair());
        asksForMore(InventedPerson.TOMASZ, NEEDED);
        late.send(reports.pair() + "/agree");
        assertThat(late.page().text()).contains("Someone has already answered. See their answer");
        maya.send(reports.pair() + "/withdraw", "reason", "Not sure");
        assertThat(maya.page().text()).contains("Someone has already answered. See their answer");
        var proposal = said().getLast().id();
        assertThatThrownBy(() -> house.acting(InventedPerson.ADAEZE, () -> {
                    jdbc.sql("""
                                    insert into people.match_decision (same_id, agreed, said_by, said_by_name, said_at)
                                    values (:id, true, :who, 'x', now())""")
                            .param("id", proposal)
                            .param("who", InventedPerson.ADAEZE.asActor().id().value())
                            .update();
                }))
                .hasStackTraceContaining("must be proposed anew");
    }

    @Test
    void whoProposedItAndAContactOfficerDoNotMakeTheSecondCheck() {
        says(InventedPerson.MAYA, "SAME", TwoReportsOfOneChild.REASON);
        var maya = house.as(InventedPerson.MAYA, reports.pair());
        assertThat(maya.page().select("form[action$=/information]")).isEmpty();
        posts(maya);
        assertThat(maya.page().text()).contains("You proposed this match. Someone else must agree");
        var robin = house.as(InventedPerson.ROBIN, reports.pair());
        assertThat(robin.page().select("form[action$=/information]")).isEmpty();
        posts(robin);
        assertThat(said()).extracting(MatchDecisionRow::state).containsExactly(State.WAITS);
    }

    private void posts(Browser browser) {
        var token = browser.page().select("input[name=_token]").attr("value");
        browser.post(reports.pair() + "/information", Map.of("_token", token, "reason", NEEDED));
    }

    @Test
    void severalAreAnsweredAtOnce() {
        says(InventedPerson.MAYA, "SAME", TwoReportsOfOneChild.REASON);
        clock.advance(Duration.ofMinutes(1));
        var all = "/cases/" + reports.second + "/family/matches";
        var tomasz = house.as(InventedPerson.TOMASZ, all);
        tomasz.send(all, "pairs", reports.box(), "answer", "MORE_INFORMATION", "why", NEEDED);
        assertThat(said()).extracting(MatchDecisionRow::state).containsExactly(State.MORE_INFORMATION, State.OVERTAKEN);
    }
}
