-- The managers who are not kept out of any of these records and are not this one, each with whether they see them all: by
-- name, or for an hour with emergency access.
create function mash.free_managers(records uuid[], also_not text) returns table (name text, sees boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return query select a.name, bool_and(not r.restricted
            or exists (select from access.named n where n.record_id = r.id and n.account_id = 'account:' || a.id)
            or exists (select from access.glass g where g.record_id = r.id and g.account_id = 'account:' || a.id
                and g.until > access.time_now()))
        from access.account a join access.record r on r.id = any(records)
        where a.role = 'MANAGER' and a.suspended_at is null and 'account:' || a.id <> also_not
        group by a.id, a.name
        having not bool_or(exists (select from access.kept_out k
            where k.record_id = r.id and k.account_id = 'account:' || a.id and k.lifted_at is null))
        order by a.name, a.id limit 50;
end $$;

-- Who may approve what was done at once, and who says what a pattern means: a manager other than who acted or screened.
-- Whoever may see the contact may ask.
create function mash.who_may_approve(which uuid, also_not text) returns table (name text, sees boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if access.desk_may_see(which) then
        return query select m.name, m.sees from mash.free_managers(array[which], also_not) m;
    end if;
end $$;

create function mash.who_may_review(which uuid) returns table (name text, sees boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    found mash.pattern;
begin
    select * into found from mash.pattern p where p.id = which;
    if found.id is not null and access.desk_may_see(found.contact_id) then
        return query select m.name, m.sees from mash.free_managers(
            found.contact_id || array(select r.record_id from mash.pattern_contact r where r.pattern_id = which),
            found.found_by) m;
    end if;
end $$;
revoke execute on function mash.free_managers, mash.who_may_approve, mash.who_may_review from public;
grant execute on function mash.who_may_approve, mash.who_may_review to ${app};
