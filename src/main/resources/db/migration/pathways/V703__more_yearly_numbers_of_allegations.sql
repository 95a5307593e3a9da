-- The yearly numbers of allegations, also by sector, by employment and by the test that is met. A case has the sector
-- and the employment of its first role: that of which the referral told. How long a case took is counted in days as
-- people count them, so that a case that ends on the last day is in time, whatever the hour.
create or replace function pathways.allegations_counted(year_from timestamptz, year_until timestamptz)
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
        select distinct on (c.record_id) c.record_id, c.way, c.harmed, c.offence, c.risk, c.suitability
        from pathways.allegation_consideration c
        where c.decided_at >= year_from and c.decided_at < year_until order by c.record_id, c.id desc),
    received as (
        select r.record_id, r.asks, l.sector, l.employment
        from pathways.allegation_referral r
        left join lateral (select o.sector, o.employment from pathways.allegation_role o
            where o.record_id = r.record_id order by o.role_id, o.id desc limit 1) l on true
        where r.received_at >= year_from and r.received_at < year_until),
    decided as (
        select distinct on (o.allegation_id) o.allegation_id, o.outcome from pathways.allegation_outcome o
        where o.decided_at >= year_from and o.decided_at < year_until order by o.allegation_id, o.id desc),
    concluded as (
        select (r.received_at at time zone 'Europe/London')::date as received_on,
            (c.ended_at at time zone 'Europe/London')::date as ended_on
        from casework.pathway_case c join pathways.allegation_referral r on r.record_id = c.record_id
        where c.pathway = 'allegation' and c.step = 'CONCLUDED'
          and c.ended_at >= year_from and c.ended_at < year_until),
    duty as (
        select distinct on (d.record_id, d.body) d.body, d.met, d.sent_on from pathways.allegation_duty d
        where d.recorded_at >= year_from and d.recorded_at < year_until order by d.record_id, d.body, d.id desc)
    select 'RECEIVED', r.asks, count(*)::int from received r group by r.asks
    union all
    select 'SECTOR', coalesce(nullif(r.sector, ''), 'NOT_RECORDED'), count(*)::int from received r group by 2
    union all
    select 'EMPLOYMENT', coalesce(nullif(r.employment, ''), 'NOT_RECORDED'), count(*)::int from received r group by 2
    union all
    select 'TEST', t.test, count(*)::int from considered c
    cross join lateral (values ('HARMED', c.harmed), ('OFFENCE', c.offence), ('RISK', c.risk),
        ('SUITABILITY', c.suitability)) t (test, answer)
    where t.answer = 'YES' group by t.test
    union all
    select 'TESTS', case when 'YES' in (c.harmed, c.offence, c.risk, c.suitability) then 'ANY'
        when 'NOT_KNOWN' in (c.harmed, c.offence, c.risk, c.suitability) then 'NOT_KNOWN' else 'NONE' end,
        count(*)::int
    from considered c group by 2
    union all
    select 'CONSIDERED', c.way, count(*)::int from considered c group by c.way
    union all
    select 'DECIDED', d.outcome, count(*)::int from decided d group by d.outcome
    union all
    select 'CONCLUDED', case when c.ended_on <= c.received_on + interval '1 month' then '1'
        when c.ended_on <= c.received_on + interval '3 months' then '3'
        when c.ended_on <= c.received_on + interval '6 months' then '6'
        when c.ended_on <= c.received_on + interval '12 months' then '12' else 'MORE' end, count(*)::int
    from concluded c group by 2
    union all
    select 'OPEN', 'ALL', count(*)::int from casework.pathway_case c
    where c.pathway = 'allegation' and c.opened_at < year_until and (c.ended_at is null or c.ended_at >= year_until)
    union all
    select 'DUTY', d.body, count(*)::int from duty d where d.met = 'YES' group by d.body
    union all
    select 'SENT', d.body, count(*)::int from duty d where d.sent_on is not null group by d.body;
end $$;
