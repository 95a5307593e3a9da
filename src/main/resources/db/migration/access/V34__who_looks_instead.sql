-- Who looks at an opening in an emergency: who is named in the record; where nobody of them is left, any manager; where
-- none of those is either, who runs the partnership and who looks after accounts, so that somebody sees to it that there
-- is somebody again. Never who is kept out of the record, nor who opened it so themselves.
create function access.who_reviews_glass(which uuid, with_invented boolean)
    returns table (id uuid, name text, role text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with able as (
        select a.id, a.name, a.role,
            case when a.role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER')
                    and (not r.restricted or exists (select from access.named n
                        where n.record_id = r.id and n.account_id = 'account:' || a.id)) then 1
                when a.role = 'MANAGER' then 2
                when a.role in ('BUSINESS_MANAGER', 'ADMINISTRATOR') then 3 end as turn
        from access.account a join access.record r on r.id = which
        where a.suspended_at is null and (with_invented or not a.invented)
          and not exists (select from access.kept_out k
              where k.record_id = r.id and k.account_id = 'account:' || a.id and k.lifted_at is null)
          and not exists (select from access.glass g
              where g.record_id = r.id and g.account_id = 'account:' || a.id))
    select w.id, w.name, w.role from able w
    where access.role_now() = 'JOB' and w.turn = (select min(m.turn) from able m)
    order by w.name, w.id
    limit 1000;
end;
revoke execute on function access.who_reviews_glass from public;
grant execute on function access.who_reviews_glass to ${app};

-- Whether this manager looks at an opening because nobody who is named is left. They see why it was opened and not the
-- record.
create function access.looks_instead(which uuid) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return access.role_now() = 'MANAGER' and not access.is_kept_out(which)
        and not exists (select from access.glass g
            where g.record_id = which and g.account_id = current_setting('breakwater.actor', true))
        and not exists (
            select from access.named n join access.account a on 'account:' || a.id = n.account_id
            where n.record_id = which and a.suspended_at is null
              and a.role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER')
              and not exists (select from access.kept_out k
                  where k.record_id = which and k.account_id = n.account_id and k.lifted_at is null)
              and not exists (select from access.glass g where g.record_id = which and g.account_id = n.account_id));
end $$;
revoke execute on function access.looks_instead from public;
grant execute on function access.looks_instead to ${app};
create policy see_instead on access.glass for select to ${app} using (
    access.role_now() = 'MANAGER' and access.looks_instead(record_id));
create policy review_instead on access.glass for update to ${app} using (
    access.role_now() = 'MANAGER' and account_id <> current_setting('breakwater.actor', true)
    and access.looks_instead(record_id));

-- How many openings nobody is left to look at. Told to those who can see to it that there is somebody again: a number.
create function access.glass_without_anybody() returns int
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if access.role_now() not in ('BUSINESS_MANAGER', 'ADMINISTRATOR') then
        return 0;
    end if;
    return (select count(*) from access.glass g
        where g.reviewed_at is null and not access.is_kept_out(g.record_id) and not exists (
            select from access.account a
            where a.suspended_at is null
              and (a.role = 'MANAGER' or exists (select from access.named n
                  where n.record_id = g.record_id and n.account_id = 'account:' || a.id))
              and a.role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER')
              and not exists (select from access.kept_out k
                  where k.record_id = g.record_id and k.account_id = 'account:' || a.id and k.lifted_at is null)
              and not exists (select from access.glass o
                  where o.record_id = g.record_id and o.account_id = 'account:' || a.id)));
end $$;
revoke execute on function access.glass_without_anybody from public;
grant execute on function access.glass_without_anybody to ${app};
