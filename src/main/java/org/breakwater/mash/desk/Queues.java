package org.breakwater.mash.desk;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.lifecycle.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk's queues: by stage, the most urgent first. What grows with the years is only what is closed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Queues {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Queues(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many contacts wait in a stage, and how many of them are late. */
    public record Count(Stage stage, int waiting, int late) {

        static final String OF_EACH_STAGE = """
                select stage, count(*)::int as waiting, (count(*) filter (where due_at < :now))::int as late
                from mash.contact where stage <> 'CLOSED' group by stage""";
    }

    /** Agencies that owe an answer which is late, to a contact that is still open; the one that owes most first. */
    public List<Owes> lateAgencies() {
        return all(jdbc.sql(Owes.LATE).param("now", clock.instant()).query(Owes.class));
    }

    /** How many answers an agency owes that are late. @param agency its id; of one outside its name */
    public record Owes(String agency, int late) {

        static final String LATE = """
                select coalesce(a.outside, a.agency) as agency, count(*)::int as late
                from mash.contact c join mash.ask a on a.contact_id = c.id
                where c.stage <> 'CLOSED' and a.replied_at is null and a.withdrawn_at is null and a.due_at < :now
                group by 1 order by late desc, agency limit 50""";
    }

    /** The counts of every open stage, those with nothing in them too. */
    public Map<Stage, Count> counts() {
        var counts = new EnumMap<Stage, Count>(Stage.class);
        for (var stage : Stage.values()) {
            if (stage != Stage.CLOSED) {
                counts.put(stage, new Count(stage, 0, 0));
            }
        }
        all(jdbc.sql(Count.OF_EACH_STAGE).param("now", clock.instant()).query(Count.class))
                .forEach(count -> counts.put(count.stage(), count));
        return counts;
    }

    /** Every contact whose alert no one has acknowledged, at whatever stage; one that is closed rings too. */
    public List<RingingContactRow> ringing() {
        return all(jdbc.sql(RingingContactRow.NOW)
                .param("overdue", clock.instant().minus(UnacknowledgedAlerts.AFTER))
                .query(RingingContactRow.class));
    }

    /**
     * One page of a stage's queue, the most urgent first; the audit row names what it showed.
     *
     * @param page counted from 1
     */
    public List<QueueRow> of(Actor actor, Stage stage, int page) {
        var rows = all(jdbc.sql(QueueRow.OF_STAGE)
                .param("stage", stage.name())
                .param("now", clock.instant())
                .param("skip", (page - 1) * QueueRow.PAGE)
                .query(QueueRow.class));
        var shown = rows.stream().map(row -> "contact:" + row.id()).toList();
        audit.record(actor.id(), actor.roleName(), "viewed the queue", shown, stage.name());
        return rows;
    }
}
