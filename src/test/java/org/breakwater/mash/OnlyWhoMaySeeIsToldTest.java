package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Even if the code had a bug, a query with the owner's rights only answers people who may see the contact. */
@HouseTest
class OnlyWhoMaySeeIsToldTest {

    private static final Actor MAYA = InventedPerson.MAYA.asActor();
    private static final Actor ADAEZE = InventedPerson.ADAEZE.asActor();
    private static final List<Actor> NOBODYS = List.of(
            InventedPerson.PETRA.asActor(),
            InventedPerson.LIORA.asActor(),
            InventedPerson.FRANCES.asActor(),
            new Actor.Visitor(),
            new Actor.Job("notify"));

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    private int looks(Actor who, String subject) {
        return acting.as(
                who,
                () -> jdbc.sql("select count(*) from audit.looks_at(?, 100)")
                        .param(subject)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void whoHasLookedIsToldToWhoMaySeeTheContact() {
        var open = "contact:" + new Furnished(house).report();
        var restricted = "contact:" + new Furnished(house).restrictedReport();
        assertThat(looks(MAYA, open)).isPositive();
        assertThat(looks(ADAEZE, restricted)).isPositive();
        assertThat(looks(MAYA, restricted)).isZero();
        for (var nobody : NOBODYS) {
            assertThat(looks(nobody, open)).as(nobody.roleName()).isZero();
        }
    }

    @Test
    void ofAnythingElseNobodyIsTold() {
        var account = "account:" + InventedPerson.MAYA.accountId();
        acting.as(
                MAYA,
                () -> jdbc.sql("insert into audit.entry (at, actor, role, act, subject, detail)"
                                + " values (now(), ?, 'SCREENER', 'x', ?, '')")
                        .params(MAYA.id().value(), account)
                        .update());
        for (var somebody : List.of(MAYA, ADAEZE, InventedPerson.FRANCES.asActor())) {
            for (var subject : List.of(account, "contact:", "contact:x", "")) {
                assertThat(looks(somebody, subject)).as(subject).isZero();
            }
        }
    }

    @Test
    void thatANoticeWasTakenInIsToldToWhoMaySeeItsContactAndToWhatTakesThemIn() {
        var open = notice(new Furnished(house).report());
        var restricted = notice(new Furnished(house).restrictedReport());
        assertThat(isKnown(MAYA, open)).isTrue();
        assertThat(isKnown(MAYA, restricted)).isFalse();
        assertThat(isKnown(ADAEZE, restricted)).isTrue();
        for (var nobody : NOBODYS) {
            assertThat(isKnown(nobody, open)).as(nobody.roleName()).isFalse();
        }
        assertThat(isKnown(new Actor.Job("police-notices"), restricted)).isTrue();
        assertThat(isKnown(new Actor.Job("police-notices"), "none")).isFalse();
    }

    private String notice(UUID contact) {
        var number = "N-" + contact;
        database.asOwner()
                .sql("insert into mash.police_notice (number, incident, contact_id) values (?, '', ?)")
                .params(number, contact)
                .update();
        return number;
    }

    private boolean isKnown(Actor who, String number) {
        return acting.as(
                who,
                () -> jdbc.sql("select mash.notice_is_known(?)")
                        .param(number)
                        .query(Boolean.class)
                        .single());
    }
}
