package org.breakwater.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.breakwater.HouseTest;
import org.breakwater.audit.AuditLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ActorTransactionsTest {

    private static final Actor MAYA = InventedPerson.MAYA.asActor();
    private static final Actor VISITOR = new Actor.Visitor();

    @Autowired
    ActorTransactions acting;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    private String now(String who) {
        return jdbc.sql("select " + who).query(String.class).single();
    }

    private String setting(String name) {
        return String.valueOf(jdbc.sql("select current_setting(?, true)")
                .param(name)
                .query(String.class)
                .single());
    }

    @Test
    void namesTheActorToTheDatabaseForThisTransactionAlone() {
        acting.as(MAYA, () -> {
            assertThat(now("database.actor_now()")).isEqualTo("account:" + InventedPerson.MAYA.accountId());
            assertThat(now("access.role_now()")).isEqualTo("SCREENER");
        });
        assertThat(now("database.actor_now()")).isEmpty();
    }

    @Test
    void joinsTheTransactionOfTheSameActor() {
        var same = acting.as(MAYA, () -> transactionId().equals(acting.as(MAYA, this::transactionId)));
        assertThat(same).isTrue();
    }

    private String transactionId() {
        return jdbc.sql("select cast(pg_current_xact_id() as text)")
                .query(String.class)
                .single();
    }

    @Test
    void refusesAnotherActorInside() {
        assertThatThrownBy(() -> acting.as(MAYA, () -> acting.as(VISITOR, () -> "never")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Lindqvist");
        assertThat(acting.as(VISITOR, () -> now("database.actor_now()"))).isEqualTo("visitor");
    }

    @Test
    void looksWithoutWaitingForAStandbyAndWritesDurably() {
        assertThat(acting.looking(MAYA, () -> setting("synchronous_commit"))).isEqualTo("local");
        assertThat(acting.as(MAYA, () -> setting("synchronous_commit"))).isEqualTo("on");
        assertThat(acting.looking(MAYA, () -> acting.as(MAYA, () -> setting("synchronous_commit"))))
                .isEqualTo("on");
        assertThat(acting.as(MAYA, () -> acting.looking(MAYA, () -> setting("synchronous_commit"))))
                .isEqualTo("on");
    }

    @Test
    void goesOnAsTheSameActorAfterARefusalWasWrittenDown() {
        acting.as(MAYA, () -> {
            audit.refused(MAYA.id(), MAYA.roleName(), "try", "contact:1", "");
            assertThat(now("database.actor_now()")).isEqualTo(MAYA.id().value());
            acting.as(MAYA, () -> audit.record(MAYA.id(), MAYA.roleName(), "tried", "contact:1", ""));
        });
    }
}
