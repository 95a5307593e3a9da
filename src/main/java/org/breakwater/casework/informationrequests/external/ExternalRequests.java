package org.breakwater.casework.informationrequests.external;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.IndependentAlerts;
import org.breakwater.casework.informationrequests.agencyinformation.ExternalRequest;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * External agencies are asked by telephone or secure mail. No mail reminds them, so alerts remind the desk: at half the
 * time, and when the response is due.
 */
@Component
public class ExternalRequests {

    private static final Actor.Job JOB = new Actor.Job("outside-asks");

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final Records records;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Agencies agencies;
    private final AuditLog audit;
    private final Clock clock;

    ExternalRequests(
            JdbcClient jdbc,
            ActorTransactions acting,
            Records records,
            Cases cases,
            ApplicationEventPublisher events,
            Agencies agencies,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.records = records;
        this.cases = cases;
        this.events = events;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records that they were asked: the person, the means and the time. They may be asked more than once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActResult asked(Actor.Person by, Case seen, int version, InformationRequestRow ask, ExternalRequest how) {
        var outside = ask.outside();
        if (outside == null) {
            return new ActResult.NotNow("This agency reads requests here. No one needs to ask them.");
        }
        if (!ask.isOpen()) {
            return new ActResult.NotNow(
                    "%s has responded, or the request was withdrawn. See this page.".formatted(outside));
        }
        var what = how.way() == ExternalRequest.Way.TELEPHONE ? "Called " : "Wrote to ";
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, what + outside, how.whom());
        if (actResult instanceof ActResult.Yes) {
            keep(by, ask, how);
            audit.record(by.id(), by.roleName(), "recorded how a request was made", seen.subject(), "ask:" + ask.id());
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
     * Called every minute: raises an alert for requests past half or all of their time. That comes first, then the
     * requests that no one reads any more.
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
                id -> acting.as(
                        JOB,
                        () -> records.working(
                                JOB.name(), id, () -> events.publishEvent(new AgencyResponseOutstanding(id)))));
    }

    /** No one at the agency can read it here any more, so it is treated as external. */
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
                cases.subject(ask.contactId()),
                "ask:" + ask.askId());
    }

    /** A request that no one at the agency can read any more. */
    record Unread(UUID askId, UUID contactId, String agency) {

        static final String NOW = "select ask_id, contact_id, agency from mash.asks_no_one_reads()";
    }

    static final String HAND_TO_THE_DESK = """
            update mash.information_request set outside = :outside where id = :id and outside is null
                and replied_at is null
                and withdrawn_at is null""";

    static final String KEEP = """
            insert into mash.external_request (ask_id, contact_id, whom, way, done_at, noted_by, noted_by_name,
                noted_at)
            values (:ask, :contact, :whom, :way, :done, :by, :byName, :at)""";

    static final String TO_RING = "select id from mash.outside_asks_to_ring(:now) as id";
}
