-- A business manager who knows the people in a contact sees nothing of a disagreement about it either, and is mailed
-- nothing.
create policy see on mash.disagreement for select using (
    access.may_see(contact_id) or mash.is_theirs(raised_by, contact_id)
    or (stage >= 2 and access.role_now() = 'BUSINESS_MANAGER' and not access.is_kept_out(contact_id)));

-- Of a question, a hand-over, or a contact itself.
create or replace function mash.kept_out_of(which uuid) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select cast(substr(k.account_id, 9) as uuid)
    from access.kept_out k
    where k.lifted_at is null and access.role_now() = 'JOB' and k.account_id like 'account:%'
      and k.record_id in (
          select which
          union select a.contact_id from mash.ask a where a.id = which
          union select h.contact_id from mash.handover h where h.id = which);
end;
