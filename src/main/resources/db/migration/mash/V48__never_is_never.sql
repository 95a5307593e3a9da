-- An address that must never be used gets no mail about any contact: anyone else who reads that mailbox would see each
-- of them.
drop function mash.never_write_to;
create function mash.never_write_to(email text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select access.role_now() = 'JOB' and exists (select from mash.safe_contact_rule r
        where r.never and r.means = 'EMAIL' and r.ended_at is null
            and lower(btrim(r.address)) = lower(btrim(email)));
end;
revoke execute on function mash.never_write_to from public;
grant execute on function mash.never_write_to to ${app};

create or replace function mash.news_is_held(which uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select access.may_work_on(which) and exists (select from mash.safe_contact_rule r
        join frontdoor.external_recipient a on a.record_id = which
        where r.never and r.means = 'EMAIL' and r.ended_at is null
            and lower(btrim(r.address)) = lower(btrim(a.email)));
end;
create index safe_contact_rule_never_email on mash.safe_contact_rule (lower(btrim(address)))
    where never and means = 'EMAIL' and ended_at is null;
