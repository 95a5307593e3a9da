package org.breakwater.mash.informationrequests.external;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.IndependentAlerts;
import org.breakwater.mash.alerts.AlertReason;
import org.breakwater.mash.alerts.Alerts;
import org.breakwater.mash.informationrequests.InformationRequestRow;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has no account here is asked by telephone or secure mail. No mail of ours reminds them, so the alarm reminds
 * the desk: at half of the time, and when the answer is due.
 */
@Component
public class ExternalRequests {

    private static final Actor.Job JOB = new Actor.Job("outside-asks");

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final Records records;
    private final Contacts contacts;
    private final Alerts alerts;
    private final Agencies agencies;
    private final AuditLog audit;
    private final Clock clock;

    ExternalRequests(
            JdbcClient jdbc,
            ActorTransactions acting,
            Records records,
            Contacts contacts,
            Alerts alerts,
            Agencies agencies,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.records = records;
        this.contacts = contacts;
        this.alerts = alerts;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /** How those outside were asked about a contact, in the order of asking; at most 200. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ExternalRequestRow> of(UUID contact) {
        return all(jdbc.sql(ExternalRequestRow.OF_CONTACT).param("id", contact).query(ExternalRequestRow.class));
    }

    /** Someone asked them: whom, by which way and when. They may be asked more than once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActResult asked(
            Actor.Person by, ContactRow seen, int version, InformationRequestRow ask, ExternalRequest how) {
        var outside = ask.outside();
        if (outside == null) {
            return new ActResult.NotNow("This agency reads requests here. No one needs to ask them.");
        }
        if (!ask.isOpen()) {
            return new ActResult.NotNow(
                    "%s has responded, or the request was withdrawn. See this page.".formatted(outside));
        }
        var what = how.way() == ExternalRequest.Way.TELEPHONE ? "Called " : "Wrote to ";
        var actResult = contacts.move(by, seen, version, new Transition.Note(), what + outside, how.whom());
        if (actResult instanceof ActResult.Yes) {
            keep(by, ask, how);
            audit.record(
                    by.id(),
                    by.roleName(),
                    "recorded how a request was made",
                    "contact:" + seen.id(),
                    "ask:" + ask.id());
        }
        return actResult;
    }

    private void keep(Actor.Person by, InformationRequestRow ask, ExternalRequest how) {
        jdbc.sql(KEEP)
                .param("ask", ask.id())
                .param("contact", ask.contactId())
                .param("whom", how.whom())
                .param("way", how.way().name())
                .param("done", how.at())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    /**
     * Called every minute: raises the alarm where half of the time is over, or all of it, without an answer. That comes
     * first, and what no one reads any more afterwards.
     */
    public void look() {
        ring();
        var unread = acting.as(JOB, () -> all(jdbc.sql(Unread.NOW).query(Unread.class)));
        IndependentAlerts.ring(
                unread,
                ask -> acting.as(JOB, () -> records.working(JOB.name(), ask.contactId(), () -> handToTheDesk(ask))));
    }

    private void ring() {
        var due = acting.as(
                JOB, () -> all(jdbc.sql(TO_RING).param("now", clock.instant()).query(UUID.class)));
        IndependentAlerts.ring(
                due,
                contact -> acting.as(
                        JOB,
                        () -> records.working(
                                JOB.name(), contact, () -> alerts.raise(contact, AlertReason.AGENCY_SILENT))));
    }

    /** No one is left at the agency who reads it here, so it is asked as one outside is. */
    private void handToTheDesk(Unread ask) {
        int handed = jdbc.sql(HAND_TO_THE_DESK)
                .param("outside", agencies.nameOf(ask.agency()))
                .param("id", ask.askId())
                .update();
        if (handed == 0) {
            return;
        }
        audit.record(
                JOB.id(),
                JOB.roleName(),
                "no one reads this request",
                "contact:" + ask.contactId(),
                "ask:" + ask.askId());
    }

    /** A question that no one of the agency can read any more. */
    record Unread(UUID askId, UUID contactId, String agency) {

        static final String NOW = "select ask_id, contact_id, agency from mash.asks_no_one_reads()";
    }

    static final String HAND_TO_THE_DESK = """
            update mash.ask set outside = :outside where id = :id and outside is null and replied_at is null
                and withdrawn_at is null""";

    static final String KEEP = """
            insert into mash.asked_how (ask_id, contact_id, whom, way, done_at, noted_by, noted_by_name, noted_at)
            values (:ask, :contact, :whom, :way, :done, :by, :byName, :at)""";

    static final String TO_RING = "select id from mash.outside_asks_to_ring(:now) as id";
}
