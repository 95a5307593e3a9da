package org.breakwater.casework.conflicts;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.Cases;
import org.breakwater.casework.history.addresses.CasesOfSamePeople;
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

    private final JdbcClient jdbc;
    private final CasesOfSamePeople casesOfSamePeople;
    private final Cases cases;
    private final Clock clock;

    ConflictCarriedOver(JdbcClient jdbc, CasesOfSamePeople casesOfSamePeople, Cases cases, Clock clock) {
        this.jdbc = jdbc;
        this.casesOfSamePeople = casesOfSamePeople;
        this.cases = cases;
        this.clock = clock;
    }

    /** Within full sight, at the end of the transaction, since it may exclude the actor. */
    public void carryOver(UUID record) {
        for (var name : keepOut(record)) {
            var line = "Excluded for now, as from another contact that may be about the same people: " + name;
            cases.hear(new Actor.Job(VisitBriefing.JOB), cases.hold(record), false, line);
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
