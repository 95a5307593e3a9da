package org.breakwater.casework.conflicts;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.history.addresses.CasesOfSamePeople;
import org.breakwater.casework.presence.Presences;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new case about people from whose earlier case someone is excluded: they are excluded from it from the start, and a
 * manager re-admits them if it is about someone else after all.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConflictCarriedOver {

    private static final Actor.Job JOB = new Actor.Job(VisitBriefing.JOB);

    private final JdbcClient jdbc;
    private final CasesOfSamePeople casesOfSamePeople;
    private final Cases cases;
    private final AuditLog audit;
    private final Presences presences;
    private final Clock clock;

    ConflictCarriedOver(
            JdbcClient jdbc,
            CasesOfSamePeople casesOfSamePeople,
            Cases cases,
            AuditLog audit,
            Presences presences,
            Clock clock) {
        this.jdbc = jdbc;
        this.casesOfSamePeople = casesOfSamePeople;
        this.cases = cases;
        this.audit = audit;
        this.presences = presences;
        this.clock = clock;
    }

    /** Within full sight, at the end of the transaction, since it may exclude the actor. */
    public void carryOver(UUID record) {
        for (var name : keepOut(record)) {
            var line = "Excluded for now, as from another contact that may be about the same people: " + name;
            var seen = cases.hold(record);
            cases.hear(JOB, seen, false, line);
            audit.record(JOB.id(), JOB.roleName(), "excluded a member of staff", seen.subject(), "");
            presences.forget(record);
        }
    }

    private List<String> keepOut(UUID record) {
        return all(jdbc.sql(AS_THERE)
                .param("here", record)
                .param("there", casesOfSamePeople.of(record).toArray(UUID[]::new))
                .param("at", clock.instant())
                .query(String.class));
    }

    static final String AS_THERE = """
            select access.keep_out_as_there(:here, cast(:there as uuid[]), cast(:at as timestamptz)) as name""";
}
