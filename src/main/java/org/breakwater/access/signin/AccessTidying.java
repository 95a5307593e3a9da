package org.breakwater.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.proving.KnownBrowsers;
import org.breakwater.access.sessions.AccessJobs;
import org.breakwater.access.unsaved.ParkedForms;
import org.breakwater.access.unsaved.UnsavedAnswers;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what has expired. */
@Component
@Profile("!command")
public class AccessTidying implements TimedWork {

    private static final Duration SESSIONS_KEPT = Duration.ofDays(1);

    static final String PARKED = "delete from access.parked_form where parked_at < cast(? as timestamptz)";

    static final String AWAITING = "delete from access.sign_in_awaiting_code where since < cast(? as timestamptz)";

    static final String FAILURES = "delete from access.failed_attempt where last_at < cast(? as timestamptz)";

    static final String SESSIONS = """
            delete from access.session where coalesce(ended_at, seen_at) < cast(? as timestamptz)
            """;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final Clock clock;

    AccessTidying(JdbcClient jdbc, ActorTransactions acting, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(TimedJob.once("tidying", Duration.ofMinutes(5), this::tidy));
    }

    public void tidy() {
        var now = clock.instant();
        acting.as(AccessJobs.TIDYING, () -> {
            jdbc.sql(PARKED).param(now.minus(ParkedForms.KEPT)).update();
            jdbc.sql(AWAITING).param(now.minus(SignIn.CODE_WITHIN)).update();
            // Their keys change at midnight, after which nothing finds the old ones.
            jdbc.sql(FAILURES).param(now.truncatedTo(ChronoUnit.DAYS)).update();
            jdbc.sql(KnownBrowsers.TIDY).param(now.minus(KnownBrowsers.KEPT)).update();
            jdbc.sql(UnsavedAnswers.SWEEP)
                    .param("before", now.minus(UnsavedAnswers.KEPT))
                    .update();
            jdbc.sql(SESSIONS).param(now.minus(SESSIONS_KEPT)).update();
        });
    }
}
