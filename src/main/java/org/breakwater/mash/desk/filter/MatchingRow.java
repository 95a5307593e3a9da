package org.breakwater.mash.desk.filter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.mash.lifecycle.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An open contact that matches a filter. Where a filter is set, all that match are read once, in the order of the list:
 * they are counted by stage, and one page of them is shown. What is open is some hundreds, however old the house is.
 *
 * @param dueAt the earlier of its two deadlines; null where none runs
 */
public record MatchingRow(UUID id, Stage stage, @Nullable Instant dueAt) {

    /** Contacts on one page. */
    public static final int PAGE = 25;

    /** The most frequent query of a queue: an index has it in this order, and no more is read than is shown. */
    static final String OF_STAGE = """
            select c.id, c.stage, least(c.due_at, c.feedback_due_at) as due_at
            from mash.contact c where c.stage = :stage and c.stage <> 'CLOSED'
            order by c.urgency, c.due_at, c.id""";

    private static final String OPEN =
            "select c.id, c.stage, least(c.due_at, c.feedback_due_at) as due_at\n" + FilterClause.OPEN;

    private static final String CHILD = """
            coalesce((select lower(coalesce(
                    substring(btrim(p.name) from '[^ ]+$') || ' ' || btrim(p.name), nullif(p.described, ''), p.address))
                from people.person p where p.record_id = c.id and p.part = 'CHILD' order by p.place limit 1), '')""";

    private static final String ALLOCATED =
            "(select l.name from mash.allocation l where l.contact_id = c.id and l.ended_at is null)";

    static final String MOST_URGENT_FIRST = OPEN + "order by c.urgency, c.due_at, c.id";
    static final String LEAST_URGENT_FIRST = OPEN + "order by c.urgency desc, c.due_at, c.id";
    static final String DUE_FIRST = OPEN + "order by c.due_at, c.id";
    static final String DUE_LAST = OPEN + "order by c.due_at desc nulls last, c.id";
    static final String RECEIVED_FIRST = OPEN + "order by c.received_at, c.id";
    static final String RECEIVED_LAST = OPEN + "order by c.received_at desc, c.id desc";
    static final String BY_CHILD = OPEN + "order by " + CHILD + ", c.id";
    static final String BY_CHILD_BACKWARDS = OPEN + "order by " + CHILD + " desc, c.id";
    static final String BY_ALLOCATED = OPEN + "order by " + ALLOCATED + " nulls first, c.urgency, c.id";
    static final String BY_ALLOCATED_BACKWARDS = OPEN + "order by " + ALLOCATED + " desc nulls last, c.urgency, c.id";

    /** All that a filter matches, in its order. */
    public static String statement(ListFilter filter) {
        var backwards = filter.lastFirst();
        return filter.isWholeQueue()
                ? OF_STAGE
                : switch (filter.order()) {
                    case RATING -> backwards ? LEAST_URGENT_FIRST : MOST_URGENT_FIRST;
                    case CHILD -> backwards ? BY_CHILD_BACKWARDS : BY_CHILD;
                    case RECEIVED -> backwards ? RECEIVED_LAST : RECEIVED_FIRST;
                    case DEADLINE -> backwards ? DUE_LAST : DUE_FIRST;
                    case ALLOCATED -> backwards ? BY_ALLOCATED_BACKWARDS : BY_ALLOCATED;
                };
    }

    /** One page of it. */
    public static String page(ListFilter filter) {
        return statement(filter) + " limit " + PAGE + " offset :skip";
    }

    /** One page of what was read. @param page counted from 1 */
    public static Stream<MatchingRow> page(ListFilter filter, List<MatchingRow> matching, int page) {
        var stages = Set.of(filter.stages());
        return matching.stream()
                .filter(row -> stages.contains(row.stage().name()))
                .skip((page - 1L) * PAGE)
                .limit(PAGE);
    }

    public boolean isLateAt(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
