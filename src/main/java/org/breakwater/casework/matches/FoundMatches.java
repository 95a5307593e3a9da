package org.breakwater.casework.matches;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.records.Records;
import org.breakwater.casework.PeopleOfCaseChanged;
import org.breakwater.casework.conflicts.ConflictCarriedOver;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.people.PageComparisons;
import org.breakwater.people.People;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.matching.MatchCandidateRow;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps which likely matches there are, so that the list of matches to check needs no comparison. They are found with
 * full sight; each reader is shown those of which they may see both records.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FoundMatches {

    private final JdbcClient jdbc;
    private final Records records;
    private final People people;
    private final ConflictCarriedOver conflictCarriedOver;
    private final Clock clock;

    FoundMatches(
            JdbcClient jdbc, Records records, People people, ConflictCarriedOver conflictCarriedOver, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.people = people;
        this.conflictCarriedOver = conflictCarriedOver;
        this.clock = clock;
    }

    @EventListener
    void lookAgain(PeopleOfCaseChanged changed) {
        look(changed.record());
    }

    /**
     * At the end of the act, when all its people are written: they are compared once, for whom the case must be closed
     * to, and for the list.
     */
    public void look(UUID record) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                records.overseeing(
                        VisitBriefing.JOB,
                        () -> PageComparisons.on(() -> {
                            conflictCarriedOver.carryOver(record);
                            keep(record);
                            return true;
                        }));
            }
        });
    }

    /** Within full sight. */
    void keep(UUID record) {
        var likely = people.alike(record).stream()
                .filter(row -> row.likeness().band() == MatchScore.Band.LIKELY)
                .toList();
        jdbc.sql(FORGET)
                .param("record", record)
                .param("ours", ids(likely, MatchCandidateRow::ours))
                .param("theirs", ids(likely, MatchCandidateRow::theirs))
                .update();
        jdbc.sql(KEEP)
                .param("record", record)
                .param("ours", ids(likely, MatchCandidateRow::ours))
                .param("theirs", ids(likely, MatchCandidateRow::theirs))
                .param("records", ids(likely, MatchCandidateRow::recordId))
                .param("at", clock.instant())
                .update();
    }

    private static UUID[] ids(List<MatchCandidateRow> rows, Function<MatchCandidateRow, UUID> of) {
        return rows.stream().map(of).toArray(UUID[]::new);
    }

    /** Those that are no longer alike, since a name or a birth was corrected. */
    static final String FORGET = """
            delete from casework.found_match f
            where (f.record_id = :record or f.other_record = :record) and not exists (
                select from unnest(cast(:ours as uuid[]), cast(:theirs as uuid[])) as t (ours, theirs)
                where (t.ours, t.theirs) in ((f.person_id, f.other_id), (f.other_id, f.person_id)))""";

    static final String KEEP = """
            insert into casework.found_match (record_id, person_id, other_id, other_record, found_at)
            select cast(:record as uuid), t.ours, t.theirs, t.record, :at
            from unnest(cast(:ours as uuid[]), cast(:theirs as uuid[]), cast(:records as uuid[]))
                as t (ours, theirs, record)
            where not exists (select from casework.found_match f
                where f.record_id = t.record and f.person_id = t.theirs and f.other_id = t.ours)
            on conflict do nothing""";
}
