-- Who is kept out of a record is kept out of the next one about the same people from its first moment, until a manager
-- has looked: a relative at the desk must not read it before somebody thinks of them. Nobody is kept out whom a manager
-- let in here before, nor the last person who could work on it. Answers who is kept out now.
create function access.keep_out_as_there(here uuid, there uuid[], kept_at timestamptz) returns setof text
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    one record;
begin
    if access.role_now() <> 'JOB' or current_setting('breakwater.actor', true) <> 'job:safe-contact' then
        return;
    end if;
    for one in
        select distinct on (k.account_id) k.account_id, k.account_name from access.kept_out k
        where k.record_id = any(there) and k.lifted_at is null and k.added_by <> 'job:safe-contact'
            and not exists (select from access.kept_out h where h.record_id = here and h.account_id = k.account_id)
        order by k.account_id
    loop
        continue when not access.somebody_sees(here, one.account_id, array['SCREENER', 'MANAGER', 'DUTY_WORKER']);
        update access.record set guarded = true where id = here and not guarded;
        insert into access.kept_out (record_id, account_id, account_name, reason, added_by, added_by_name, added_at)
        values (here, one.account_id, one.account_name,
            'Kept out of another contact that may be about the same people. A manager looks whether it holds here.',
            'job:safe-contact', 'By itself', kept_at);
        return next one.account_name;
    end loop;
end $$;
revoke execute on function access.keep_out_as_there from public;
grant execute on function access.keep_out_as_there to ${app};
