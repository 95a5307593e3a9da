package org.breakwater.access.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.PlantedKind;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.database.SignedActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names on the record, restriction, conflicts of interest and emergency access, on a kind that the desk never sees. */
@HouseTest
class EveryKindTest {

    private static final String ONE = "account:00000000-0000-7000-8000-00000000aaaa";
    private static final String OTHER = "account:00000000-0000-7000-8000-00000000bbbb";

    @Autowired
    private House house;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    private SignedActor signed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestDatabase database;

    private PlantedKind kind;

    @BeforeEach
    void aSecondKind() {
        kind = new PlantedKind(database);
    }

    @AfterEach
    void goesAgain() {
        kind.close();
    }

    private boolean sees(String account, UUID record) {
        return as(account, "select access.may_work_on(:record) and access.may_lead(:record)", record);
    }

    private boolean as(String account, String sql, UUID record) {
        return acting.as(new Actor.Job("planted"), () -> {
            signed.act(new SignedActor.Who(account, PlantedKind.POST, ""));
            return jdbc.sql(sql).param("record", record).query(Boolean.class).single();
        });
    }

    private void owner(String sql, UUID record, String account) {
        database.asOwner()
                .sql(sql)
                .param("record", record)
                .param("account", account)
                .update();
    }

    @Test
    void whoHasThePostSeesARecordThatIsNotRestricted() {
        var record = kind.planted(new Furnished(house)::report);
        assertThat(sees(ONE, record)).isTrue();
        assertThat(sees(OTHER, record)).isTrue();
    }

    @Test
    void aRestrictedOneIsSeenByWhoIsNamedInItOnly() {
        var record = kind.planted(new Furnished(house)::restrictedReport);
        assertThat(sees(ONE, record)).isFalse();
        owner("""
                insert into access.named_reader (record_id, account_id, added_by, added_at, reason)
                values (:record, :account, 'test', now(), 'test')""", record, ONE);
        assertThat(sees(ONE, record)).isTrue();
        assertThat(sees(OTHER, record)).isFalse();
    }

    @Test
    void whoIsExcludedSeesNothingOfIt() {
        var record = kind.planted(new Furnished(house)::report);
        owner("update access.record set guarded = :account is not null where id = :record", record, ONE);
        owner("""
                insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by,
                    added_by_name,
                    added_at)
                values (:record, :account, 'x', 'x', 'x', 'x', now())""", record, ONE);
        assertThat(sees(ONE, record)).isFalse();
        assertThat(sees(OTHER, record)).isTrue();
    }

    @Test
    void emergencyAccessLastsForAnHour() {
        var record = kind.planted(new Furnished(house)::restrictedReport);
        owner("""
                insert into access.emergency_access (record_id, account_id, account_name, reason, broken_at, until)
                values (:record, :account, 'x', 'x', now() - interval '2 hours',
                    now() - interval '1 hour')""", record, ONE);
        assertThat(sees(ONE, record)).isFalse();
        owner("""
                insert into access.emergency_access (record_id, account_id, account_name, reason, broken_at, until)
                values (:record, :account, 'x', 'x', now(), now() + interval '1 hour')""", record, ONE);
        assertThat(sees(ONE, record)).isTrue();
        assertThat(sees(OTHER, record)).isFalse();
    }
}
