package org.breakwater.training.office.organisations;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.training.bookings.SessionPlaceLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Merges two entries of one workplace. References to either resolve to one; nothing is deleted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OrganisationMerge {

    private final JdbcClient jdbc;
    private final Records records;
    private final SessionPlaceLock count;
    private final AuditLog audit;
    private final Clock clock;

    OrganisationMerge(JdbcClient jdbc, Records records, SessionPlaceLock count, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.count = count;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether both existed still, unmerged */
    public boolean merge(Actor.Person by, UUID from, UUID into) {
        // Quotas count by organisation: no places of these sessions are allocated until this is done.
        records.overseen(TrainingSystemActor.NAME, () -> sessions(from))
                .forEach(session -> count.within(session, (row, standing, placeAllocation) -> true));
        var both = all(jdbc.sql(HOLD).param("from", from).param("into", into).query(UUID.class));
        if (both.size() < 2) {
            return false;
        }
        for (var statement : List.of(MERGE, LEADS, END_LEADS)) {
            moved(statement, from, into);
        }
        records.overseeing(TrainingSystemActor.NAME, () -> {
            moved(LEARNERS, from, into);
            moved(BOOKINGS, from, into);
        });
        audit.record(by.id(), by.roleName(), "merged an organisation", "organisation:" + from, "organisation:" + into);
        return true;
    }

    private List<UUID> sessions(UUID from) {
        return all(jdbc.sql(SESSIONS)
                .param("from", from)
                .param("now", clock.instant())
                .query(UUID.class));
    }

    private void moved(String statement, UUID from, UUID into) {
        jdbc.sql(statement)
                .param("from", from)
                .param("into", into)
                .param("now", clock.instant())
                .update();
    }

    /** Always in the same order, so that two merges cannot deadlock. */
    static final String SESSIONS = """
            select distinct b.session_id from training.booking b join training.session s on s.id = b.session_id
            where b.organisation_id = :from and b.state <> 'ENDED' and s.ends_at > :now
            order by b.session_id limit 1000""";

    static final String HOLD = """
            select id from training.organisation where id in (:from, :into) and merged_into is null
            order by id limit 2 for update""";

    /** What was merged into it before is redirected too, so that each resolves in one step. */
    static final String MERGE =
            "update training.organisation set merged_into = :into where id = :from or merged_into = :from";

    static final String LEADS = """
            insert into training.organisation_lead (organisation_id, email, named_by_name, named_at)
            select :into, l.email, l.named_by_name, l.named_at from training.organisation_lead l
            where l.organisation_id = :from and l.ended_at is null and not exists (select
                from training.organisation_lead o
                where o.organisation_id = :into and o.email = l.email and o.ended_at is null)
            on conflict do nothing""";

    static final String END_LEADS =
            "update training.organisation_lead set ended_at = :now where organisation_id = :from and ended_at is null";

    static final String LEARNERS = "update training.learner set organisation_id = :into where organisation_id = :from";

    static final String BOOKINGS = "update training.booking set organisation_id = :into where organisation_id = :from";
}
