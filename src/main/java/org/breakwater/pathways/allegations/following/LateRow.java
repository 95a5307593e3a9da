package org.breakwater.pathways.allegations.following;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something of an open case that is late.
 *
 * @param what is late
 * @param who has to do it
 */
public record LateRow(UUID id, String reference, String subject, String what, String who, LocalDate dueOn) {

    /** Days after which a strand that goes on without an update has no news. */
    static final int NO_NEWS = 14;

    /** From what is late to its case: there are far fewer of these than cases. */
    static final String LATE = """
            select c.record_id as id, c.reference, s.name as subject, l.what, l.who, l.due_on
            from (
                select a.record_id, 'Action: ' || a.what as what, a.owner || ', ' || a.agency as who, a.due_on
                from pathways.allegation_action a
                where a.due_on < cast(:today as date) and not exists (
                    select from pathways.allegation_action_done d where d.action_id = a.id)
                union all
                select t.record_id, 'No news of a strand: ' || case t.strand when 'POLICE' then 'police'
                        when 'SOCIAL_CARE' then 'children’s social care' when 'EMPLOYER' then 'employer'
                        else 'regulator' end,
                    case when t.lead = '' then 'LADO to ask' else t.lead end,
                    cast(t.recorded_at as date) + cast(:noNews as int)
                from (select distinct on (g.record_id, g.strand) g.record_id, g.strand, g.state, g.lead, g.recorded_at
                    from pathways.allegation_strand g order by g.record_id, g.strand, g.id desc) t
                where t.state = 'UNDER_WAY'
                  and cast(t.recorded_at as date) + cast(:noNews as int) < cast(:today as date)
                union all
                select y.record_id, 'Referral not sent: ' || y.body, y.who_refers, y.due_on
                from (select distinct on (u.record_id, u.body) u.record_id, u.body, u.met, u.sent_on, u.due_on,
                        u.who_refers
                    from pathways.allegation_duty u order by u.record_id, u.body, u.id desc) y
                where y.met = 'YES' and y.sent_on is null and y.due_on < cast(:today as date)) l
            join casework.pathway_case c on c.record_id = l.record_id
            join lateral (select n.name from pathways.allegation_subject n where n.record_id = c.record_id
                order by n.id desc limit 1) s on true
            where c.pathway = 'allegation' and c.ended_at is null
            order by l.due_on, c.record_id limit 25""";

    @Override
    public String toString() {
        return "LateRow[" + id + ", " + dueOn + "]";
    }
}
