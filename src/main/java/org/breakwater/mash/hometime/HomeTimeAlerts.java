package org.breakwater.mash.hometime;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.IndependentAlerts;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.DueAt;
import org.breakwater.frontdoor.referrals.HomeTimeReported;
import org.breakwater.mash.alerts.AlertReason;
import org.breakwater.mash.alerts.Alerts;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.time.EnglishTimes;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The child goes home at a known time, and the school must know what happens next before that. While no one has called
 * the referrer, or the school if anyone else reported the concern, an alert is raised shortly before, and once more at
 * that time.
 */
@Component
public class HomeTimeAlerts {

    public static final String RULE = "told-before-home";

    /**
     * How long before the child goes home the alert is raised: enough time to call back, and for the school to keep the
     * child.
     */
    static final Duration BEFORE = Duration.ofMinutes(10);

    private static final Actor.Job JOB = new Actor.Job("home-time");

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final Records records;
    private final Contacts contacts;
    private final CaseDeadlines caseDeadlines;
    private final Alerts alerts;
    private final AuditLog audit;
    private final Clock clock;

    HomeTimeAlerts(
            JdbcClient jdbc,
            ActorTransactions acting,
            Records records,
            Contacts contacts,
            CaseDeadlines caseDeadlines,
            Alerts alerts,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.records = records;
        this.contacts = contacts;
        this.caseDeadlines = caseDeadlines;
        this.alerts = alerts;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(HomeTimeReported told) {
        var record = told.recordId();
        records.working(JOB.name(), record, () -> {
            caseDeadlines.until(record, limit(contacts.find(record).orElseThrow(), told.goesHomeAt()));
            contacts.showNextClock(record);
        });
    }

    private static DueAt limit(ContactRow contact, Instant goesHomeAt) {
        return new DueAt(
                RULE,
                "call " + HomeTimeCall.about(contact).whomAndWhen(),
                contact.receivedAt(),
                goesHomeAt,
                List.of(
                        "Received " + EnglishTimes.inWords(contact.receivedAt()) + ".",
                        "The child goes home at %s, according to %s."
                                .formatted(EnglishTimes.clock(goesHomeAt), contact.reporterNoun())));
    }

    /** Someone called the referrer or the school: what they told them, and whom they spoke to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActResult rang(Actor.Person by, ContactRow seen, int version, String whom, String words) {
        var called = HomeTimeCall.about(seen).whom();
        var line = "Called %s: %s".formatted(called, whom);
        var actResult = contacts.move(by, seen, version, new Transition.Note(), line, words);
        if (actResult instanceof ActResult.Yes) {
            caseDeadlines.end(seen.id(), RULE, CaseDeadlines.Ending.MET);
            contacts.showNextClock(seen.id());
            audit.record(by.id(), by.roleName(), "called " + called, "contact:" + seen.id(), "");
        }
        return actResult;
    }

    /** Called every minute: raises an alert if a child goes home soon, or has gone, and no one has called. */
    public void look() {
        var due = acting.as(
                JOB,
                () -> all(jdbc.sql(TO_RING)
                        .param("now", clock.instant())
                        .param("soon", clock.instant().plus(BEFORE))
                        .query(UUID.class)));
        IndependentAlerts.ring(
                due,
                contact -> acting.as(
                        JOB,
                        () -> records.working(
                                JOB.name(), contact, () -> alerts.raise(contact, AlertReason.HOME_TIME))));
    }

    static final String TO_RING = "select id from mash.home_times_to_ring(:now, :soon) as id";
}
