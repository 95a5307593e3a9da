package org.breakwater.access.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.credentials.SignInTries;
import org.breakwater.access.signin.AccessTidying;
import org.breakwater.database.CannotStart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class DemonstrationTest {

    @Autowired
    House house;

    @Autowired
    DemonstrationStart start;

    @Autowired
    AccessTidying tidying;

    @Autowired
    SignInTries tries;

    @Autowired
    org.breakwater.access.ActorTransactions acting;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Test
    void startsAgainWithTheSamePeople() {
        start.afterSingletonsInstantiated();
        var invented = database.asOwner()
                .sql("select count(*) from access.account where invented")
                .query(Long.class)
                .single();
        assertThat(invented).isEqualTo(InventedPerson.values().length);
    }

    @Test
    void refusesToStartOnADatabaseThatRealPeopleUse() {
        var owner = database.asOwner();
        owner.sql("""
                insert into access.account (name, email, role, password, code_secret, made_at)
                values ('Real', 'real@example.org', 'SCREENER', 'x', 'x', now())
                """).update();
        try {
            assertThatThrownBy(() -> start.afterSingletonsInstantiated())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("BREAKWATER_MODE=live");
        } finally {
            owner.sql("delete from access.account where not invented").update();
        }
    }

    @Test
    void forgetsByTheNextDayWhoTriedToSignIn() {
        // Other tests try to sign in at other times.
        database.asOwner().sql("delete from access.failed_attempt").update();
        database.asOwner().sql("delete from access.session").update();
        clock.setLondon("2026-08-28T23:00");
        acting.as(
                new Actor.Job("test"),
                () -> tries.take(List.of(new SignInTries.Count(SignInTries.Limit.NETWORK, "192.0.2.1"))));
        house.visitor().signInAs(InventedPerson.MAYA);
        tidying.tidy();
        assertThat(count("failed_attempt")).isPositive();
        assertThat(count("session")).isPositive();
        clock.advance(Duration.ofHours(26));
        tidying.tidy();
        assertThat(count("failed_attempt")).isZero();
        assertThat(count("session")).isZero();
    }

    private long count(String table) {
        return database.asOwner()
                .sql("select count(*) from access." + table)
                .query(Long.class)
                .single();
    }
}
