package org.breakwater.mash.model;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.Disagreeing;
import org.breakwater.frontdoor.Disagreement;
import org.breakwater.mash.DisagreementWaits;
import org.breakwater.mash.model.DisagreementWordsRow.Kind;
import org.breakwater.time.Calendars;
import org.breakwater.time.SaidTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A referrer, an agency or someone at the desk disagrees. Two of them see nothing of the contact, so what it does there
 * is done by this part of the program, on that one record, after it looked whether they may. It moves no contact: one
 * that is closed stays closed until someone decides otherwise.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RaisingDisagreements implements Disagreeing {

    private static final String JOB = "disagreements";

    private final JdbcClient jdbc;
    private final Disagreements disagreements;
    private final Climbing climbing;
    private final AutomaticEscalation escalation;
    private final Records records;
    private final Contacts contacts;
    private final Alarms alarms;
    private final Sides sides;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RaisingDisagreements(
            JdbcClient jdbc,
            Disagreements disagreements,
            Climbing climbing,
            AutomaticEscalation escalation,
            Records records,
            Contacts contacts,
            Alarms alarms,
            Sides sides,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.disagreements = disagreements;
        this.climbing = climbing;
        this.escalation = escalation;
        this.records = records;
        this.contacts = contacts;
        this.alarms = alarms;
        this.sides = sides;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Disagreement> of(Actor actor, UUID record) {
        return disagreements.latest(record, sides.of(actor, "").key()).map(disagreements::asTheySee);
    }

    @Override
    public Optional<String> raise(Actor actor, UUID record, Raised raised) {
        if (!jdbc.sql(IS_THEIRS).param("record", record).query(Boolean.class).single()) {
            throw new IllegalStateException("Only someone who can see a contact raises a disagreement about it");
        }
        var side = sides.of(actor, raised.agency());
        var ladder = Ladder.on(clock.instant().atZone(Calendars.LONDON).toLocalDate());
        var stage = raised.danger() ? ladder.dangerStage() : 1;
        var id = UUID.randomUUID();
        var kept = new boolean[1];
        records.working(JOB, record, () -> {
            var contact = contacts.hold(record);
            kept[0] = climbing.keep(id, contact, side, ladder, stage, raised);
            if (kept[0]) {
                begin(id, record, ladder, stage, raised.danger());
                contacts.hear(actor, contact, false, line(side.inTheChronology(), "disagrees", stage));
            }
        });
        if (!kept[0]) {
            return Optional.of("You have already raised a disagreement about this. It is below.");
        }
        waits(actor, side, id, record, Kind.RAISED, raised.words(), ladder);
        escalation.takeUp(id, record);
        audit.record(
                actor.id(),
                actor.roleName(),
                "raised a disagreement",
                "contact:" + record,
                raised.about().name());
        return Optional.empty();
    }

    @Override
    public Optional<String> goUp(Actor actor, UUID record, String why, boolean danger) {
        var side = sides.of(actor, "");
        var row = disagreements
                .latest(record, side.key())
                .filter(DisagreementRow::isOpen)
                .orElse(null);
        if (row == null || row.isTop()) {
            return Optional.of("There is no stage above this one.");
        }
        if (!danger && !row.mayGoUpAt(clock.instant())) {
            return Optional.of(
                    "This stage has until %s to answer. Escalate after that, or say that a child is in danger now."
                            .formatted(SaidTime.inWords(Objects.requireNonNull(row.dueAt()))));
        }
        var ladder = Ladder.ofVersion(row.ladder());
        var stage = danger ? Math.max(row.stage() + 1, ladder.dangerStage()) : row.stage() + 1;
        var gone = new boolean[1];
        records.working(JOB, record, () -> {
            var contact = contacts.hold(record);
            gone[0] = climbing.goUp(row.id(), row.stage(), stage, danger);
            if (gone[0]) {
                begin(row.id(), record, ladder, stage, danger);
                contacts.hear(actor, contact, false, line(side.inTheChronology(), "escalate a disagreement", stage));
            }
        });
        if (!gone[0]) {
            return Optional.of("This disagreement has since been escalated or ended. See below.");
        }
        waits(actor, side, row.id(), record, Kind.WENT_UP, why, ladder);
        escalation.takeUp(row.id(), record);
        audit.record(actor.id(), actor.roleName(), "escalated a disagreement", "contact:" + record, "stage " + stage);
        return Optional.empty();
    }

    @Override
    public Optional<String> agree(Actor actor, UUID record) {
        var side = sides.of(actor, "");
        var row = disagreements.latest(record, side.key()).filter(DisagreementRow::isOpen);
        var over = new boolean[1];
        row.ifPresent(one -> records.working(JOB, record, () -> {
            var contact = contacts.hold(record);
            over[0] = climbing.close(one.id(), "AGREED");
            if (over[0]) {
                climbing.endAll(one.id(), "NOT_NEEDED");
                contacts.hear(actor, contact, false, side.inTheChronology() + ": disagreement resolved, they agree");
            }
        }));
        if (row.isEmpty() || !over[0]) {
            return Optional.of("This disagreement has already ended.");
        }
        climbing.say(actor, side.name(), row.get(), Kind.AGREED, null, "", null);
        audit.record(actor.id(), actor.roleName(), "agreed after a disagreement", "contact:" + record, "");
        return Optional.empty();
    }

    /** What is due first at a stage; danger has a clock of its own, and calls the person who is there. */
    private void begin(UUID id, UUID record, Ladder ladder, int stage, boolean danger) {
        var first = ladder.stage(stage).steps().getFirst();
        climbing.start(id, record, stage, first.does(), danger ? ladder.dangerRule() : first.rule());
        if (danger) {
            alarms.raise(record);
        }
    }

    private void waits(Actor actor, Sides.Side side, UUID id, UUID record, Kind kind, String words, Ladder ladder) {
        var row = disagreements.find(id).orElseThrow();
        climbing.say(actor, side.name(), row, kind, null, words, null);
        events.publishEvent(new DisagreementWaits(record, row.stage() >= ladder.partnershipFrom()));
    }

    private static String line(String who, String what, int stage) {
        return "%s %s: stage %d".formatted(who, what, stage);
    }

    /** Their own referral, a question to their own agency, or a contact of the desk: row security shows no other. */
    static final String IS_THEIRS = """
            select exists (select from frontdoor.referral where record_id = :record)
                or exists (select from mash.ask where contact_id = :record)
                or exists (select from mash.contact where id = :record)""";
}
