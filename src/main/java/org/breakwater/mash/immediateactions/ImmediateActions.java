package org.breakwater.mash.immediateactions;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.decisions.Approvers;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.handover.contents.HandoverChanged;
import org.breakwater.mash.alerts.Alerts;
import org.breakwater.mash.approval.ApprovalRequested;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.live.SeenWhenOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Protection never waits: not for the history, a match, an approval or a handover. The person who acts records what
 * they did, alone at night too, at any stage and without optimistic locking; a second person approves afterwards.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImmediateActions {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Alerts alerts;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImmediateActions(
            JdbcClient jdbc,
            Contacts contacts,
            Alerts alerts,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.alerts = alerts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what was done, whatever else happened to the contact meanwhile.
     *
     * @param shown what the page of the form showed; a later alert stays open
     */
    public ActResult.Yes act(Actor.Person by, UUID contact, SeenWhenOpened shown, String what, Instant actedAt) {
        var now = contacts.hold(contact);
        contacts.note(by, now, "Immediate action recorded", what);
        jdbc.sql(KEEP)
                .param("contact", contact)
                .param("what", what)
                .param("actedAt", actedAt)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        if (shown.showedAlarm(now)) {
            alerts.take(contact);
        }
        audit.record(by.id(), by.roleName(), "took immediate action", "contact:" + contact, "");
        events.publishEvent(new ApprovalRequested(contact));
        events.publishEvent(new HandoverChanged(contact));
        return new ActResult.Yes();
    }

    /** A manager other than the person who acted approves the action. */
    public ActResult approve(Actor.Person by, ContactRow seen, UUID protection) {
        if (by.role() != Role.MANAGER) {
            return new ActResult.NotNow("Only a manager can review immediate action.");
        }
        var held = contacts.hold(seen.id());
        var waiting = of(seen.id()).stream()
                .filter(p -> p.id().equals(protection) && !p.isApproved())
                .findFirst();
        if (waiting.isEmpty()) {
            return new ActResult.Stale();
        }
        if (SecondPerson.isAuthor(by, waiting.get().actedBy())) {
            return new ActResult.NotNow(
                    "You did this yourself. " + waiting.get().whoApproves() + ".");
        }
        // A contact that was closed meanwhile stays closed; the action is approved all the same.
        contacts.note(by, held, "Reviewed immediate action", "");
        var approved = jdbc.sql(APPROVE)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .param("id", protection)
                .update();
        if (approved == 0) {
            throw new IllegalStateException("An immediate action was approved although its contact was held");
        }
        audit.record(by.id(), by.roleName(), "approved protection", "contact:" + seen.id(), protection.toString());
        events.publishEvent(new HandoverChanged(seen.id()));
        return new ActResult.Yes();
    }

    /** Immediate actions that no manager has approved, the oldest first; at most 100. */
    public List<ToApprove> toApprove(Actor.Person by) {
        var rows = all(jdbc.sql(ToApprove.OPEN).query(ToApprove.class));
        var shown = rows.stream().map(row -> "contact:" + row.contactId()).toList();
        audit.record(by.id(), by.roleName(), "viewed immediate actions to review", shown, "");
        return rows;
    }

    /** How many immediate actions await a manager other than this one. */
    public int countToApprove(Actor.Person by) {
        return jdbc.sql(TO_APPROVE_BY)
                .param("by", by.id().value())
                .query(Integer.class)
                .single();
    }

    /** An immediate action that awaits approval, without its text: that is on the page of the contact. */
    public record ToApprove(
            UUID contactId,
            String reference,
            Instant actedAt,
            String actedBy,
            String actedByName,
            List<String> approvers,
            List<String> openFirst) {

        static final String OPEN = """
                select p.contact_id, c.reference, p.acted_at, p.acted_by, p.acted_by_name,
                    array(select w.name from mash.who_may_approve(p.contact_id, p.acted_by) w where w.sees)
                    as approvers,
                    array(select w.name from mash.who_may_approve(p.contact_id, p.acted_by) w where not w.sees)
                    as open_first
                from mash.immediate_action p join mash.contact c on c.id = p.contact_id
                where p.approved_at is null order by p.acted_at, p.id limit 100""";

        public String whoApproves() {
            return new Approvers(approvers, openFirst).inWords(Approvers.Act.REVIEW);
        }
    }

    public List<ImmediateActionRow> of(UUID contact) {
        return all(jdbc.sql(ImmediateActionRow.OF_CONTACT).param("id", contact).query(ImmediateActionRow.class));
    }

    static final String TO_APPROVE_BY = """
            select count(*)::int from mash.immediate_action where approved_at is null and acted_by <> :by""";

    static final String KEEP = """
            insert into mash.immediate_action (contact_id, what, acted_at, acted_by, acted_by_name, recorded_at)
            values (:contact, :what, :actedAt, :by, :byName, :at)""";

    static final String APPROVE = """
            update mash.immediate_action set approved_by = :by, approved_by_name = :byName, approved_at = :at
            where id = :id and approved_by is null""";
}
