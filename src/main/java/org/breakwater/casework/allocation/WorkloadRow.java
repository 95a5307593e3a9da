package org.breakwater.casework.allocation;

import java.util.UUID;

/**
 * The workload of one person.
 *
 * @param late how many of their cases are past a deadline
 */
public record WorkloadRow(UUID accountId, String name, int open, int red, int late) {

    /**
     * Everyone who may have work is in the list, even with none: the next case can go to them. So is who still has
     * some, and may have no more. A case that no one rated and that may be danger now counts as red, as in the queue.
     * Suspected spam is nobody's work until a person has said that it is not.
     */
    static final String OF_EVERYBODY = """
            select coalesce(h.account_id, p.id) as account_id, coalesce(p.name, h.name) as name,
                coalesce(h.open, 0) as open, coalesce(h.red, 0) as red, coalesce(h.late, 0) as late
            from (
                select a.account_id, max(a.name) as name, count(*)::int as open,
                    (count(*) filter (where c.rating = 'RED' or (c.rating is null and c.present_danger)))::int as red,
                    (count(*) filter (where c.due_at < :now))::int as late
                from casework.any_case c join mash.allocation a on a.contact_id = c.id and a.ended_at is null
                where not c.closed and c.stage <> 'Suspected spam' group by a.account_id) h
            full join (
                select distinct on (id) id, name from access.holder where role = any(cast(:roles as text[]))
                order by id) p on p.id = h.account_id
            order by open desc, name limit 500""";
}
