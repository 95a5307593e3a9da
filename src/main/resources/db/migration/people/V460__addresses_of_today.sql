-- Where a person lives today, by itself: for a list of areas neither births nor former names are read.
create view people.address_now with (security_invoker = true) as
select x.record_id, x.person_id, x.address, x.use, x.written_at, x.id
from people.address x
where x.ended_at is null and x.use <> 'FORMER'
    -- Only as many parts of today as the other date has: a year that is not over yet has not ended.
    and (x.until = '' or x.until >= left(cast(cast(access.time_now() at time zone 'Europe/London' as date) as text),
        length(x.until)));
grant select on people.address_now to ${app};

create or replace view people.person_now with (security_invoker = true) as
select p.id, p.record_id, p.place,
    case when b.person_id is not null and not b.expected and b.born ~ '^\d{4}-\d{2}-\d{2}$' then cast(b.born as date)
        when b.person_id is null and p.born ~ '^\d{4}-\d{2}-\d{2}$' then cast(p.born as date)
        when b.person_id is null then p.born_on end as born_on,
    case when b.person_id is null then p.age when b.expected or b.born ~ '^\d{4}-\d{2}-\d{2}$' then ''
        else 'born ' || b.born end as age,
    case when b.person_id is null then p.unborn else b.expected end as unborn,
    case when b.person_id is null then p.due when b.expected then b.born else '' end as due,
    left(coalesce(h.addresses, ''), 500) as address,
    coalesce(n.names, '{}') as other_names,
    left(coalesce(h.homes, ''), 500) as address_to_ask
from people.person p
left join lateral (
    select x.person_id, x.expected, x.born from people.birth x
    where x.person_id = p.id order by x.written_at desc, x.id desc limit 1) b on true
left join lateral (
    select string_agg(x.address || case x.use when 'PLACEMENT' then ' (placement)' when 'TEMPORARY' then ' (for a time)'
        else '' end, '; ' order by x.written_at, x.id) as addresses,
        string_agg(x.address, '; ' order by x.written_at, x.id) filter (where x.use = 'HOME') as homes
    from people.address_now x where x.record_id = p.record_id and x.person_id = p.id) h on true
left join lateral (
    select array_agg(x.name || case x.use when 'FORMER' then ' (before)' else '' end order by x.written_at, x.id)
        as names
    from people.name x where x.person_id = p.id and x.ended_how is distinct from 'WRONG') n on true;
