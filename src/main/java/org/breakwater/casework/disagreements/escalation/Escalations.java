package org.breakwater.casework.disagreements.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockSubject;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.casework.disagreements.stages.DisagreementStatementRow;
import org.breakwater.casework.disagreements.stages.DisagreementStatementRow.Kind;
import org.breakwater.casework.disagreements.stages.EscalationPolicy;
import org.breakwater.casework.disagreements.stages.EscalationStepRow;
import org.breakwater.casework.disagreements.stages.Parties;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.DeadlineRules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records the escalation of a disagreement through its stages: the steps with their clocks, and the statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Escalations {

    private final JdbcClient jdbc;
    private final CaseDeadlines caseDeadlines;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Clock clock;

    Escalations(JdbcClient jdbc, CaseDeadlines caseDeadlines, Calendars calendars, DeadlineRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.caseDeadlines = caseDeadlines;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** Stores a new one; false if the person who raises it has one open already. */
    public boolean keep(
            UUID id,
            Case theCase,
            Parties.Side side,
            EscalationPolicy escalationPolicy,
            int stage,
            DecisionDisagreements.Raised raised) {
        var decided = decidedAt(theCase.id());
        return jdbc.sql(DisagreementRow.KEEP)
                        .param("id", id)
                        .param("contact", theCase.id())
                        .param("reference", theCase.reference())
                        .param("about", raised.about().name())
                        .param("by", side.key())
                        .param("agency", side.agency())
                        .param("ladder", escalationPolicy.version())
                        .param("decided", decided)
                        .param("at", clock.instant())
                        .param("raiseBy", decided == null ? null : raiseBy(escalationPolicy, decided))
                        .param("danger", raised.danger())
                        .param("stage", stage)
                        .update()
                == 1;
    }

    private @Nullable Instant decidedAt(UUID contact) {
        return jdbc.sql(DECIDED_AT)
                .param("contact", contact)
                .query(Instant.class)
                .optional()
                .orElse(null);
    }

    /** Escalates from a stage; false if it is no longer there. Open steps of that stage are dropped. */
    public boolean goUp(UUID id, int from, int to, boolean danger) {
        var gone = jdbc.sql(DisagreementRow.GO_UP)
                        .param("id", id)
                        .param("from", from)
                        .param("to", to)
                        .param("danger", danger)
                        .update()
                == 1;
        if (gone) {
            endAll(id, "GONE_UP");
        }
        return gone;
    }

    /** Starts the next step of a stage, with the clock of its rule. */
    public void start(UUID id, UUID contact, int stage, EscalationPolicy.Does does, String rule) {
        var now = clock.instant();
        var deadline = calendars.deadline(rules.inForce(rule, now), now, List.of());
        jdbc.sql(EscalationStepRow.START)
                .param("id", id)
                .param("contact", contact)
                .param("stage", stage)
                .param("does", does.name())
                .param("because", deadline.because().toArray(String[]::new))
                .param("at", now)
                .param("due", deadline.dueAt())
                .update();
        caseDeadlines.start(new ClockSubject(contact, id), deadline);
    }

    /** The first deadline of a stage; immediate danger has a rule of its own. */
    void begin(DisagreementRow row, EscalationPolicy escalationPolicy, int stage) {
        var first = escalationPolicy.stage(stage).steps().getFirst();
        start(
                row.id(),
                row.contactId(),
                stage,
                first.does(),
                row.danger() ? escalationPolicy.dangerRule() : first.rule());
    }

    /** Completes a step. @return whether it was open; someone else may have been quicker */
    public boolean end(UUID id, int stage, EscalationPolicy.Does does) {
        var now = clock.instant();
        var contact = jdbc.sql(EscalationStepRow.END)
                .param("id", id)
                .param("stage", stage)
                .param("does", does.name())
                .param("at", now)
                .query(UUID.class)
                .optional();
        contact.ifPresent(one -> caseDeadlines.endAll(new ClockSubject(one, id), CaseDeadlines.Ending.MET, now));
        return contact.isPresent();
    }

    /** Ends all open steps without completing them. */
    public void endAll(UUID id, String how) {
        var now = clock.instant();
        var ended = "GONE_UP".equals(how) ? CaseDeadlines.Ending.OVERTAKEN : CaseDeadlines.Ending.NOT_NEEDED;
        jdbc.sql(EscalationStepRow.END_ALL)
                .param("id", id)
                .param("how", how)
                .param("at", now)
                .query(UUID.class)
                .optional()
                .ifPresent(contact -> caseDeadlines.endAll(new ClockSubject(contact, id), ended, now));
    }

    /** Ends it. @return whether it was open before: someone else may have been quicker */
    public boolean close(UUID id, String how) {
        return jdbc.sql(DisagreementRow.CLOSE)
                        .param("id", id)
                        .param("how", how)
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    /** @param decidedBy who decided it, if that is not the person who records it */
    public void say(
            Actor actor,
            String name,
            DisagreementRow about,
            Kind kind,
            EscalationPolicy.@Nullable Finding finding,
            String words,
            @Nullable String decidedBy) {
        jdbc.sql(DisagreementStatementRow.SAY)
                .param("decidedBy", decidedBy)
                .param("id", about.id())
                .param("contact", about.contactId())
                .param("stage", about.stage())
                .param("kind", kind.name())
                .param("finding", finding == null ? null : finding.name())
                .param("words", words)
                .param("by", actor.id().value())
                .param("name", name)
                .param("at", clock.instant())
                .update();
    }

    /** By when a disagreement with a decision of that time should be raised. */
    private Instant raiseBy(EscalationPolicy escalationPolicy, Instant decidedAt) {
        return calendars
                .deadline(rules.inForce(escalationPolicy.raise(), decidedAt), decidedAt, List.of())
                .dueAt();
    }

    static final String DECIDED_AT = """
            select given_at from casework.approval where record_id = :contact and approved
            order by given_at desc limit 1""";
}
