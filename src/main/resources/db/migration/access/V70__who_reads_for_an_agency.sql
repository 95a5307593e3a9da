-- Whether anybody answers here for an agency about one record: an account that is active and not excluded from it. An
-- agency without one is asked by telephone or secure mail. Only who may see the record, or a part of the program, asks.
create function access.agencies_that_read(which uuid) returns setof text
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if access.role_now() <> 'JOB' and not access.desk_may_see(which) then
        return;
    end if;
    return query select distinct a.agency from access.account a
        where a.role = 'RESEARCHER' and a.suspended_at is null
            and not exists (select from access.kept_out k
                where k.record_id = which and k.account_id = 'account:' || a.id and k.lifted_at is null);
end $$;
revoke execute on function access.agencies_that_read from public;
grant execute on function access.agencies_that_read to ${app};
