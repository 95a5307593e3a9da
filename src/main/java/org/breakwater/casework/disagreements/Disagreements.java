package org.breakwater.casework.disagreements;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.disagreements.escalation.AutomaticEscalation;
import org.breakwater.casework.disagreements.escalation.Escalations;
import org.breakwater.casework.disagreements.notices.DisagreementNotice;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.disagreements.stages.DangerInDisagreement;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.casework.disagreements.stages.DisagreementStatementRow.Kind;
import org.breakwater.casework.disagreements.stages.EscalationPolicy;
import org.breakwater.casework.disagreements.stages.Parties;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A referrer, an agency or someone at the desk disagrees. The first two see nothing of the case, so the effect on it is
 * applied by a background actor, on that one record, after checking that they may. It moves no case: a closed one stays
 * closed until someone decides otherwise.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Disagreements implements DecisionDisagreements {

    private static final String JOB = "disagreements";

    private final JdbcClient jdbc;
    private final DisagreementRecords disagreementRecords;
    private final Escalations escalations;
    private final AutomaticEscalation escalation;
    private final Records records;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Parties parties;
    private final AuditLog audit;
    private final DisagreementNotice notice;
    private final Clock clock;

    Disagreements(
            JdbcClient jdbc,
            DisagreementRecords disagreementRecords,
            Escalations escalations,
            AutomaticEscalation escalation,
            Records records,
            Cases cases,
            ApplicationEventPublisher events,
            Parties parties,
            AuditLog audit,
            DisagreementNotice notice,
            Clock clock) {
        this.jdbc = jdbc;
        this.disagreementRecords = disagreementRecords;
        this.escalations = escalations;
        this.escalation = escalation;
        this.records = records;
        this.cases = cases;
        this.events = events;
        this.parties = parties;
        this.audit = audit;
        this.notice = notice;
        this.clock = clock;
    }

    @Override
    public Optional<Disagreement> of(Actor actor, UUID record) {
        return disagreementRecords.latest(record, parties.of(actor, "").key()).map(disagreementRecords::asTheySee);
    }

    @Override
    public Optional<String> raise(Actor actor, UUID record, Raised raised) {
        if (!jdbc.sql(DisagreementRow.IS_THEIRS)
                .param("record", record)
                .query(Boolean.class)
                .single()) {
            throw new IllegalStateException("Only someone who can see a case raises a disagreement about it");
        }
        var side = parties.of(actor, raised.agency());
        var escalationPolicy =
                EscalationPolicy.on(clock.instant().atZone(Calendars.LONDON).toLocalDate());
        var stage = raised.danger() ? escalationPolicy.dangerStage() : 1;
        var id = UUID.randomUUID();
        var kept = new boolean[1];
        records.working(JOB, record, () -> {
            var theCase = cases.hold(record);
            kept[0] = escalations.keep(id, theCase, side, escalationPolicy, stage, raised);
            if (kept[0]) {
                begin(id, record, escalationPolicy, stage, raised.danger());
                cases.hear(actor, theCase, false, line("raised", side, stage));
            }
        });
        if (!kept[0]) {
            return Optional.of("You have already raised a disagreement about this. It is below.");
        }
        waits(actor, side, id, record, Kind.RAISED, raised.words(), escalationPolicy);
        escalation.takeUp(id, record);
        record(actor, "raised a disagreement", record, raised.about().name());
        return Optional.empty();
    }

    @Override
    public Optional<String> goUp(Actor actor, UUID record, String why, boolean danger) {
        var side = parties.of(actor, "");
        var row = disagreementRecords
                .latest(record, side.key())
                .filter(DisagreementRow::isOpen)
                .orElse(null);
        if (row == null || row.isTop()) {
            return Optional.of("There is no stage above this one.");
        }
        if (!danger && !row.mayGoUpAt(clock.instant())) {
            return Optional.of(
                    "A response at this stage is due %s. Escalate after that, or say that a child is in danger now."
                            .formatted(EnglishTimes.weekdayInWords(Objects.requireNonNull(row.dueAt()))));
        }
        var escalationPolicy = EscalationPolicy.ofVersion(row.ladder());
        var stage = danger ? Math.max(row.stage() + 1, escalationPolicy.dangerStage()) : row.stage() + 1;
        var gone = new boolean[1];
        records.working(JOB, record, () -> {
            var theCase = cases.hold(record);
            gone[0] = escalations.goUp(row.id(), row.stage(), stage, danger);
            if (gone[0]) {
                begin(row.id(), record, escalationPolicy, stage, danger);
                cases.hear(actor, theCase, false, line("escalated", side, stage));
            }
        });
        if (!gone[0]) {
            return Optional.of("This disagreement has since been escalated or closed. See below.");
        }
        waits(actor, side, row.id(), record, Kind.WENT_UP, why, escalationPolicy);
        escalation.takeUp(row.id(), record);
        record(actor, "escalated a disagreement", record, "stage " + stage);
        return Optional.empty();
    }

    @Override
    public Optional<String> agree(Actor actor, UUID record) {
        var side = parties.of(actor, "");
        var row = disagreementRecords.latest(record, side.key()).filter(DisagreementRow::isOpen);
        var over = new boolean[1];
        row.ifPresent(one -> records.working(JOB, record, () -> {
            var theCase = cases.hold(record);
            over[0] = escalations.close(one.id(), "AGREED");
            if (over[0]) {
                escalations.endAll(one.id(), "NOT_NEEDED");
                var line = "Professional disagreement closed by " + side.inTheChronology();
                cases.hear(actor, theCase, false, line);
            }
        }));
        if (row.isEmpty() || !over[0]) {
            return Optional.of("This disagreement is already closed.");
        }
        escalations.say(actor, side.name(), row.get(), Kind.AGREED, null, "", null);
        record(actor, "agreed after a disagreement", record, "");
        return Optional.empty();
    }

    /** The first deadline of a stage; immediate danger has a clock of its own, and alerts the people on duty. */
    private void begin(UUID id, UUID record, EscalationPolicy escalationPolicy, int stage, boolean danger) {
        var first = escalationPolicy.stage(stage).steps().getFirst();
        escalations.start(id, record, stage, first.does(), danger ? escalationPolicy.dangerRule() : first.rule());
        if (danger) {
            events.publishEvent(new DangerInDisagreement(record));
        }
    }

    private void waits(
            Actor actor,
            Parties.Side side,
            UUID id,
            UUID record,
            Kind kind,
            String words,
            EscalationPolicy escalationPolicy) {
        var row = disagreementRecords.find(id).orElseThrow();
        escalations.say(actor, side.name(), row, kind, null, words, null);
        notice.owe(record, row.stage() >= escalationPolicy.partnershipFrom());
    }

    private void record(Actor actor, String act, UUID record, String detail) {
        audit.record(actor.id(), actor.roleName(), act, cases.subject(record), detail);
    }

    private static String line(String what, Parties.Side side, int stage) {
        return "Professional disagreement %s by %s, stage %d".formatted(what, side.inTheChronology(), stage);
    }
}
