-- Who has looked at a contact is told to who may see the contact; of nothing else does anybody ask it.
create or replace function audit.looks_at(what text, most int)
    returns table (at timestamptz, actor text, role text, act text, detail text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select e.at, e.actor, e.role, e.act, e.detail
    from (
        (select * from audit.entry s where s.subject = what and s.subject <> '' order by s.id desc limit most)
        union all
        (select * from audit.entry l where l.shown @> array[what] and l.shown is not null order by l.id desc limit most)
    ) e
    where case when what ~ '^contact:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        then access.desk_may_see(cast(substr(what, 9) as uuid)) else false end
    order by e.id desc
    limit most;
end;
