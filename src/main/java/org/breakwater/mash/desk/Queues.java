package org.breakwater.mash.desk;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.desk.filter.ListFilter;
import org.breakwater.mash.desk.filter.Narrowing;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.time.Calendars;
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
     * One page of the contacts that a filter lets through, in its order; the audit row names what it showed.
     *
     * @param page counted from 1
     */
    public List<QueueRow> of(Actor.Person who, ListFilter filter, int page) {
        var now = clock.instant();
        var narrowing = filter.narrowing();
        var rows = all(jdbc.sql(statement(filter))
                .param("stage", filter.stage())
                .param("stages", filter.stages())
                .param("ratings", narrowing.ratingNames())
                .param("anyConcern", narrowing.concerns().isEmpty())
                .param("concerns", narrowing.concerns().toArray(String[]::new))
                .param("sources", narrowing.sourceCodes())
                .param("late", narrowing.late())
                .param("anyone", narrowing.allocated().isEmpty())
                .param("allocated", allocated(who, narrowing))
                .param("anyTeam", narrowing.team().isEmpty())
                .param("team", narrowing.team())
                .param("anyArea", narrowing.area().isEmpty())
                .param("area", narrowing.postcodes())
                .param("anyAge", narrowing.ages().isEmpty())
                .param("years", narrowing.years())
                .param("today", LocalDate.ofInstant(now, Calendars.LONDON))
                .param("now", now)
                .param("skip", (page - 1) * QueueRow.PAGE)
                .query(QueueRow.class));
        var shown = rows.stream().map(row -> "contact:" + row.id()).toList();
        audit.record(who.id(), who.roleName(), "viewed contact list", shown, filter.query());
        return rows;
    }

    /** Contacts that an allocation left as they were; the audit row names them. */
    public List<LeftContactRow> left(Actor.Person who, UUID[] ids) {
        if (ids.length == 0) {
            return List.of();
        }
        var rows = all(jdbc.sql(LeftContactRow.OF).param("ids", ids).query(LeftContactRow.class));
        var shown = rows.stream().map(row -> "contact:" + row.id()).toList();
        audit.record(who.id(), who.roleName(), "viewed what was not allocated", shown, "");
        return rows;
    }

    private static String allocated(Actor.Person who, Narrowing narrowing) {
        return switch (narrowing.allocated()) {
            case ListFilter.ME -> who.accountId().toString();
            case ListFilter.NO_ONE -> "";
            default -> narrowing.allocated();
        };
    }

    private static String statement(ListFilter filter) {
        var backwards = filter.lastFirst();
        if (filter.isOfClosed()) {
            return QueueRow.CLOSED_LAST;
        }
        return filter.isWholeQueue()
                ? QueueRow.OF_STAGE
                : switch (filter.order()) {
                    case RATING -> backwards ? QueueRow.LEAST_URGENT_FIRST : QueueRow.MOST_URGENT_FIRST;
                    case CHILD -> backwards ? QueueRow.BY_CHILD_BACKWARDS : QueueRow.BY_CHILD;
                    case RECEIVED -> backwards ? QueueRow.RECEIVED_LAST : QueueRow.RECEIVED_FIRST;
                    case DEADLINE -> backwards ? QueueRow.DUE_LAST : QueueRow.DUE_FIRST;
                    case ALLOCATED -> backwards ? QueueRow.BY_ALLOCATED_BACKWARDS : QueueRow.BY_ALLOCATED;
                };
    }
}
