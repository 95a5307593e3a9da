-- As in V297; a proposed match that was withdrawn leaves open whether a child of the same name is the same child.
create or replace function mash.oversight(since timestamptz, until timestamptz, as_at timestamptz, changes timestamptz[],
    begins_open boolean)
    returns table (measure text, bucket text, number int)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with received as (
        select c.id, c.received_at, case c.way when 'CHILD' then '1C' else c.source end as source, c.rating, c.concerns,
            c.alarmed_at, c.alarm_taken_at,
            (width_bucket(c.received_at, changes) % 2 = 0) = begins_open as in_hours
        from mash.contact c join access.record a on a.id = c.id and a.kind = 'contact'
        where c.received_at >= since and c.received_at < until
          and ((select access.role_now()) = 'BUSINESS_MANAGER'
            or (select access.role_now()) = 'MANAGER' and (
                c.open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(c.id)))),
    decided as (
        select d.record_id, d.about, d.outcomes
        from received r join casework.decision d on d.record_id = r.id
        join casework.approval v on v.decision_id = d.id and v.approved
        where not exists (select from casework.decision n where n.supersedes = d.id)),
    child as (
        select p.id, r.received_at, lower(p.name) as name
        from received r join people.person p on p.record_id = r.id and p.part = 'CHILD'),
    -- Two people have confirmed that the same child was in a contact of the previous 12 months.
    again as (
        select ch.id from child ch
        where exists (
            select from people.match s
            join people.match_decision v on v.same_id = s.id and v.agreed
            join people.person o on o.id = case when s.one = ch.id then s.other else s.one end
            join mash.contact b on b.id = o.record_id
            where (s.one = ch.id or s.other = ch.id) and s.answer = 'SAME'
              and not exists (select from people.match_separation t where t.same_id = s.id)
              and ((select access.role_now()) = 'BUSINESS_MANAGER'
                or b.open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(b.id))
              and b.received_at < ch.received_at and b.received_at >= ch.received_at - interval '12 months')),
    -- A child of the same name was, and no one has decided whether they are the same. "Baby" or "Unknown" is no name.
    maybe_again as (
        select ch.id from child ch
        where ch.name ~ '\S\s+\S' and not exists (select from again g where g.id = ch.id) and exists (
            select from people.person o
            join mash.contact b on b.id = o.record_id
            where lower(o.name) = ch.name and o.part = 'CHILD' and o.id <> ch.id
              and ((select access.role_now()) = 'BUSINESS_MANAGER'
                or b.open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(b.id))
              and b.received_at < ch.received_at and b.received_at >= ch.received_at - interval '12 months'
              and not exists (select from people.match_that_counts s
                where s.one = least(o.id, ch.id) and s.other = greatest(o.id, ch.id)
                  and s.answer in ('SAME', 'NOT_SAME')))),
    home as (
        select r.id, coalesce((select (mash.areas_of(p.address))[1] from people.person p
            where p.record_id = r.id and p.part = 'CHILD' order by p.place limit 1), '') as area
        from received r)
    select 'DAY', to_char(r.received_at at time zone 'Europe/London', 'YYYY-MM-DD'), count(*)::int
    from received r group by 2
    union all
    select 'HOURS', case when r.in_hours then 'IN' else 'OUT' end, count(*)::int from received r group by 2
    union all
    select 'SOURCE', coalesce(r.source, ''), count(*)::int from received r group by 2
    union all
    select 'AREA', h.area, count(*)::int from home h group by 2
    union all
    select 'RATING', coalesce(r.rating, ''), count(*)::int from received r group by 2
    union all
    -- A contact counts in each group of its presenting issues, and once in each whatever the number of children.
    select 'CONCERN', o.id, count(*)::int from received r
    cross join unnest(case r.concerns when '{}' then '{""}'::text[] else r.concerns end) as o(id) group by 2
    union all
    select 'ISSUE', i.code, count(distinct r.id)::int
    from received r join casework.presenting_issue i on i.record_id = r.id
    where i.ended_at is null and (select access.role_now()) = 'MANAGER' group by 2
    union all
    select 'ISSUE_OUTCOME', i.code || ' ' || o.code, count(*)::int
    from decided d join casework.presenting_issue i on i.about = d.about and i.record_id = d.record_id
    cross join unnest(d.outcomes) as o(code)
    where i.ended_at is null and (select access.role_now()) = 'MANAGER' group by 2
    union all
    select 'OUTCOME', o.code, count(*)::int from decided d cross join unnest(d.outcomes) as o(code) group by 2
    union all
    select 'DECIDED', '', count(distinct d.record_id)::int from decided d
    union all
    select 'CONVERTED', '', count(distinct d.record_id)::int from decided d
    where d.outcomes && array['IMMEDIATE_PROTECTION', 'STRATEGY_DISCUSSION', 'ASSESSMENT', 'HOMELESS_OR_ALONE']
    union all
    select 'CHILDREN', '', count(*)::int from child
    union all
    select 'AGAIN', '', count(*)::int from again
    union all
    select 'MAYBE_AGAIN', '', count(*)::int from maybe_again
    union all
    select case when coalesce(r.alarm_taken_at, as_at) > r.alarmed_at + interval '10 minutes' then 'LATE' else 'MET' end,
        'acknowledge an alert (within 10 minutes)', count(*)::int
    from received r
    where r.alarmed_at is not null
      and (r.alarm_taken_at is not null or as_at > r.alarmed_at + interval '10 minutes')
    group by 1
    union all
    select case when coalesce(k.ended_at, as_at) > k.due_at then 'LATE' when k.ended_at is null then 'RUNNING'
            else 'MET' end, k.name, count(*)::int
    from received r join casework.clock k on k.record_id = r.id
    where k.kind = 'WITHIN' and k.ended_how is distinct from 'NOT_NEEDED' and k.ended_how is distinct from 'OVERTAKEN'
    group by 1, 2
    union all
    select case when coalesce(a.replied_at, as_at) <= a.due_at then 'ANSWERED' else 'ANSWERED_LATE' end,
        coalesce(a.outside, a.agency), count(*)::int
    from received r join mash.information_request a on a.contact_id = r.id
    where a.withdrawn_at is null and (a.replied_at is not null or a.due_at < as_at)
    group by 1, 2
    union all
    select 'OPEN', c.stage, count(*)::int
    from mash.contact c join access.record a on a.id = c.id and a.kind = 'contact'
    where c.stage <> 'CLOSED'
      and ((select access.role_now()) = 'BUSINESS_MANAGER'
        or (select access.role_now()) = 'MANAGER' and (
            c.open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(c.id)))
    group by 2;
end;
