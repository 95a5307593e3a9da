-- May_see asks row-level security, and a function that looks with the owner's eyes is subject to none: there it is true
-- of every record. Such a function asks this instead: the same rule, said outright.
create function access.desk_may_see(which uuid) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return access.is_desk() and exists (
        select from access.record r where r.id = which and access.may_pass(r.id, r.restricted));
end $$;
revoke execute on function access.desk_may_see from public;
grant execute on function access.desk_may_see to ${app};

-- Whether somebody of these roles would see a record, leaving one account out. For functions that look with the owner's
-- eyes and have asked who may ask.
create function access.somebody_sees(which uuid, without text, roles text[]) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (
        select from access.account a join access.record r on r.id = which
        where a.suspended_at is null and 'account:' || a.id <> without and a.role = any(roles)
          and (not r.restricted or exists (
              select from access.named n where n.record_id = r.id and n.account_id = 'account:' || a.id))
          and not exists (
              select from access.kept_out k
              where k.record_id = r.id and k.account_id = 'account:' || a.id and k.lifted_at is null));
end $$;
revoke execute on function access.somebody_sees from public;

create or replace function access.others_may_see(which uuid, without text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return access.desk_may_see(which)
        and access.somebody_sees(which, without, array['SCREENER', 'MANAGER', 'DUTY_WORKER']);

create or replace function access.a_role_may_see(which uuid, wanted text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return access.desk_may_see(which) and access.somebody_sees(which, '', array[wanted]);
