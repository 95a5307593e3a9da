package org.breakwater.frontdoor.report.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.database.HouseKey;
import org.breakwater.web.forms.FormTarget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Distinguishes a late form from a replayed one. Each page of a report has an id that its forms carry. A form that was
 * answered with a page stays in the browser's history with its input, so its id is remembered for a day, and older
 * pages are never shown again. A form that was never sent is still on its writer's screen.
 */
@Component
public class AnsweredPages {

    static final Duration REMEMBERED = Duration.ofDays(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final VisitorKeyTransactions held;
    private final HouseKey house;
    private final Clock clock;

    AnsweredPages(JdbcClient jdbc, VisitorKeyTransactions held, HouseKey house, Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.house = house;
        this.clock = clock;
    }

    /** An id for a page that is shown now: a version 7 UUID, which begins with its time. */
    public UUID newPage() {
        var most = clock.millis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        return new UUID(most, RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }

    /** Whether this form comes from a page of ours of the last day, and for the first time. */
    public boolean comesFirst(HttpServletRequest request) {
        return FormTarget.brought(request)
                .filter(this::isOfToday)
                .filter(page -> !wasSent(page))
                .isPresent();
    }

    /** Marks this form as answered. */
    public void remember(HttpServletRequest request) {
        FormTarget.brought(request).filter(this::isOfToday).ifPresent(page -> {
            var hash = hash(page);
            held.as(
                    hash,
                    () -> jdbc.sql(REMEMBER)
                            .param("hash", hash)
                            .param("now", clock.instant())
                            .update());
        });
    }

    /** Deletes what is too old to be shown anyway; in the transaction of a job. */
    public void tidy() {
        jdbc.sql(TIDY).param("before", clock.instant().minus(REMEMBERED)).update();
    }

    private boolean isOfToday(UUID page) {
        var shownAt = Instant.ofEpochMilli(page.getMostSignificantBits() >>> 16);
        var now = clock.instant();
        return !shownAt.isAfter(now) && shownAt.plus(REMEMBERED).isAfter(now);
    }

    private boolean wasSent(UUID page) {
        var hash = hash(page);
        return held.as(
                hash,
                () -> jdbc.sql(SENT).param("hash", hash).query(Integer.class).single() > 0);
    }

    private byte[] hash(UUID page) {
        return house.hmac("page of a report", page.toString());
    }

    static final String REMEMBER =
            "insert into frontdoor.sent_page (page_hash, sent_at) values (:hash, :now) on conflict do nothing";

    static final String SENT = "select cast(count(*) as integer) from frontdoor.sent_page where page_hash = :hash";

    static final String TIDY = "delete from frontdoor.sent_page where sent_at <= :before";
}
