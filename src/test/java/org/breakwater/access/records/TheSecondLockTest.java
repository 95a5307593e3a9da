package org.breakwater.access.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.restriction.Restrictions;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What someone at the desk can reach with any statement at all, as the run-time role. */
@HouseTest
class TheSecondLockTest {

    private static final Actor MAYA = InventedPerson.MAYA.asActor();
    private static final Actor TOMASZ = InventedPerson.TOMASZ.asActor();
    private static final Actor ADAEZE = InventedPerson.ADAEZE.asActor();

    private static final String NAME = """
            insert into access.named_reader (record_id, account_id, added_by, added_at, reason)
            values (:record, :who, :by, now(), 'x')""";

    private static final String OPEN = """
            insert into access.record (id, kind, restricted, opened_at) values (:record, 'contact', true, now())""";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private void name(UUID record, Actor who, Actor by) {
        jdbc.sql(NAME)
                .param("record", record)
                .param("who", who.id().value())
                .param("by", by.id().value())
                .update();
    }

    private int named(UUID record, Actor who) {
        return database.asOwner()
                .sql("select count(*) from access.named_reader where record_id = ? and account_id = ?")
                .params(record, who.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyNamesThemselvesNorAnybodyInARecordThatTheyMayNotSee() {
        var record = new Furnished(house).restrictedReport();
        for (var somebody : List.of(MAYA, new Actor.Visitor(), InventedPerson.PETRA.asActor(), new Actor.Job("x"))) {
            assertThatThrownBy(() -> acting.as(somebody, () -> name(record, MAYA, somebody)))
                    .as(somebody.roleName())
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(named(record, MAYA)).isZero();
    }

    @Test
    void whoIsNamedNamesAnotherInTheirOwnNameOnly() {
        var record = new Furnished(house).restrictedReport();
        assertThatThrownBy(() -> acting.as(ADAEZE, () -> name(record, TOMASZ, MAYA)))
                .hasStackTraceContaining("row-level security");
        acting.as(ADAEZE, () -> name(record, TOMASZ, ADAEZE));
        assertThat(named(record, TOMASZ)).isOne();
    }

    @Test
    void whoOpensARecordNamesWhoMaySeeItInTheSameActAndNeverAfterwards() {
        var record = UUID.randomUUID();
        acting.as(MAYA, () -> {
            jdbc.sql(OPEN).param("record", record).update();
            name(record, ADAEZE, MAYA);
        });
        assertThat(named(record, ADAEZE)).isOne();
        assertThatThrownBy(() -> acting.as(MAYA, () -> name(record, MAYA, MAYA)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void nobodyTouchesARecordThatTheyMayNotSeeToMakeItTheirOwn() {
        var record = new Furnished(house).restrictedReport();
        assertThatThrownBy(() -> acting.as(MAYA, () -> {
                    jdbc.sql("update access.record set guarded = true").update();
                    name(record, MAYA, MAYA);
                }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whoIsKeptOutNamesNobody() {
        var record = new Furnished(house).report();
        var owner = database.asOwner();
        owner.sql("update access.record set guarded = true where id = ?")
                .param(record)
                .update();
        owner.sql("""
                        insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by,
                            added_by_name, added_at)
                        values (?, ?, 'x', 'x', 'x', 'x', now())""").params(record, MAYA.id().value()).update();
        assertThatThrownBy(() -> acting.as(MAYA, () -> name(record, TOMASZ, MAYA)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void anEmergencyIsNoWayToBeNamedForGood() {
        var record = new Furnished(house).restrictedReport();
        var reference = database.asOwner()
                .sql("select reference from mash.contact where id = ?")
                .param(record)
                .query(String.class)
                .single();
        new AtTheDesk(house, record)
                .as(
                        InventedPerson.IDRIS,
                        () -> jdbc.sql("select mash.open_in_emergency(?, 'x', 'x')")
                                .param(reference)
                                .query(UUID.class)
                                .single());
        var idris = InventedPerson.IDRIS.asActor();
        assertThatThrownBy(() -> acting.as(idris, () -> name(record, idris, idris)))
                .hasStackTraceContaining("row-level security");
        var seen = new AtTheDesk(house, record).now(InventedPerson.IDRIS);
        assertThat(acting.as(idris, () -> house.getBean(Restrictions.class).restrict(idris, seen, seen.version(), "x")))
                .isEqualTo(new ActResult.NotNow("It is already restricted to named people."));
        assertThat(named(record, idris)).isZero();
    }

    @Test
    void whoSeesAnOpenRecordRestrictsItAndNamesWhoSeesItFromThenOn() {
        var record = new Furnished(house).report();
        assertThatCode(() -> acting.as(
                        MAYA, () -> house.getBean(Records.class).restrict(MAYA, record, "About one of us", false)))
                .doesNotThrowAnyException();
        assertThat(named(record, MAYA)).isOne();
        assertThat(named(record, ADAEZE)).isOne();
        assertThatThrownBy(() -> acting.as(TOMASZ, () -> name(record, TOMASZ, TOMASZ)))
                .hasStackTraceContaining("row-level security");
    }
}
