package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class HouseOpensTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock testClock;

    @Autowired
    Clock clock;

    @Test
    void speaksToTheDatabaseAsTheRoleThatOwnsNothing() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("breakwater_app");
        assertThat(jdbc.sql("select rolbypassrls or rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void letsATestSetTheTime() {
        testClock.setLondon("2026-08-28T16:25");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-08-28T15:25:00Z"));
    }

    @Test
    void makesIdsInOrderOfTime() {
        var ids = jdbc.sql("select public.uuidv7()::text from generate_series(1, 3)")
                .query(String.class)
                .list();
        assertThat(ids).allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-.{12}"));
        var ordered = jdbc.sql("""
                        select bool_and(a <= b) from (
                          select i, left(id::text, 18) as a, lead(left(id::text, 18)) over (order by i) as b
                          from (select i, public.uuidv7() as id from generate_series(1, 1000) i) made) pairs
                        """).query(Boolean.class).single();
        assertThat(ordered).isTrue();
    }
}
