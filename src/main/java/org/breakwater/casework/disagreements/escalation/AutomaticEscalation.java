package org.breakwater.casework.disagreements.escalation;

import static org.breakwater.database.QueryRows.all;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.IndependentAlerts;
import org.breakwater.casework.disagreements.notices.DisagreementNotice;
import org.breakwater.casework.disagreements.stages.DisagreementAnswerers;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.casework.disagreements.stages.DisagreementStatementRow.Kind;
import org.breakwater.casework.disagreements.stages.EscalationPolicy;
import org.breakwater.partnership.DisagreementsAbove;
import org.breakwater.partnership.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A disagreement never waits at a stage where no one may respond. It is escalated automatically; above the last stage,
 * to the person named in the profile.
 */
@Component
public class AutomaticEscalation {

    private static final Actor.Job JOB = new Actor.Job("escalation");
    private static final String WHY = "It was escalated automatically because no one at the stage below can answer it.";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final Records records;
    private final DisagreementRecords disagreementRecords;
    private final Escalations escalations;
    private final Cases cases;
    private final Profile profile;
    private final AuditLog audit;
    private final DisagreementNotice notice;

    AutomaticEscalation(
            JdbcClient jdbc,
            ActorTransactions acting,
            Records records,
            DisagreementRecords disagreementRecords,
            Escalations escalations,
            Cases cases,
            Profile profile,
            AuditLog audit,
            DisagreementNotice notice) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.records = records;
        this.disagreementRecords = disagreementRecords;
        this.escalations = escalations;
        this.cases = cases;
        this.profile = profile;
        this.audit = audit;
        this.notice = notice;
    }

    /** Who may respond to each of these now, by name; none for one that the person above the last stage decides. */
    public Map<UUID, List<String>> answerers(Collection<UUID> which) {
        return all(jdbc.sql(Answerer.OF)
                        .param("ids", which.toArray(UUID[]::new))
                        .query(Answerer.class))
                .stream()
                .collect(Collectors.groupingBy(
                        Answerer::id, Collectors.mapping(Answerer::name, Collectors.toUnmodifiableList())));
    }

    /** Who responds to each of these now: by name, or the person above the last stage. */
    public DisagreementAnswerers answers(Collection<UUID> which) {
        return new DisagreementAnswerers(answerers(which), above());
    }

    /** Whether the person above the last stage decides this one. */
    public boolean isAbove(DisagreementRow row) {
        return row.isTop() && !answerers(List.of(row.id())).containsKey(row.id());
    }

    /** Who decides above the last stage: a name and how to reach them. */
    public DisagreementsAbove above() {
        return profile.disagreementsAbove();
    }

    /** Called every minute: someone may have taken part in a decision, or left, after it was raised. */
    public void look() {
        var waiting = acting.as(JOB, () -> all(jdbc.sql(Waiting.NOW).query(Waiting.class)));
        IndependentAlerts.ring(waiting, one -> acting.as(JOB, () -> takeUp(one.id(), one.contactId())));
    }

    /** Escalates one, stage by stage, until someone may respond. */
    public void takeUp(UUID id, UUID contact) {
        records.working(JOB.name(), contact, () -> climb(id));
    }

    private void climb(UUID id) {
        var row = disagreementRecords.find(id).orElseThrow();
        var before = row.stage();
        while (row.does() != null && !row.isTop() && !answerers(List.of(id)).containsKey(id)) {
            if (!escalations.goUp(id, row.stage(), row.stage() + 1, false)) {
                return;
            }
            row = arrived(row, EscalationPolicy.ofVersion(row.ladder()), row.stage() + 1);
        }
        if (row.stage() > before) {
            var far = row.stage() >= EscalationPolicy.ofVersion(row.ladder()).partnershipFrom();
            notice.owe(row.contactId(), far);
        }
    }

    private DisagreementRow arrived(DisagreementRow from, EscalationPolicy escalationPolicy, int stage) {
        escalations.begin(from, escalationPolicy, stage);
        var row = disagreementRecords.find(from.id()).orElseThrow();
        escalations.say(JOB, "Breakwater", row, Kind.WENT_UP, null, WHY, null);
        var theCase = cases.hold(row.contactId());
        cases.hear(JOB, theCase, false, "Disagreement escalated automatically: stage " + stage);
        audit.record(JOB.id(), JOB.roleName(), "escalated a disagreement", theCase.subject(), "stage " + stage);
        return row;
    }

    /** One person who may respond to one disagreement. */
    record Answerer(UUID id, String name) {

        static final String OF = """
                select d.id, w.name
                from unnest(cast(:ids as uuid[])) as d(id), mash.who_may_answer(d.id) w limit 500""";

        @Override
        public String toString() {
            return "Answerer[" + id + "]";
        }
    }

    /** A disagreement that no one may respond to. */
    record Waiting(UUID id, UUID contactId) {

        static final String NOW = "select id, contact_id from mash.disagreements_no_one_answers()";
    }
}
