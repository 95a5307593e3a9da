package org.breakwater.casework.disagreements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.disagreements.escalation.AutomaticEscalation;
import org.breakwater.casework.disagreements.escalation.Escalations;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.casework.disagreements.stages.DisagreementStatementRow.Kind;
import org.breakwater.casework.disagreements.stages.EscalationPolicy;
import org.breakwater.casework.disagreements.stages.ReferrerDisagreementAnswered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk responds to a disagreement, stage by stage; never the person who wrote or approved the decision. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DisagreementAnswers {

    private static final String REOPENED = "Disagreement upheld: the decision changes";

    private final JdbcClient jdbc;
    private final Escalations escalations;
    private final AutomaticEscalation escalation;
    private final Cases cases;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DisagreementAnswers(
            JdbcClient jdbc,
            Escalations escalations,
            AutomaticEscalation escalation,
            Cases cases,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.escalations = escalations;
        this.escalation = escalation;
        this.cases = cases;
        this.audit = audit;
        this.events = events;
    }

    /**
     * The desk's response at a stage.
     *
     * @param stage the stage when the page was built: a response at a lower stage is none at a higher one
     * @param does what the page asked for then
     * @param finding ignored for a meeting and a letter
     * @param decidedBy who decided it, if the person above the last stage did and someone here records it
     * @param words the text for the person who disagrees; for a meeting and a letter, what stays with the desk
     */
    public record Response(
            int stage,
            EscalationPolicy.Does does,
            EscalationPolicy.Finding finding,
            String words,
            @Nullable String decidedBy) {

        @Override
        public String toString() {
            return "Response[" + does + ", …]";
        }
    }

    /** Why this person may not respond at this stage, in words for the page; empty if they may. */
    public String whyNot(Actor.Person by, DisagreementRow row) {
        if (SecondPerson.isAuthor(by, row.raisedBy())) {
            return "You raised this disagreement. It must be reviewed by someone else.";
        }
        if (escalation.isAbove(row)) {
            return "";
        }
        if (!row.asks().answeredBy().contains(by.role())) {
            return "A manager responds at this stage. %s.".formatted(whoAnswers(row));
        }
        var theirs = jdbc.sql(IS_THEIR_DECISION)
                .param("contact", row.contactId())
                .param("me", by.id().value())
                .query(Boolean.class)
                .single();
        return theirs
                ? "You cannot review this disagreement, because you wrote or approved the decision. %s."
                        .formatted(whoAnswers(row))
                : "";
    }

    /** Who responds now, for the page. */
    public String whoAnswers(DisagreementRow row) {
        var names = escalation.answerers(List.of(row.id())).getOrDefault(row.id(), List.of());
        if (!names.isEmpty()) {
            return does(row).formatted(String.join(" or ", names));
        }
        return row.isTop()
                ? escalation.above().inWords() + " decides it"
                : "No one at this stage can respond, so it escalates to the next stage within a minute";
    }

    private static String does(DisagreementRow row) {
        return switch (row.does()) {
            case MEETING -> "%s arranges the meeting";
            case OUTCOME -> "%s writes the outcome of the meeting";
            case LETTER -> "%s sends the outcome";
            case ANSWER -> "To be reviewed by %s";
            case null -> "To be reviewed by %s";
        };
    }

    public ActResult say(Actor.Person by, DisagreementRow row, Response said) {
        var refusal = whyNot(by, row);
        if (!refusal.isEmpty()) {
            audit.refused(by.id(), by.roleName(), "answer a disagreement", cases.subject(row.contactId()), "");
            return new ActResult.NotNow(refusal);
        }
        if ((said.decidedBy() != null) != escalation.isAbove(row)) {
            return new ActResult.Stale();
        }
        var theCase = cases.hold(row.contactId());
        if (said.stage() != row.stage() || !escalations.end(row.id(), said.stage(), said.does())) {
            return new ActResult.Stale();
        }
        var settles = said.does() == EscalationPolicy.Does.ANSWER || said.does() == EscalationPolicy.Does.OUTCOME;
        escalations.say(
                by,
                by.name(),
                row,
                Kind.valueOf(said.does().name()),
                settles ? said.finding() : null,
                said.words(),
                said.decidedBy());
        cases.hear(by, theCase, false, line(row, said, settles));
        audit.record(
                by.id(),
                by.roleName(),
                "responded to a disagreement",
                cases.subject(row.contactId()),
                "stage " + row.stage());
        goOn(row, said);
        if (settles && row.raisedBy().equals("referrer")) {
            events.publishEvent(new ReferrerDisagreementAnswered(row.contactId()));
        }
        if (settles && said.finding() == EscalationPolicy.Finding.CHANGES) {
            openAgain(by, row);
        }
        return new ActResult.Yes();
    }

    private void goOn(DisagreementRow row, Response said) {
        var finding =
                said.does() == EscalationPolicy.Does.MEETING ? EscalationPolicy.Finding.NOT_SETTLED : said.finding();
        Optional<EscalationPolicy.Step> next = said.does() == EscalationPolicy.Does.LETTER
                ? Optional.empty()
                : row.asks().after(said.does(), finding);
        next.ifPresent(step -> escalations.start(row.id(), row.contactId(), row.stage(), step.does(), step.rule()));
        if (next.isEmpty() && row.isTop()) {
            escalations.close(row.id(), "LADDER_END");
        }
    }

    /** The only way in which a disagreement reopens a case: by name, because the decision changes. */
    private void openAgain(Actor.Person by, DisagreementRow row) {
        var theCase = cases.find(row.contactId()).orElseThrow();
        if (theCase.allows(CaseAct.REOPEN)) {
            cases.act(by, theCase, theCase.version(), CaseAct.REOPEN, "Reopened", REOPENED, () -> {});
        }
    }

    private static String line(DisagreementRow row, Response said, boolean settles) {
        return "Disagreement by %s, stage %d: %s"
                .formatted(
                        row.agency(),
                        row.stage(),
                        (settles
                                        ? said.finding().inWords()
                                        : Kind.valueOf(said.does().name()).inWords())
                                .toLowerCase(Locale.ROOT));
    }

    static final String IS_THEIR_DECISION = """
            select exists (select from casework.decision where record_id = :contact and author = :me)
                or exists (select from casework.approval where record_id = :contact and approver = :me)""";
}
