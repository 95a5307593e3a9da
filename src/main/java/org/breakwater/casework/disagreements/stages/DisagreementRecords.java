package org.breakwater.casework.disagreements.stages;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Disagreements with decisions, as far as the actor may see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DisagreementRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    DisagreementRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<DisagreementRow> find(UUID id) {
        return jdbc.sql(DisagreementRow.BY_ID)
                .param("id", id)
                .query(DisagreementRow.class)
                .optional();
    }

    /** Those about one contact, the latest first. */
    public List<DisagreementRow> about(UUID contact) {
        return all(
                jdbc.sql(DisagreementRow.OF_CONTACT).param("contact", contact).query(DisagreementRow.class));
    }

    /** Those that are open, the next due first. @param page counted from 1 */
    public List<DisagreementRow> open(int page) {
        return all(jdbc.sql(DisagreementRow.OPEN)
                .param("skip", (page - 1) * DisagreementRow.PAGE)
                .query(DisagreementRow.class));
    }

    /** Those that reached the second stage or further, open ones first. @param page counted from 1 */
    public List<DisagreementRow> farUp(int page) {
        return all(jdbc.sql(DisagreementRow.FAR_UP)
                .param("skip", (page - 1) * DisagreementRow.PAGE)
                .query(DisagreementRow.class));
    }

    public List<EscalationStepRow> steps(UUID id) {
        return all(jdbc.sql(EscalationStepRow.OF_DISAGREEMENT).param("id", id).query(EscalationStepRow.class));
    }

    public List<DisagreementStatementRow> words(UUID id) {
        return all(jdbc.sql(DisagreementStatementRow.OF_DISAGREEMENT)
                .param("id", id)
                .query(DisagreementStatementRow.class));
    }

    /** The latest of the party with this key. */
    public Optional<DisagreementRow> latest(UUID contact, String raisedBy) {
        return jdbc.sql(DisagreementRow.LATEST)
                .param("contact", contact)
                .param("by", raisedBy)
                .query(DisagreementRow.class)
                .optional();
    }

    /** How many await a response of the desk, and how many of those are late. */
    public record WaitingCount(int open, int late) {

        static final String NOW = """
                select count(*)::int as open, (count(*) filter (where s.due_at < :now))::int as late
                from mash.disagreement_step s join mash.disagreement d on d.id = s.disagreement_id
                where s.ended_at is null""";
    }

    public WaitingCount waiting() {
        return jdbc.sql(WaitingCount.NOW)
                .param("now", clock.instant())
                .query(WaitingCount.class)
                .single();
    }

    /** A disagreement as the person who raised it sees it. */
    public Disagreement asTheySee(DisagreementRow row) {
        var running =
                steps(row.id()).stream().filter(EscalationStepRow::isRunning).findFirst();
        var does = row.does();
        return new Disagreement(
                row.about(),
                row.raisedAt(),
                row.stage(),
                row.asks().name(),
                words(row.id()).stream().map(DisagreementRecords::said).toList(),
                row.dueAt(),
                row.dueAt() == null || does == null ? "" : does.due(),
                running.map(EscalationStepRow::because).orElse(List.of()),
                row.danger(),
                row.mayGoUpAt(clock.instant()),
                row.isTop(),
                row.endedInWords());
    }

    private static Disagreement.Statement said(DisagreementStatementRow row) {
        var finding = row.finding();
        var what = finding == null
                ? row.kind().inWords()
                : row.kind().inWords() + ": " + finding.inWords().toLowerCase(Locale.ROOT);
        return new Disagreement.Statement(row.saidAt(), row.stage(), what, row.words());
    }
}
