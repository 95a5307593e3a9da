package org.breakwater.casework.conflicts;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.casework.Cases;
import org.breakwater.casework.history.addresses.CasesOfSamePeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A new case about people from whose earlier case someone is excluded: they are excluded from it from the start, and a
 * manager re-admits them if it is about someone else after all.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConflictCarriedOver {

    /** Row security lets this background actor see every record. */
    private static final String JOB = "safe-contact";

    private final JdbcClient jdbc;
    private final Records records;
    private final CasesOfSamePeople casesOfSamePeople;
    private final Cases cases;
    private final Clock clock;

    ConflictCarriedOver(
            JdbcClient jdbc, Records records, CasesOfSamePeople casesOfSamePeople, Cases cases, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.casesOfSamePeople = casesOfSamePeople;
        this.cases = cases;
        this.clock = clock;
    }

    /** At the end of the transaction, since it may exclude the actor. */
    public void look(UUID record) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                lookNow(record);
            }
        });
    }

    private void lookNow(UUID record) {
        records.overseeing(JOB, () -> {
            for (var name : keepOut(record)) {
                var line = "Excluded for now, as from another contact that may be about the same people: " + name;
                cases.hear(new Actor.Job(JOB), cases.hold(record), false, line);
            }
        });
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
