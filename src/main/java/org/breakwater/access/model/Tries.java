package org.breakwater.access.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds off who guesses. A try counts before it is judged, so that many at once gain nothing; a right answer takes its
 * try back. The keys are keyed hashes of the day and the address: they say nothing, and die within a day.
 */
@Component
public class Tries {

    /** How many tries are free, and then how long one waits: twice as long each time, a quarter of an hour at most. */
    public enum Limit {
        ACCOUNT(5),
        /** An office shares one address of the network, so more than one person's slips must fit. */
        NETWORK(20);

        private final int free;

        Limit(int free) {
            this.free = free;
        }
    }

    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    static final String TAKE = """
            insert into access.failure as f (key_hash, tries, free_at, last_at)
            values (?, 1, cast(? as timestamptz), cast(? as timestamptz))
            on conflict (key_hash) do update
            set tries = f.tries + 1, last_at = excluded.last_at,
                free_at = case when f.tries + 1 < cast(? as int) then excluded.free_at
                    else excluded.free_at
                        + least(power(2, least(f.tries + 1 - cast(? as int), 20)) * cast(? as int), cast(? as int))
                        * interval '1 second' end
            where f.free_at <= excluded.free_at
            """;

    static final String FREE_AT = """
            select cast(ceil(extract(epoch from free_at - cast(? as timestamptz))) as bigint) as seconds
            from access.failure
            where key_hash = ?
            """;

    static final String TAKE_BACK = """
            update access.failure set tries = greatest(tries - 1, 0), free_at = last_at where key_hash = ?
            """;

    static final String FORGET = "delete from access.failure where key_hash = ?";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Tries(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Counts a try. Zero when it may be judged; else how long to wait, and nothing was counted. */
    Duration take(Limit limit, String who) {
        var now = Timestamp.from(clock.instant());
        var key = key(limit, who);
        var counted = jdbc.sql(TAKE)
                .params(key, now, now, limit.free, limit.free, (int) FIRST_WAIT.toSeconds(), (int)
                        LONGEST_WAIT.toSeconds())
                .update();
        return counted == 1
                ? Duration.ZERO
                : Duration.ofSeconds(
                        jdbc.sql(FREE_AT).params(now, key).query(Long.class).single());
    }

    /** The answer was right: this try does not count. */
    void takeBack(Limit limit, String who) {
        jdbc.sql(TAKE_BACK).param(key(limit, who)).update();
    }

    void forget(Limit limit, String who) {
        jdbc.sql(FORGET).param(key(limit, who)).update();
    }

    private byte[] key(Limit limit, String who) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return secrets.hash("tries to sign in", limit + " " + today + " " + who);
    }
}
