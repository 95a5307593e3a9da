package org.breakwater.mash.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.Rating;
import org.breakwater.casework.Urgency;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.alerts.AlertReason;
import org.breakwater.mash.alerts.AlertStrength;
import org.jspecify.annotations.Nullable;

/**
 * The state of a contact. The report and the people are stored elsewhere; this row names no one.
 *
 * @param feedbackDueAt by when the referrer is owed feedback; null where none is owed
 * @param ringingSince since when an unacknowledged alert is open; reasons may have been added to it since
 * @param rateAgain the rating in an agency's response, if it is more urgent than the contact's; until it is rated again
 * @param evidenceAt when an agency added information after the decisions were made; until someone has read it
 */
public record ContactRow(
        UUID id,
        int version,
        String reference,
        String channel,
        String way,
        Instant receivedAt,
        Instant recordedAt,
        Stage stage,
        boolean presentDanger,
        @Nullable Rating rating,
        int urgency,
        @Nullable Instant dueAt,
        @Nullable String dueFor,
        @Nullable Instant feedbackDueAt,
        @Nullable Instant cameBackAt,
        @Nullable Instant alarmedAt,
        @Nullable Instant alarmTakenAt,
        @Nullable AlertStrength alert,
        @Nullable Instant ringingSince,
        List<String> alarmFor,
        boolean notSure,
        boolean dangerInWords,
        @Nullable Rating rateAgain,
        @Nullable Instant evidenceAt,
        int children,
        @Nullable String source,
        boolean restricted)
        implements Case {

    /** A contact is a case of this kind. */
    public static final CaseKind KIND = new CaseKind("contact", "contact", "/desk/contact/");

    static final String BY_ID = """
            select c.id, c.version, c.reference, c.channel, c.way, c.received_at, c.recorded_at, c.stage,
                c.present_danger, c.rating, c.urgency, c.due_at, c.due_for, c.feedback_due_at,
                c.came_back_at, c.alarmed_at, c.alarm_taken_at, c.alert,
                coalesce(c.ringing_since, c.alarmed_at) as ringing_since, c.alarm_for,
                c.not_sure, c.danger_in_words, c.rate_again, c.evidence_at, c.children, c.source, r.restricted
            from mash.contact c join access.record r on r.id = c.id where c.id = :id""";

    public boolean isLateAt(Instant now) {
        return stage != Stage.CLOSED && dueAt != null && dueAt.isBefore(now);
    }

    public boolean alarmRings() {
        return alarmedAt != null && alarmTakenAt == null;
    }

    /** The reasons of its current or last alert, in words. */
    public List<String> alertReasons() {
        return alarmFor.stream()
                .map(reason -> AlertReason.valueOf(reason).inWords(dangerInWords))
                .toList();
    }

    /** Whether its decisions are with a manager now. Until they are sent, they are drafts. */
    public boolean isSentForApproval() {
        return stage == Stage.TO_APPROVE;
    }

    public boolean isFromProfessional() {
        return way.equals("PROFESSIONAL");
    }

    /** "referral" or "report". */
    public String reportNoun() {
        return ReportContent.Way.valueOf(way).noun();
    }

    /** "the referrer" or "the person reporting the concern". */
    public String reporterNoun() {
        return isFromProfessional() ? "the referrer" : "the person reporting the concern";
    }

    @Override
    public CaseKind kind() {
        return KIND;
    }

    @Override
    public String decisionPath() {
        return "/desk/decision/" + id;
    }

    @Override
    public Optional<String> approvalPath() {
        return isSentForApproval() ? Optional.of("/desk/approval/" + id) : Optional.empty();
    }

    @Override
    public String stageInWords() {
        return stage == Stage.TO_APPROVE ? "Awaiting approval" : stage.inWords();
    }

    @Override
    public Urgency howUrgent() {
        return Urgency.of(rating, ReportedUrgency.of(presentDanger, way.equals("CHILD"), notSure, dangerInWords));
    }

    @Override
    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }

    @Override
    public boolean allows(CaseAct act) {
        return allows(Transition.of(act));
    }

    public boolean allows(Transition transition) {
        return Lifecycle.after(stage, transition).isPresent();
    }
}
