package org.breakwater.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.records.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who answer for an agency are identified by their own account, and see nothing else. */
@HouseTest
class ResearcherTest {

    private static final String NOW = "select coalesce(access.agency_now(), 'none')";

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    @AfterEach
    void petraWorksAgain() {
        suspend("null");
    }

    private void suspend(String since) {
        database.asOwner()
                .sql("update access.account set suspended_at = " + since + " where id = ?")
                .param(InventedPerson.PETRA.accountId())
                .update();
    }

    private String agencyOf(Actor actor) {
        return acting.as(actor, () -> jdbc.sql(NOW).query(String.class).single());
    }

    private int count(InventedPerson person, String table) {
        return acting.as(
                person.asActor(),
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void theAgencyComesFromTheAccountOfWhoActs() {
        assertThat(agencyOf(InventedPerson.PETRA.asActor())).isEqualTo("police");
        assertThat(agencyOf(InventedPerson.VERNON.asActor())).isEqualTo("voluntary");
        assertThat(accounts.agencyOf(InventedPerson.HAMISH.asActor())).contains("health");
        suspend("now()");
        assertThat(agencyOf(InventedPerson.PETRA.asActor())).isEqualTo("none");
    }

    @Test
    void nobodyElseHasOneNotEvenWhoSaysThatTheyAreAResearcher() {
        assertThat(agencyOf(InventedPerson.MAYA.asActor())).isEqualTo("none");
        assertThat(agencyOf(new Actor.Job("tidy"))).isEqualTo("none");
        assertThat(agencyOf(new Actor.Visitor())).isEqualTo("none");
        assertThat(agencyOf(new Actor.Person(InventedPerson.MAYA.accountId(), "Maya", Role.RESEARCHER)))
                .isEqualTo("none");
        assertThat(agencyOf(new Actor.Person(new UUID(1, 2), "Nobody", Role.RESEARCHER)))
                .isEqualTo("none");
    }

    @Test
    void seesNoRecordAboutAPersonAndNoColleague() {
        new Furnished(house).report();
        for (var table : List.of(
                "access.record",
                "mash.contact",
                "mash.screening",
                "people.person",
                "casework.chronology_entry",
                "casework.decision",
                "frontdoor.report",
                "frontdoor.reporter",
                "access.invitation",
                "notify.outbox")) {
            assertThat(count(InventedPerson.PETRA, table)).as(table).isZero();
        }
        assertThat(count(InventedPerson.PETRA, "access.account")).isOne();
        assertThat(RecordKind.CONTACT.isSeenBy(Role.RESEARCHER)).isFalse();
    }

    @Test
    void onlyTheAgencysOwnPeopleAreFoundForIt() {
        var job = new Actor.Job("test");
        assertThat(accounts.ofAgency(job, "police", true))
                .extracting(Accounts.ColleagueRow::id)
                .contains(InventedPerson.PETRA.accountId())
                .doesNotContain(InventedPerson.HAMISH.accountId());
        assertThat(accounts.ofAgency(job, "police", false)).isEmpty();
    }
}
