package org.breakwater.notify.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditAlarms;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Raises an alarm if something is wrong with the audit log: in the program's own log, and by mail to the
 * administrators. What was reported is remembered in memory and not in the database, so that no one can suppress it
 * there; after a restart it is reported again.
 */
@Component
@Profile("!command")
public class AuditWatch implements TimedWork {

    private static final Logger LOG = LoggerFactory.getLogger(AuditWatch.class);
    private static final Actor.Job JOB = new Actor.Job("audit-watch");

    /** How often it is repeated while the sealer stands still. */
    private static final Duration AGAIN = Duration.ofMinutes(30);

    private final ActorTransactions acting;
    private final AuditAlarms auditAlarms;
    private final Notices notices;
    private final Clock clock;
    private long toldUpTo;
    private Instant saidStillAt = Instant.EPOCH;

    AuditWatch(ActorTransactions acting, AuditAlarms auditAlarms, Notices notices, Clock clock) {
        this.acting = acting;
        this.auditAlarms = auditAlarms;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(TimedJob.alarm("audit-watch", Duration.ofSeconds(30), this::look));
    }

    /** Checks, and reports what was not reported yet. */
    public synchronized void look() {
        var found = acting.as(JOB, () -> auditAlarms.look(toldUpTo));
        if (found.differing() > 0) {
            LOG.error(
                    "{} rows of the audit log say another time than the database's own: ./breakwater verify-audit",
                    found.differing());
        }
        var still = found.standsStill() && !clock.instant().isBefore(saidStillAt.plus(AGAIN));
        if (still) {
            LOG.error(
                    "The audit log has not been sealed for {} seconds: see docs/operations.md",
                    Math.round(found.unsealedSeconds()));
        }
        if (found.differing() > 0 || still) {
            acting.as(JOB, () -> notices.owe(AuditAlarmNotice.class, NoticeDue.now()));
        }
        toldUpTo = found.newest();
        saidStillAt = still ? clock.instant() : saidStillAt;
    }
}
