package org.breakwater.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

@HouseTest
class AuditLogTest {

    private static final Actor WORKER = new Actor.Job("worker");

    private final UUID contact = UUID.randomUUID();
    private final String subject = "contact:" + contact;

    @Autowired
    House house;

    @Autowired
    AuditLog audit;

    @Autowired
    ActorTransactions acting;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void aRecordThatTheDeskMaySee() {
        database.asOwner()
                .sql("insert into access.record (id, kind, opened_at) values (?, 'contact', now())")
                .param(contact)
                .update();
    }

    private List<AuditedAct> looksAt(String what, int most) {
        return house.acting(InventedPerson.MAYA, () -> audit.looksAt(what, most));
    }

    private void record(String act) {
        audit.record(WORKER.id(), WORKER.roleName(), act, subject, "");
    }

    @Test
    void tellsWhoHasLookedAtARecordTheLatestFirst() {
        acting.as(WORKER, () -> record("opened contact"));
        acting.as(
                WORKER,
                () -> audit.record(
                        WORKER.id(),
                        WORKER.roleName(),
                        "listed the queue",
                        List.of("contact:other", subject),
                        "page 1"));
        assertThat(looksAt(subject, 10))
                .extracting(AuditedAct::act)
                .containsExactly("listed the queue", "opened contact");
        assertThat(looksAt(subject, 1)).hasSize(1);
        assertThat(looksAt("", 10)).isEmpty();
    }

    @Test
    void goesWithTheActAndStaysWhenItWasARefusal() {
        assertThatThrownBy(() -> acting.as(WORKER, () -> {
                    record("changed contact");
                    audit.refused(WORKER.id(), WORKER.roleName(), "change contact", subject, "");
                    throw new IllegalStateException("it fails");
                }))
                .hasMessage("it fails");
        assertThat(looksAt(subject, 10)).extracting(AuditedAct::act).containsExactly("was refused: change contact");
    }

    @Test
    void needsTheTransactionOfTheAct() {
        assertThatThrownBy(() -> record("opened contact")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesARowUnderAnothersName() {
        var other = new ActorId("account:" + UUID.randomUUID());
        assertThatThrownBy(() -> acting.as(WORKER, () -> audit.record(other, "MANAGER", "approved", subject, "")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void canBeNeitherReadNorChangedByTheRoleThatRunsTheHouse() {
        var app = database.asApp();
        for (var sql : List.of(
                "select count(*) from audit.entry",
                "update audit.entry set act = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.seal set hash = ''",
                "delete from audit.seal",
                "drop table audit.seal",
                "alter table audit.entry disable row level security")) {
            assertThatThrownBy(() -> app.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
    }
}
