-- An agency may have nobody left who reads its request: an account was suspended, or excluded from this contact. Then
-- it is treated as external from now on, and the desk telephones it.
create policy hand_to_the_desk on mash.information_request for update using (
    (select access.role_now()) = 'JOB' and access.may_see(contact_id) and outside is null
    and replied_at is null and withdrawn_at is null)
    with check ((select access.role_now()) = 'JOB' and access.may_see(contact_id));
grant update (outside) on mash.information_request to ${app};

create function mash.asks_no_one_reads() returns table (ask_id uuid, contact_id uuid, agency text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select a.id, a.contact_id, a.agency from mash.information_request a
    where access.role_now() = 'JOB' and a.outside is null and a.replied_at is null and a.withdrawn_at is null
        and a.agency not in (select access.agencies_that_read(a.contact_id))
    order by a.due_at, a.id
    limit 200;
end;
revoke execute on function mash.asks_no_one_reads from public;
grant execute on function mash.asks_no_one_reads to ${app};
