-- The managers who are not excluded from any of these records and are not this one, each with whether they see them
-- all: by name, or for an hour with emergency access.
create function mash.free_managers(records uuid[], also_not text) returns table (name text, sees boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return query select h.name, bool_and(not r.restricted
            or exists (select from access.named_reader n where n.record_id = r.id and n.account_id = h.account)
            or exists (select from access.emergency_access g where g.record_id = r.id and g.account_id = h.account
                and g.until > access.time_now()))
        from access.holder h join access.record r on r.id = any(records)
        join access.kind_post p on p.kind = r.kind and p.post = h.role and p.leads
        where h.account <> also_not
        group by h.id, h.name
        having count(distinct r.id) = (select count(distinct asked) from unnest(records) asked)
            and not bool_or(exists (select from access.staff_exclusion k
                where k.record_id = r.id and k.account_id = h.account and k.lifted_at is null))
        order by h.name, h.id limit 50;
end $$;

-- Who may approve an immediate action, and who reviews a pattern: a manager other than the person who acted or
-- screened. Anyone who may see the contact may ask.
create function mash.who_may_approve(which uuid, also_not text) returns table (name text, sees boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if access.may_work_on(which) then
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
    if found.id is not null and access.may_work_on(found.contact_id) then
        return query select m.name, m.sees from mash.free_managers(
            found.contact_id || array(select r.record_id from mash.pattern_contact r where r.pattern_id = which),
            found.found_by) m;
    end if;
end $$;
revoke execute on function mash.free_managers, mash.who_may_approve, mash.who_may_review from public;
grant execute on function mash.who_may_approve, mash.who_may_review to ${app};
