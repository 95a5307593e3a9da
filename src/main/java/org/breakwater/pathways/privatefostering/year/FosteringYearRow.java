package org.breakwater.pathways.privatefostering.year;

/**
 * A number of the yearly table.
 *
 * @param part what is counted
 * @param item by what it is counted, such as who notified; "ALL" for the whole
 */
public record FosteringYearRow(String part, String item, int number) {

    /**
     * Of the year from one first of April until the next. A deadline belongs to the year in which it was due, and is
     * met by a visit on or before that day, whenever it was recorded. One that ended with its arrangement before it was
     * due is not counted.
     */
    static final String OF_YEAR = """
            with told as (
                select f.record_id, f.received_at, f.aware_on, f.ended_on, f.ending,
                    (select n.notifier from pathways.private_fostering_notification n
                        where n.record_id = f.record_id order by n.id limit 1) as notifier
                from pathways.private_fostering f),
            due as (
                select case when k.rule in ('pf-initial-visit', 'pf-start-visit') then 'INITIAL' else 'VISITS' end
                        as part,
                    exists (select from pathways.private_fostering_visit v
                        where v.record_id = k.record_id and v.kind <> 'ATTEMPT'
                          and v.visited_on <= (k.due_at at time zone 'Europe/London')::date
                          and v.visited_on >= (k.started_at at time zone 'Europe/London')::date
                              + case when k.rule like '%-year%' then 1 else 0 end) as in_time
                from casework.clock k join told t on t.record_id = k.record_id
                where k.rule in ('pf-initial-visit', 'pf-start-visit', 'pf-visit-from-awareness',
                        'pf-visit-first-year', 'pf-visit-later-years')
                  and k.due_at >= :from and k.due_at < :until and k.due_at < :now
                  and not (k.ended_how is not distinct from 'NOT_NEEDED' and k.ended_at <= k.due_at))
            select 'NOTIFIED' as part, t.notifier as item, count(*)::int as number from told t
            where t.received_at >= :from and t.received_at < :until group by t.notifier
            union all
            select d.part, case when d.in_time then 'IN_TIME' else 'LATE' end, count(*)::int from due d
            group by d.part, d.in_time
            union all
            select 'BEGAN', 'ALL', count(*)::int from told t
            where t.aware_on >= cast(:first as date) and t.aware_on < cast(:next as date)
            union all
            select 'ENDED', t.ending, count(*)::int from told t
            where t.ended_on >= cast(:first as date) and t.ended_on < cast(:next as date) group by t.ending
            union all
            select 'OPEN', 'ALL', count(*)::int from told t
            where t.aware_on < cast(:next as date) and (t.ended_on is null or t.ended_on >= cast(:next as date))
            union all
            select 'DECIDED', d.outcome, count(*)::int from pathways.private_fostering_decision d
            where d.decided_at >= :from and d.decided_at < :until group by d.outcome
            limit 100""";
}
