-- Whether anybody of one role may see a record: a card that nobody of the next watch may read must not be written. Only
-- who may see the record may ask.
create function access.a_role_may_see(which uuid, wanted text) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return access.may_see(which) and exists (
        select from access.account a join access.record r on r.id = which
        where a.suspended_at is null and a.role = wanted
          and (not r.restricted or exists (
              select from access.named n where n.record_id = r.id and n.account_id = 'account:' || a.id))
          and not exists (
              select from access.kept_out k
              where k.record_id = r.id and k.account_id = 'account:' || a.id and k.lifted_at is null));
end $$;
revoke execute on function access.a_role_may_see from public;
grant execute on function access.a_role_may_see to ${app};
