package org.breakwater.casework.matches;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds, once after an update, the likely matches of contacts that were received before they were kept. Each contact is
 * a transaction of its own, so that a run that is stopped loses nothing and the next one continues.
 */
@Component
public class MatchBacklog {

    private static final Logger LOG = LoggerFactory.getLogger(MatchBacklog.class);
    private static final Actor.Job JOB = new Actor.Job(VisitBriefing.JOB);

    /** Of twenty contacts each: some seconds. */
    private static final int BATCHES_IN_A_TURN = 5;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final FoundMatches foundMatches;
    private final AuditLog audit;
    private volatile long after;

    MatchBacklog(JdbcClient jdbc, ActorTransactions acting, FoundMatches foundMatches, AuditLog audit) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.foundMatches = foundMatches;
        this.audit = audit;
    }

    /**
     * Finds those of as many contacts as fit into one run; says whether there are more. One that fails is passed over
     * until the next day, and the others are not.
     */
    public boolean findSome() {
        for (int batches = 0; batches < BATCHES_IN_A_TURN; batches++) {
            var batch = next();
            if (batch.isEmpty()) {
                after = 0;
                return false;
            }
            for (var row : batch) {
                if (Thread.currentThread().isInterrupted()) {
                    return true;
                }
                tryToFind(row);
                after = row.place();
            }
        }
        return true;
    }

    private List<MatchBacklogRow> next() {
        return acting.looking(
                JOB,
                () -> all(jdbc.sql(MatchBacklogRow.NEXT).param("after", after).query(MatchBacklogRow.class)));
    }

    private void tryToFind(MatchBacklogRow row) {
        try {
            acting.as(JOB, () -> find(row));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Matches of an earlier contact could not be found: {}",
                    failed.getClass().getSimpleName());
        }
    }

    private void find(MatchBacklogRow row) {
        foundMatches.keep(row.recordId());
        jdbc.sql(MatchBacklogRow.DONE).param("place", row.place()).update();
        audit.record(JOB.id(), JOB.roleName(), "looked for matches", "contact:" + row.recordId(), "");
    }
}
