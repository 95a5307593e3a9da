package org.breakwater.casework.allocation;

import java.util.UUID;

/**
 * The workload of one person.
 *
 * @param late how many of their cases are past a deadline
 */
public record WorkloadRow(UUID accountId, String name, int open, int red, int late) {

    /** An unrated case with possible immediate danger counts as red, as in the queue. */
    static final String OF_EVERYBODY = """
            select a.account_id, max(a.name) as name, count(*)::int as open,
                (count(*) filter (where c.rating = 'RED' or (c.rating is null and c.present_danger)))::int as red,
                (count(*) filter (where c.due_at < :now))::int as late
            from casework.any_case c join mash.allocation a on a.contact_id = c.id and a.ended_at is null
            where not c.closed group by a.account_id order by open desc, name limit 200""";
}
