package org.breakwater.access.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
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
import org.breakwater.database.QueryRows;
import org.breakwater.pathways.allegations.lifecycle.Allegations;
import org.breakwater.pathways.exploitation.lifecycle.ChildExploitation;
import org.breakwater.pathways.missing.lifecycle.MissingChildren;
import org.breakwater.pathways.missingeducation.lifecycle.MissingEducation;
import org.breakwater.pathways.privatefostering.lifecycle.PrivateFostering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One account, several posts: each action uses one of them, and some cannot be combined. */
@HouseTest
class PostsTest {

    private static final Actor.Person FRANCES = InventedPerson.FRANCES.asActor();
    private static final UUID NELL = InventedPerson.NELL.accountId();

    private static final String GIVE = """
            insert into access.further_post (account_id, role, given_by, given_at) values (?, ?, ?, now())""";

    @Autowired
    private House house;

    @Autowired
    private Posts posts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestDatabase database;

    @AfterEach
    void nobodyHasAFurtherPost() {
        database.asOwner().sql("delete from access.further_post").update();
    }

    @Test
    void whoHoldsTwoPostsIsFoundInEachAndSeesRecordsInOneOnly() {
        var record = new Furnished(house).report();
        posts.give(FRANCES, NELL, Role.SCREENER);
        assertThat(posts.of(FRANCES, NELL)).containsExactly(Role.AUTHOR, Role.SCREENER);
        var job = new Actor.Job("test");
        assertThat(accounts.withRole(job, Role.SCREENER))
                .extracting(Accounts.ColleagueRow::id)
                .contains(NELL);
        assertThat(accounts.withRole(job, Role.AUTHOR))
                .extracting(Accounts.ColleagueRow::id)
                .contains(NELL);
        assertThat(accounts.whoMaySee(job, record, true))
                .extracting(Accounts.ColleagueRow::id)
                .contains(NELL);
        assertThat(sees(Role.SCREENER, record)).isTrue();
        assertThat(sees(Role.AUTHOR, record)).isFalse();
        posts.take(FRANCES, NELL, Role.SCREENER);
        assertThat(posts.of(FRANCES, NELL)).containsExactly(Role.AUTHOR);
        assertThat(accounts.whoMaySee(job, record, true))
                .extracting(Accounts.ColleagueRow::id)
                .doesNotContain(NELL);
    }

    private boolean sees(Role as, UUID record) {
        return acting.looking(
                new Actor.Person(NELL, "Nell Harbour (demo)", as),
                () -> jdbc.sql("select exists (select from access.record where id = ?)")
                        .param(record)
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void nobodyGivesThemselvesAPost() {
        for (var person : InventedPerson.values()) {
            assertThatThrownBy(() -> acting.as(
                            person.asActor(),
                            () -> jdbc.sql(GIVE)
                                    .params(
                                            person.accountId(),
                                            "AUTHOR",
                                            person.asActor().id().value())
                                    .update()))
                    .as(person.name())
                    .isInstanceOf(RuntimeException.class);
        }
        posts.give(FRANCES, NELL, Role.SCREENER);
        var nell = InventedPerson.NELL.asActor();
        assertThat(acting.as(
                        nell, () -> jdbc.sql("delete from access.further_post").update()))
                .isZero();
    }

    /** The table defines it, and a trigger enforces it for every writer, including the owner. */
    @Test
    void whoManagesAccountsReadsNoRecordsAndAnAgencysPersonIsNothingElse() {
        var apart = new TreeSet<>(QueryRows.all(database.asOwner()
                .sql("select least(one, other) || ' ' || greatest(one, other) from access.incompatible_posts")
                .query(String.class)));
        var expected = new TreeSet<String>();
        for (var one : Role.values()) {
            for (var other : Role.values()) {
                if (one != other && areApart(one, other)) {
                    expected.add(one.name().compareTo(other.name()) < 0 ? one + " " + other : other + " " + one);
                }
            }
        }
        assertThat(apart).isEqualTo(expected);
        var owner = database.asOwner();
        for (var person : Set.of(InventedPerson.FRANCES, InventedPerson.PETRA, InventedPerson.LIORA)) {
            Arrays.stream(Role.values())
                    .filter(role -> areApart(person.role(), role))
                    .forEach(role -> assertThatThrownBy(() -> owner.sql(GIVE)
                                    .params(person.accountId(), role.name(), "owner")
                                    .update())
                            .as(person + " as " + role)
                            .hasStackTraceContaining("do not go together"));
        }
        posts.give(FRANCES, NELL, Role.SCREENER);
        assertThatThrownBy(() -> owner.sql("update access.account set role = 'ADMINISTRATOR' where id = ?")
                        .param(NELL)
                        .update())
                .hasStackTraceContaining("do not go together");
    }

    private static boolean areApart(Role one, Role other) {
        return one.isForOne()
                || other.isForOne()
                || (one == Role.ADMINISTRATOR && readsRecords(other))
                || (other == Role.ADMINISTRATOR && readsRecords(one));
    }

    private static boolean readsRecords(Role role) {
        return RecordKind.CONTACT.isSeenBy(role)
                || PrivateFostering.KIND.isSeenBy(role)
                || Allegations.KIND.isSeenBy(role)
                || MissingChildren.KIND.isSeenBy(role)
                || ChildExploitation.KIND.isSeenBy(role)
                || role == Role.PANEL_MEMBER
                || MissingEducation.KIND.isSeenBy(role)
                || role == Role.SCHOOL_ATTENDANCE_LEAD
                || role == Role.INTELLIGENCE_OFFICER;
    }
}
