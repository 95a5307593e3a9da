-- The yearly numbers of allegations, as far as the reader may see the cases. A number that counted a case from which
-- someone is excluded would tell them that there is one, beside the list that does not show it.
create function pathways.allegations_counted(year_from timestamptz, year_until timestamptz)
    returns table (part text, item text, number int)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if not access.may_see_any('allegation') then
        return;
    end if;
    return query
    with considered as (
        select distinct on (c.record_id) c.record_id, c.way from pathways.allegation_consideration c
        where c.decided_at >= year_from and c.decided_at < year_until order by c.record_id, c.id desc),
    decided as (
        select distinct on (o.allegation_id) o.allegation_id, o.outcome from pathways.allegation_outcome o
        where o.decided_at >= year_from and o.decided_at < year_until order by o.allegation_id, o.id desc),
    concluded as (
        select r.received_at, c.ended_at
        from casework.pathway_case c join pathways.allegation_referral r on r.record_id = c.record_id
        where c.pathway = 'allegation' and c.step = 'CONCLUDED'
          and c.ended_at >= year_from and c.ended_at < year_until),
    duty as (
        select distinct on (d.record_id, d.body) d.body, d.met, d.sent_on from pathways.allegation_duty d
        where d.recorded_at >= year_from and d.recorded_at < year_until order by d.record_id, d.body, d.id desc)
    select 'RECEIVED', r.asks, count(*)::int
    from pathways.allegation_referral r
    where r.received_at >= year_from and r.received_at < year_until group by r.asks
    union all
    select 'CONSIDERED', c.way, count(*)::int from considered c group by c.way
    union all
    select 'DECIDED', d.outcome, count(*)::int from decided d group by d.outcome
    union all
    select 'CONCLUDED', case when c.ended_at <= c.received_at + interval '1 month' then '1'
        when c.ended_at <= c.received_at + interval '3 months' then '3'
        when c.ended_at <= c.received_at + interval '12 months' then '12' else 'MORE' end, count(*)::int
    from concluded c group by 2
    union all
    select 'OPEN', 'ALL', count(*)::int from casework.pathway_case c
    where c.pathway = 'allegation' and c.opened_at < year_until and (c.ended_at is null or c.ended_at >= year_until)
    union all
    select 'DUTY', d.body, count(*)::int from duty d where d.met = 'YES' group by d.body
    union all
    select 'SENT', d.body, count(*)::int from duty d where d.sent_on is not null group by d.body;
end $$;
revoke execute on function pathways.allegations_counted from public;
grant execute on function pathways.allegations_counted to ${app};
