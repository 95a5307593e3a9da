package org.breakwater.access.proving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.database.HouseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Browsers in which someone has signed in before, or has proved an address. It grants no access: guesses from elsewhere
 * just do not slow it down. The cookie is 128 random bits whose keyed hash is stored, so that nobody can make one up,
 * and each can be revoked. It changes each time, so that nobody can plant it.
 */
@Component
public class KnownBrowsers {

    /** How long it is remembered after last use. */
    public static final Duration KEPT = Duration.ofDays(180);

    private static final String COOKIE = "d";
    private static final Actor.Job JOB = new Actor.Job("known-browsers");

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final HouseKey house;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, ActorTransactions acting, HouseKey house, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.house = house;
        this.clock = clock;
    }

    /** The mark of this browser; empty if it has none. */
    public static String markOf(VisitorBrowser browser) {
        return browser.token(COOKIE).orElse("");
    }

    /** Whether someone has signed in to this account in the browser with this mark. */
    public boolean knowsAccount(String mark, UUID account) {
        return !mark.isEmpty() && isKnown(mark, account, null);
    }

    /** Whether someone has proved this address in the browser with this mark. */
    public boolean knowsAddress(String mark, String email) {
        return !mark.isEmpty() && isKnown(mark, null, addressHash(email));
    }

    /** Whether anyone has proved this address, anywhere, within {@link #KEPT}. */
    public boolean wasProved(String email) {
        return acting.looking(
                JOB,
                () -> jdbc.sql(WAS_PROVED)
                        .param("address", addressHash(email))
                        .param("since", since())
                        .query(Boolean.class)
                        .single());
    }

    /** Someone has signed in to this account here. */
    public void rememberAccount(VisitorBrowser browser, UUID account) {
        remember(browser, account, null);
    }

    /** Someone has proved this address here. */
    public void rememberAddress(VisitorBrowser browser, String email) {
        remember(browser, null, addressHash(email));
    }

    private boolean isKnown(String mark, @Nullable UUID account, byte @Nullable [] address) {
        return acting.looking(
                JOB,
                () -> jdbc.sql(account == null ? KNOWS_ADDRESS : KNOWS_ACCOUNT)
                        .param("browser", hash(mark))
                        .param("account", account)
                        .param("address", address)
                        .param("since", since())
                        .query(Boolean.class)
                        .single());
    }

    private void remember(VisitorBrowser browser, @Nullable UUID account, byte @Nullable [] address) {
        var before = markOf(browser);
        var mark = VisitorBrowser.newToken();
        acting.as(JOB, () -> {
            if (!before.isEmpty()) {
                jdbc.sql(RENAME)
                        .param("before", hash(before))
                        .param("browser", hash(mark))
                        .update();
            }
            jdbc.sql(account == null ? REMEMBER_ADDRESS : REMEMBER_ACCOUNT)
                    .param("browser", hash(mark))
                    .param("account", account)
                    .param("address", address)
                    .param("now", clock.instant())
                    .update();
        });
        browser.keep(COOKIE, mark, KEPT);
    }

    private byte[] hash(String mark) {
        return house.hmac("mark of a known browser", mark);
    }

    private byte[] addressHash(String email) {
        return house.hmac("address proved in a known browser", email.toLowerCase(Locale.ROOT));
    }

    private Instant since() {
        return clock.instant().minus(KEPT);
    }

    static final String KNOWS_ACCOUNT = """
            select exists (select from access.known_browser
                where browser_hash = :browser and account_id = :account and used_at > :since)""";

    static final String KNOWS_ADDRESS = """
            select exists (select from access.known_browser
                where browser_hash = :browser and address_hash = :address and used_at > :since)""";

    static final String WAS_PROVED = """
            select exists (select from access.known_browser where address_hash = :address and used_at > :since)""";

    static final String RENAME = """
            update access.known_browser set browser_hash = :browser where browser_hash = :before""";

    static final String REMEMBER_ACCOUNT = """
            insert into access.known_browser (browser_hash, account_id, known_at, used_at)
            values (:browser, :account, :now, :now)
            on conflict (browser_hash, account_id) do update set used_at = excluded.used_at""";

    static final String REMEMBER_ADDRESS = """
            insert into access.known_browser (browser_hash, address_hash, known_at, used_at)
            values (:browser, :address, :now, :now)
            on conflict (browser_hash, address_hash) do update set used_at = excluded.used_at""";

    /** All of one account; the actor is its holder or an administrator. */
    public static final String FORGET_ACCOUNT = "delete from access.known_browser where account_id = ?";

    /** Those unused for that long. */
    public static final String TIDY = "delete from access.known_browser where used_at < cast(? as timestamptz)";
}
