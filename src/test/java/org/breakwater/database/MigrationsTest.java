package org.breakwater.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.breakwater.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient owner = database.asOwner();

    @Test
    void keepsAHistoryForEachModule() {
        assertThat(owner.sql("select success from database.flyway_history where version = '1'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void doesNotLookAtTheHistoryWhenNoScriptChanged() {
        owner.sql("update database.flyway_history set checksum = 0 where version = '1'")
                .update();
        run();
    }

    @Test
    void refusesAScriptThatChangedAfterItRan() {
        owner.sql("update database.flyway_history set checksum = 0 where version = '1'")
                .update();
        owner.sql("update database.migrated set scripts = 'of an older program'")
                .update();
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::run)
                .withMessageContaining("checksum mismatch")
                .withMessageContaining("A demonstration can start again with an empty folder");
    }

    @Test
    void runsAgainAfterAnUpdateOfTheProgram() {
        owner.sql("update database.migrated set scripts = 'of an older program'")
                .update();
        run();
        assertThat(owner.sql("select scripts from database.migrated")
                        .query(String.class)
                        .single())
                .hasSize(64);
    }

    private void run() {
        try (var pool = database.owner().pool("owner", 3, "")) {
            Migrations.run(pool, "breakwater_app");
        }
    }
}
