-- Whom a part of the program may tell that a record waits: the desk's people who may see it, by the same rule of sight as
-- access.record's own policy. A job sees no restricted record by itself, so this belongs to the owner; nobody else asks.
create function access.who_may_see(which uuid, with_invented boolean)
    returns table (id uuid, name text, role text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select a.id, a.name, a.role
    from access.account a
    join access.record r on r.id = which
    where access.role_now() = 'JOB'
      and a.suspended_at is null
      and a.role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER')
      and (with_invented or not a.invented)
      and (not r.restricted or exists (
          select from access.named n where n.record_id = r.id and n.account_id = 'account:' || a.id))
    order by a.name, a.id
    limit 1000;
end;
revoke execute on function access.who_may_see from public;
grant execute on function access.who_may_see to ${app};
