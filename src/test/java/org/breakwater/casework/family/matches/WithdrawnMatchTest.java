package org.breakwater.casework.family.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisionRow.Answer;
import org.breakwater.people.matching.MatchDecisionRow.State;
import org.breakwater.people.matching.MatchDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who proposed that two people are the same notices a mistake before anyone else has checked it. */
@HouseTest
class WithdrawnMatchTest {

    private static final String MISTAKE = "I had the wrong card in front of me";

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
    private Browser maya;

    @BeforeEach
    void mayaProposesThatTheyAreTheSame() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        reports = new TwoReportsOfOneChild(house);
        maya = house.as(InventedPerson.MAYA);
        proposes(maya);
    }

    private void proposes(Browser browser) {
        browser.visit(reports.pair());
        browser.send(reports.pair(), "answer", "SAME", "why", TwoReportsOfOneChild.REASON);
        browser.visit(reports.pair());
    }

    private void withdraws() {
        maya.follow(maya.send(reports.pair() + "/withdraw", "reason", MISTAKE));
    }

    /** What the page does not offer, or no longer. */
    private static void posts(Browser browser, String path) {
        var token = browser.page().select("input[name=_token]").attr("value");
        browser.post(path, Map.of("_token", token, "reason", MISTAKE));
    }

    private String text(InventedPerson person, String path) {
        return house.as(person, path).page().select("main").text();
    }

    private List<MatchDecisionRow> said() {
        return house.looking(InventedPerson.MAYA, () -> decisions.of(reports.second));
    }

    private UUID proposal() {
        return said().getFirst().id();
    }

    @Test
    void itIsAFirstCheckAgainAndEveryPageCountsItAsOne() {
        assertThat(text(InventedPerson.TOMASZ, "/desk/matches")).contains("Second check. Proposed by Maya");
        assertThat(text(InventedPerson.MAYA, "/desk")).doesNotContain("Matches to check");
        withdraws();
        for (var person : List.of(InventedPerson.MAYA, InventedPerson.TOMASZ, InventedPerson.ROBIN)) {
            assertThat(text(person, "/desk/matches"))
                    .contains("First check", "1 match")
                    .doesNotContain("Second check", "Proposed by");
            assertThat(text(person, "/desk")).contains("Matches to check: 1");
        }
        assertThat(text(InventedPerson.TOMASZ, "/desk/matches?show=SECOND")).contains("No matches to check");
        assertThat(text(InventedPerson.MAYA, "/desk/contact/" + reports.second))
                .contains("is a likely match to an existing record, not confirmed yet", "Likely match, not confirmed")
                .doesNotContain("proposed: someone else must agree");
        assertThat(house.as(InventedPerson.MAYA, "/desk/screening/" + reports.second)
                        .page()
                        .select("aside")
                        .text())
                .contains("is a likely match to an existing record, not confirmed yet");
        assertThat(text(InventedPerson.MAYA, "/cases/" + reports.second + "/history"))
                .contains("Likely match, not confirmed")
                .doesNotContain("proposed: someone else must agree");
        assertThat(text(InventedPerson.MAYA, "/cases/" + reports.second + "/family/matches"))
                .doesNotContain("Proposed as the same person", "Proposal withdrawn");
    }

    @Test
    void bothReasonsStayWithTheTwoAndSomeoneDecidesAnew() {
        assertThat(maya.page().text()).contains("Withdraw proposal");
        maya.send(reports.pair() + "/withdraw", "reason", "");
        assertThat(maya.page().text()).contains("Enter why you are withdrawing the proposal");
        clock.advance(Duration.ofMinutes(5));
        withdraws();
        assertThat(maya.page().select("#main-said + ul li").eachText())
                .singleElement()
                .asString()
                .contains(
                        "Proposal withdrawn.",
                        TwoReportsOfOneChild.REASON,
                        "Withdrawn by Maya Lindqvist (demo), 1 September 2026, 10:05: " + MISTAKE);
        assertThat(maya.page().select("form[action$=/withdraw]")).isEmpty();
        assertThat(database.acts("person:" + proposal())).contains("withdrew a proposed match between two people");

        clock.advance(Duration.ofMinutes(5));
        proposes(house.as(InventedPerson.TOMASZ));
        maya.visit(reports.pair());
        maya.follow(maya.send(reports.pair() + "/agree"));
        assertThat(said()).extracting(MatchDecisionRow::state).containsExactly(State.SAME, State.WITHDRAWN);
    }

    @Test
    void whatSomeoneAnsweredBeforeItCountsAgain() {
        withdraws();
        clock.advance(Duration.ofMinutes(5));
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(reports.pair());
        tomasz.send(reports.pair(), "answer", "NOT_SAME", "why", "The school has two of that name");
        clock.advance(Duration.ofMinutes(5));
        proposes(maya);
        withdraws();
        assertThat(text(InventedPerson.MAYA, "/cases/" + reports.second + "/family/matches"))
                .contains("Checked: not the same person");
        assertThat(text(InventedPerson.MAYA, "/desk/matches")).contains("No matches to check");
    }

    @Test
    void onceAColleagueHasAgreedItCannotBeWithdrawn() {
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(reports.pair());
        tomasz.send(reports.pair() + "/agree");
        maya.send(reports.pair() + "/withdraw", "reason", MISTAKE);
        assertThat(maya.page().text())
                .contains("A colleague has agreed to this match, so it cannot be withdrawn. If it is wrong, undo it");
        assertThat(said()).extracting(MatchDecisionRow::state).containsExactly(State.SAME);
    }

    @Test
    void onceItIsWithdrawnNoOneCanAgreeToIt() {
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(reports.pair());
        withdraws();
        tomasz.send(reports.pair() + "/agree");
        assertThat(tomasz.page().text()).contains("This proposal has been withdrawn. See the reason");
        posts(maya, reports.pair() + "/withdraw");
        assertThat(maya.page().text()).contains("This proposal has been withdrawn. See the reason");
        assertThat(said()).extracting(MatchDecisionRow::state).containsExactly(State.WITHDRAWN);
    }

    @Test
    void onceAColleagueHasNotAgreedThereIsNothingToWithdraw() {
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(reports.pair());
        tomasz.send(reports.pair() + "/refuse");
        maya.send(reports.pair() + "/withdraw", "reason", MISTAKE);
        assertThat(maya.page().text()).contains("Someone has already answered. See their answer");
    }

    @Test
    void noOneElseWithdrawsIt() {
        for (var other : List.of(InventedPerson.TOMASZ, InventedPerson.ADAEZE, InventedPerson.ROBIN)) {
            var browser = house.as(other);
            browser.visit(reports.pair());
            assertThat(browser.page().select("form[action$=/withdraw]")).isEmpty();
            posts(browser, reports.pair() + "/withdraw");
            assertThat(browser.page().text()).contains("Only the person who proposed this match can withdraw it");
        }
        assertThat(said()).extracting(MatchDecisionRow::state).containsExactly(State.WAITS);
    }

    @Test
    void aContactOfficerIsNotOfferedTheSecondCheck() {
        var robin = house.as(InventedPerson.ROBIN, reports.pair());
        assertThat(robin.page().select("form[action$=/agree], form[action$=/refuse]"))
                .isEmpty();
    }

    @Test
    void whereNothingWasProposedThereIsNothingToWithdrawOrAgreeTo() {
        var others = new TwoReportsOfOneChild(house);
        maya.visit(others.pair());
        for (var act : List.of("/withdraw", "/agree")) {
            posts(maya, others.pair() + act);
            assertThat(maya.page().text()).as(act).contains("No one has proposed this match");
        }
    }

    @Test
    void theDatabaseRefusesWhatThePagesDoNotOffer() {
        var id = proposal();
        refuses(InventedPerson.TOMASZ, InventedPerson.TOMASZ, id, "only who proposed a match can withdraw it");
        refuses(InventedPerson.TOMASZ, InventedPerson.MAYA, id, "row-level security");
        house.acting(InventedPerson.TOMASZ, () -> decisions.answer(InventedPerson.TOMASZ.asActor(), id, true));
        refuses(InventedPerson.MAYA, InventedPerson.MAYA, id, "only who proposed a match can withdraw it");
    }

    private void refuses(InventedPerson actor, InventedPerson signature, UUID match, String words) {
        assertThatThrownBy(() -> house.acting(actor, () -> {
                    jdbc.sql("""
                                    insert into people.match_withdrawal (same_id, why, said_by, said_by_name, said_at)
                                    values (:id, 'x', :who, 'x', now())""")
                            .param("id", match)
                            .param("who", signature.asActor().id().value())
                            .update();
                }))
                .hasStackTraceContaining(words);
    }

    @Test
    void everyListCountsWhatWasSaidOfTwoPeopleOnlyWhileItIsNotWithdrawn() {
        assertThat(counted()).isOne();
        withdraws();
        assertThat(counted()).isZero();
        house.acting(
                InventedPerson.MAYA,
                () -> decisions.say(
                        InventedPerson.MAYA.asActor(),
                        said().getFirst().one(),
                        said().getFirst().other(),
                        Answer.NOT_SAME,
                        "x"));
        assertThat(counted()).isOne();
    }

    private int counted() {
        return database.asOwner()
                .sql("select count(*)::int from people.match_that_counts")
                .query(Integer.class)
                .single();
    }
}
