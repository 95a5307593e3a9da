package org.breakwater.mash.desk;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.desk.closed.ClosedContactRow;
import org.breakwater.mash.desk.filter.FilterClause;
import org.breakwater.mash.desk.filter.ListFilter;
import org.breakwater.mash.desk.filter.MatchingRow;
import org.breakwater.mash.lifecycle.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk's queues: by stage, the most urgent first. Only closed contacts grow with the years. */
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

    /** How many contacts are at a stage, and how many of them are late. */
    public record Count(Stage stage, int waiting, int late) {

        static final String OF_EACH_STAGE = """
                select stage, count(*)::int as waiting,
                    (count(*) filter (where least(due_at, feedback_due_at) < :now))::int as late
                from mash.contact where stage <> 'CLOSED' group by stage""";
    }

    /** Agencies with a late response about an open contact; the one with most first. */
    public List<Owes> lateAgencies() {
        return all(jdbc.sql(Owes.LATE).param("now", clock.instant()).query(Owes.class));
    }

    /** How many of an agency's responses are late. @param agency its id; for an external one its name */
    public record Owes(String agency, int late) {

        static final String LATE = """
                select coalesce(a.outside, a.agency) as agency, count(*)::int as late
                from mash.contact c join mash.information_request a on a.contact_id = c.id
                where c.stage <> 'CLOSED' and a.replied_at is null and a.withdrawn_at is null and a.due_at < :now
                group by 1 order by late desc, agency limit 50""";
    }

    /** The counts of every open stage, including empty ones. */
    public Map<Stage, Count> counts() {
        return inOrder(
                all(jdbc.sql(Count.OF_EACH_STAGE).param("now", clock.instant()).query(Count.class)).stream());
    }

    /**
     * What a filter matches, of every stage, in the order of the list; nothing if it lets everything through, which a
     * queue reads page by page.
     */
    Optional<List<MatchingRow>> matching(Actor.Person who, ListFilter filter) {
        return filter.isNarrowed()
                ? Optional.of(all(bound(who, filter, MatchingRow.statement(filter), ListFilter.everyStage())
                        .query(MatchingRow.class)))
                : Optional.empty();
    }

    /** The counts of what matches, for every stage. */
    Map<Stage, Count> counts(List<MatchingRow> matching) {
        var now = clock.instant();
        var waiting = matching.stream().collect(Collectors.groupingBy(MatchingRow::stage));
        return inOrder(waiting.entrySet().stream()
                .map(of -> new Count(of.getKey(), of.getValue().size(), (int)
                        of.getValue().stream().filter(row -> row.isLateAt(now)).count())));
    }

    private static Map<Stage, Count> inOrder(Stream<Count> found) {
        var counts = new EnumMap<Stage, Count>(Stage.class);
        for (var stage : Stage.values()) {
            if (stage != Stage.CLOSED) {
                counts.put(stage, new Count(stage, 0, 0));
            }
        }
        found.forEach(count -> counts.put(count.stage(), count));
        return counts;
    }

    /** Every contact with an unacknowledged alert, at whatever stage; closed ones too. */
    public List<RingingContactRow> ringing() {
        return all(jdbc.sql(RingingContactRow.NOW)
                .param("overdue", clock.instant().minus(UnacknowledgedAlerts.AFTER))
                .query(RingingContactRow.class));
    }

    /**
     * One page of the open contacts that match a filter, in its order; the audit row names what it showed.
     *
     * @param matching what the filter matches, if that was read
     * @param alsoNamed contacts that the same page names beside these
     * @param page counted from 1
     */
    List<QueueRow> of(
            Actor.Person who,
            ListFilter filter,
            Optional<List<MatchingRow>> matching,
            Stream<UUID> alsoNamed,
            int page) {
        var rows = filter.isOfClosed()
                ? List.<QueueRow>of()
                : shown(matching.map(found -> MatchingRow.page(filter, found, page))
                        .orElseGet(() -> page(who, filter, page)));
        var shown = Stream.concat(rows.stream().map(QueueRow::id), alsoNamed)
                .map(id -> "contact:" + id)
                .distinct()
                .toList();
        audit.record(who.id(), who.roleName(), "viewed the contact list", shown, filter.query());
        return rows;
    }

    /** The same if nothing is named beside the list. */
    public List<QueueRow> of(Actor.Person who, ListFilter filter, int page) {
        return of(who, filter, Optional.empty(), Stream.of(), page);
    }

    /** One page of the closed contacts, the last first; none unless the filter is of those. */
    List<ClosedContactRow> closed(ListFilter filter, int page) {
        return filter.isOfClosed()
                ? all(jdbc.sql(ClosedContactRow.LAST_FIRST)
                        .param("skip", (page - 1) * QueueRow.PAGE)
                        .query(ClosedContactRow.class))
                : List.of();
    }

    private Stream<MatchingRow> page(Actor.Person who, ListFilter filter, int page) {
        return all(bound(who, filter, MatchingRow.page(filter), filter.stages())
                        .param("stage", filter.stage())
                        .param("skip", (page - 1) * QueueRow.PAGE)
                        .query(MatchingRow.class))
                .stream();
    }

    private JdbcClient.StatementSpec bound(Actor.Person who, ListFilter filter, String statement, String[] stages) {
        return FilterClause.bind(jdbc.sql(statement), who.accountId(), stages, filter.narrowing(), clock.instant());
    }

    private List<QueueRow> shown(Stream<MatchingRow> page) {
        return all(jdbc.sql(QueueRow.OF_THESE)
                .param("ids", page.map(MatchingRow::id).toArray(UUID[]::new))
                .param("now", clock.instant())
                .query(QueueRow.class));
    }

    /** Where the children of the newest hundred open contacts live: to choose from. */
    List<String> areas() {
        return all(jdbc.sql(AREAS).query(String.class));
    }

    static final String AREAS = """
            select distinct area from (
                select c.id from mash.contact c where c.stage <> 'CLOSED' order by c.received_at desc limit 100) c
            join people.person p on p.record_id = c.id and p.part = 'CHILD'
            join people.address_now h on h.record_id = c.id and h.person_id = p.id
            cross join lateral mash.areas_in(h.address)
            order by area limit 100""";

    /** Contacts that an allocation did not change; the audit row names them. */
    public List<LeftContactRow> left(Actor.Person who, UUID[] ids) {
        if (ids.length == 0) {
            return List.of();
        }
        var rows = all(jdbc.sql(LeftContactRow.OF).param("ids", ids).query(LeftContactRow.class));
        var shown = rows.stream().map(row -> "contact:" + row.id()).toList();
        audit.record(who.id(), who.roleName(), "viewed what was not allocated", shown, "");
        return rows;
    }
}
