package org.breakwater.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who receive handovers for a team are identified by their own account, and see nothing else. */
@HouseTest
class TeamMembersTest {

    private static final String NOW = "select coalesce(access.team_now(), 'none')";

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    TeamMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    @AfterEach
    void lioraWorksAgain() {
        suspend("null");
    }

    private void suspend(String since) {
        database.asOwner()
                .sql("update access.account set suspended_at = " + since + " where id = ?")
                .param(InventedPerson.LIORA.accountId())
                .update();
    }

    private String teamOf(Actor actor) {
        return acting.as(actor, () -> jdbc.sql(NOW).query(String.class).single());
    }

    private int count(String table) {
        return house.acting(
                InventedPerson.LIORA,
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void theTeamComesFromTheAccountOfWhoActs() {
        assertThat(teamOf(InventedPerson.LIORA.asActor())).isEqualTo("assessment");
        assertThat(members.teamOf(InventedPerson.LIORA.asActor())).contains("assessment");
        suspend("now()");
        assertThat(teamOf(InventedPerson.LIORA.asActor())).isEqualTo("none");
    }

    @Test
    void nobodyElseHasOneNotEvenWhoSaysThatTheyReceive() {
        for (var actor : List.of(
                InventedPerson.MAYA.asActor(),
                InventedPerson.PETRA.asActor(),
                new Actor.Job("tidy"),
                new Actor.Visitor(),
                new Actor.Person(InventedPerson.PETRA.accountId(), "Petra", Role.TEAM_MEMBER),
                new Actor.Person(InventedPerson.LIORA.accountId(), "Liora", Role.SCREENER),
                new Actor.Person(new UUID(1, 2), "Nobody", Role.TEAM_MEMBER))) {
            assertThat(teamOf(actor)).as(actor.toString()).isEqualTo("none");
        }
    }

    @Test
    void seesNoRecordAboutAPersonAndNoColleague() {
        new Furnished(house).report();
        for (var table : List.of("access.record", "access.invitation", "notify.outbox", "people.person")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(count("access.account")).isOne();
        assertThat(RecordKind.CONTACT.isSeenBy(Role.TEAM_MEMBER)).isFalse();
    }

    @Test
    void onlyTheTeamsOwnPeopleAreFoundForIt() {
        var job = new Actor.Job("test");
        assertThat(members.of(job, "assessment", true))
                .extracting(Accounts.ColleagueRow::id)
                .containsExactly(InventedPerson.LIORA.accountId());
        assertThat(members.of(job, "thurrock", true)).isEmpty();
        assertThat(members.of(job, "assessment", false)).isEmpty();
    }
}
