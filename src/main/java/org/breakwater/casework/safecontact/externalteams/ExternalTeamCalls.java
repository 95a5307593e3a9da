package org.breakwater.casework.safecontact.externalteams;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * External teams read nothing here. What they must know before a visit is a call to be made by the desk, until someone
 * records whom they told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ExternalTeamCalls {

    /** Row security lets this background actor see every record. */
    private static final String JOB = "safe-contact";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Records records;
    private final AuditLog audit;
    private final Clock clock;

    ExternalTeamCalls(JdbcClient jdbc, Cases cases, Records records, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every due call, the longest due first, as far as the actor may see it; at most 100. */
    public List<ExternalTeamToNotifyRow> due() {
        return all(jdbc.sql(ExternalTeamToNotifyRow.DUE).query(ExternalTeamToNotifyRow.class));
    }

    public int howMany() {
        return jdbc.sql(ExternalTeamToNotifyRow.HOW_MANY).query(Integer.class).single();
    }

    /** The due call about a handover of this case; empty if none is due. */
    public Optional<ExternalTeamToNotifyRow> due(UUID record, UUID handover) {
        return jdbc.sql(ExternalTeamToNotifyRow.DUE_OF_ONE)
                .param("contact", record)
                .param("handover", handover)
                .query(ExternalTeamToNotifyRow.class)
                .optional();
    }

    /** Earlier calls about it: who was told what, the latest first. */
    public List<ExternalTeamCallRow> rung(UUID record, UUID handover) {
        return all(jdbc.sql(ExternalTeamCallRow.OF_HANDOVER)
                .param("contact", record)
                .param("handover", handover)
                .query(ExternalTeamCallRow.class));
    }

    /** Whether this handover is of this case. */
    public boolean isOf(UUID record, UUID handover) {
        return jdbc.sql(IS_OF)
                .param("contact", record)
                .param("handover", handover)
                .query(Boolean.class)
                .single();
    }

    /** Whether a call is due about this case, or because of its content, that the actor may see. */
    public boolean isDueAfter(UUID record) {
        var about = records.overseen(
                JOB, () -> all(jdbc.sql(ABOUT).param("contact", record).query(UUID.class)));
        return !records.seen(new HashSet<>(about)).isEmpty();
    }

    /** What the teams of these handovers must know has changed; called with full access. */
    public void look(Collection<UUID> handovers) {
        var ids = handovers.toArray(UUID[]::new);
        jdbc.sql(NO_MORE).param("ids", ids).update();
        jdbc.sql(DUE).param("ids", ids).param("now", clock.instant()).update();
    }

    /**
     * Someone has called.
     *
     * @param asRead fingerprint of what was read to them
     * @param told whom they spoke to
     */
    public ActResult rang(Actor.Person by, Case theCase, UUID handover, String asRead, String told) {
        // Locks first, then reads: a concurrent change waits, and makes the call due again.
        jdbc.sql(HOLD).param("handover", handover).query().listOfRows();
        var row = due(theCase.id(), handover);
        if (row.isEmpty()) {
            return new ActResult.NotNow("Someone has already called them. See what they were told.");
        }
        if (!readsAll(row.get())) {
            return new ActResult.NotNow("You cannot see everything they must know. Ask a manager to call them.");
        }
        if (!row.get().asRead().equals(asRead)) {
            return new ActResult.NotNow("What they must know has changed since this page was opened. Call them again.");
        }
        jdbc.sql(RANG)
                .param("id", row.get().id())
                .param("words", row.get().knowFirst().toArray(String[]::new))
                .param("told", told)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("now", clock.instant())
                .update();
        cases.note(by, theCase, "Notified an external team: what to know before a visit", told);
        audit.record(by.id(), by.roleName(), "notified an external team", theCase.subject(), "handover:" + handover);
        return new ActResult.Yes();
    }

    /** Whether the actor sees all of it, compared with what full access shows. */
    private boolean readsAll(ExternalTeamToNotifyRow row) {
        return records.overseen(
                JOB,
                () -> jdbc.sql(READS_ALL)
                        .param("handover", row.handoverId())
                        .param("words", row.knowFirst().toArray(String[]::new))
                        .query(Boolean.class)
                        .single());
    }

    static final String IS_OF = """
            select exists (select from mash.handover where id = :handover and contact_id = :contact)""";

    static final String READS_ALL = """
            select mash.as_set(mash.know_first(:handover)) = mash.as_set(cast(:words as text[]))""";

    static final String ABOUT = """
            select distinct h.contact_id from mash.external_team_call g join mash.handover h on h.id = g.handover_id
            where g.rung_at is null and mash.goes(h) and (h.contact_id = :contact or exists (
                select from mash.handover_related_contact b where b.handover_id = h.id and b.contact_id = :contact))
            limit 100""";

    static final String NO_MORE = """
            delete from mash.external_team_call where rung_at is null and handover_id = any(cast(:ids as uuid[]))
            and mash.as_set(mash.know_first(handover_id)) = mash.as_set(mash.was_told(handover_id))""";

    /** Already due: updated all the same, so that it waits for a call that is just being recorded. */
    static final String DUE = """
            insert into mash.external_team_call (handover_id, due_since)
            select h.id, :now from mash.handover h
            where h.id = any(cast(:ids as uuid[])) and h.outside and mash.goes(h)
                and mash.as_set(mash.know_first(h.id)) <> mash.as_set(mash.was_told(h.id))
            on conflict (handover_id) where rung_at is null do update
                set due_since = mash.external_team_call.due_since""";

    static final String HOLD = """
            select id from mash.external_team_call where handover_id = :handover and rung_at is null for update""";

    static final String RANG = """
            update mash.external_team_call set words = :words, told = :told, rung_by = :by, rung_by_name = :byName,
                rung_at = :now
            where id = :id""";
}
