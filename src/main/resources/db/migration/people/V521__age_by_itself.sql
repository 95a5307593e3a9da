-- How old a person is now: what was told with the person, unless a birth was recorded since.
create function people.age_told(person uuid, born text, born_on date, age text, unborn boolean, due text)
    returns table (born_on date, age text, unborn boolean, due text) language sql stable parallel safe
begin atomic
    select case when b.expected is null and age_told.born ~ '^\d{4}-\d{2}-\d{2}$' then cast(age_told.born as date)
            when b.expected is null then age_told.born_on
            when not b.expected and b.born ~ '^\d{4}-\d{2}-\d{2}$' then cast(b.born as date) end,
        case when b.expected is null then age_told.age when b.expected or b.born ~ '^\d{4}-\d{2}-\d{2}$' then ''
            else 'born ' || b.born end,
        coalesce(b.expected, age_told.unborn),
        case when b.expected is null then age_told.due when b.expected then b.born else '' end
    from (select) one
    left join lateral (
        select x.expected, x.born from people.birth x
        where x.person_id = age_told.person order by x.written_at desc, x.id desc limit 1) b on true;
end;

-- By itself: for a list that asks ages, neither addresses nor former names are read.
create view people.age_now with (security_invoker = true) as
select p.id, p.record_id, p.part, a.born_on, a.age, a.unborn, a.due
from people.person p
cross join lateral people.age_told(p.id, p.born, p.born_on, p.age, p.unborn, p.due) a;
grant select on people.age_now to ${app};

create or replace view people.person_now with (security_invoker = true) as
select p.id, p.record_id, p.place, a.born_on, a.age, a.unborn, a.due,
    left(coalesce(h.addresses, ''), 500) as address,
    coalesce(n.names, '{}') as other_names,
    left(coalesce(h.homes, ''), 500) as address_to_ask
from people.person p
cross join lateral people.age_told(p.id, p.born, p.born_on, p.age, p.unborn, p.due) a
left join lateral (
    select string_agg(x.address || case x.use when 'PLACEMENT' then ' (placement)' when 'TEMPORARY' then ' (for a time)'
        else '' end, '; ' order by x.written_at, x.id) as addresses,
        string_agg(x.address, '; ' order by x.written_at, x.id) filter (where x.use = 'HOME') as homes
    from people.address_now x where x.record_id = p.record_id and x.person_id = p.id) h on true
left join lateral (
    select array_agg(x.name || case x.use when 'FORMER' then ' (before)' else '' end order by x.written_at, x.id)
        as names
    from people.name x where x.person_id = p.id and x.ended_how is distinct from 'WRONG') n on true;
