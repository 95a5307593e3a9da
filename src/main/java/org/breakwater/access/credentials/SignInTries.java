package org.breakwater.access.credentials;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rate limits for sign-in attempts. An attempt counts before it is checked, so that parallel attempts gain nothing; a
 * right answer removes its attempt. The keys are keyed hashes of the day and the address: they reveal nothing, and
 * expire within a day.
 */
@Component
public class SignInTries {

    /**
     * How many attempts are free, and then how long one waits: twice as long each time, a quarter of an hour at most.
     */
    public enum Limit {
        /** One account, in a browser in which its person has signed in before. */
        KNOWN(5),
        /** One account, from one network. */
        HERE(5),
        /** An office shares one network address, so there is room for more than one person's mistakes. */
        NETWORK(20),
        /** The six digits of one account, from everywhere together: only someone with its password gets this far. */
        DIGITS(20);

        private final int free;

        Limit(int free) {
            this.free = free;
        }
    }

    /** What an attempt is counted against. */
    public record Count(Limit limit, String who) {

        @Override
        public String toString() {
            return "Count[" + limit + "]";
        }
    }

    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    static final String TAKE = """
            insert into access.failed_attempt as f (key_hash, tries, free_at, last_at)
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
            from access.failed_attempt
            where key_hash = ?
            """;

    static final String TAKE_BACK = """
            update access.failed_attempt set tries = greatest(tries - 1, 0), free_at = last_at where key_hash = ?
            """;

    static final String FORGET = "delete from access.failed_attempt where key_hash = ?";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    SignInTries(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Counts an attempt against each. Zero if it may be checked; else how long to wait, and nothing was counted. */
    public Duration take(List<Count> counts) {
        for (int i = 0; i < counts.size(); i++) {
            var wait = take(counts.get(i));
            if (!wait.isZero()) {
                takeBack(counts.subList(0, i));
                return wait;
            }
        }
        return Duration.ZERO;
    }

    private Duration take(Count count) {
        var now = clock.instant();
        var key = key(count);
        var free = count.limit().free;
        var counted = jdbc.sql(TAKE)
                .params(key, now, now, free, free, (int) FIRST_WAIT.toSeconds(), (int) LONGEST_WAIT.toSeconds())
                .update();
        return counted == 1
                ? Duration.ZERO
                : Duration.ofSeconds(
                        jdbc.sql(FREE_AT).params(now, key).query(Long.class).single());
    }

    /** The answer was right: this attempt does not count. */
    public void takeBack(List<Count> counts) {
        counts.forEach(count -> jdbc.sql(TAKE_BACK).param(key(count)).update());
    }

    /** Nor do the earlier attempts for this account in this place. */
    public void forget(List<Count> counts) {
        takeBack(counts);
        counts.stream()
                .filter(count -> count.limit() == Limit.KNOWN || count.limit() == Limit.HERE)
                .forEach(count -> jdbc.sql(FORGET).param(key(count)).update());
    }

    private byte[] key(Count count) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return secrets.hash("tries to sign in", count.limit() + " " + today + " " + count.who());
    }
}
