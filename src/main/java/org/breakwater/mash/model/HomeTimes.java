package org.breakwater.mash.model;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Clocks;
import org.breakwater.frontdoor.HomeTimeTold;
import org.breakwater.time.SaidTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A child goes home at a time, and whoever referred them must know before what happens. While no one has rung them, the
 * alarm rings shortly before, and once more when the time has come.
 */
@Component
public class HomeTimes {

    public static final String RULE = "told-before-home";

    /** How long before the child goes home it rings: time enough to ring back, and for the school to keep the child. */
    static final Duration BEFORE = Duration.ofMinutes(10);

    private static final Actor.Job JOB = new Actor.Job("home-time");

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Records records;
    private final Contacts contacts;
    private final Clocks clocks;
    private final Alarms alarms;
    private final AuditLog audit;
    private final Clock clock;

    HomeTimes(
            JdbcClient jdbc,
            Acting acting,
            Records records,
            Contacts contacts,
            Clocks clocks,
            Alarms alarms,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.records = records;
        this.contacts = contacts;
        this.clocks = clocks;
        this.alarms = alarms;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(HomeTimeTold told) {
        var record = told.recordId();
        records.working(JOB.name(), record, () -> {
            clocks.until(record, limit(contacts.find(record).orElseThrow().receivedAt(), told.goesHomeAt()));
            contacts.showNextClock(record);
        });
    }

    private static Clocks.DueAt limit(Instant receivedAt, Instant goesHomeAt) {
        return new Clocks.DueAt(
                RULE,
                "call the referrer before the child goes home",
                receivedAt,
                goesHomeAt,
                List.of(
                        "Received " + SaidTime.inWords(receivedAt) + ".",
                        "The child goes home at " + SaidTime.clock(goesHomeAt) + ", according to the referrer."));
    }

    /** Someone rang the person who referred: what they said to them, and to whom. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Done rang(Actor.Person by, ContactRow seen, int version, String whom, String words) {
        var done = contacts.move(by, seen, version, new Move.Note(), "Called the referrer: " + whom, words);
        if (done instanceof Done.Yes) {
            clocks.end(seen.id(), RULE, Clocks.Ending.MET);
            contacts.showNextClock(seen.id());
            audit.record(by.id(), by.roleName(), "called the referrer", "contact:" + seen.id(), "");
        }
        return done;
    }

    /** Called every minute: raises the alarm where a child goes home soon, or has gone, and no one has rung. */
    public void look() {
        var due = acting.as(
                JOB,
                () -> all(jdbc.sql(TO_RING)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("soon", Timestamp.from(clock.instant().plus(BEFORE)))
                        .query(UUID.class)));
        EachByItself.ring(
                due,
                contact -> acting.as(JOB, () -> records.working(JOB.name(), contact, () -> alarms.raise(contact))));
    }

    static final String TO_RING = "select id from mash.home_times_to_ring(:now, :soon) as id";
}
