-- Whether whoever acts opened this record in this very act: then they write in it what they were told and who may see
-- it, although they may not see it themselves. A row bears the transaction that made it; nobody changes one that they
-- may not see, see below, so that no old one comes to bear a new transaction. Ids of transactions are 64 bits and a row
-- keeps the lower 32.
create function access.opened_in_this_act(which uuid) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (access.is_desk() or access.acting_as() = 'VISITOR') and exists (
        select from access.record r
        where r.id = which
          and cast(r.xmin as text) = cast(
              cast(cast(pg_current_xact_id_if_assigned() as text) as bigint) % 4294967296 as text));
end $$;
revoke execute on function access.opened_in_this_act from public;
grant execute on function access.opened_in_this_act to ${app};

-- Whether the desk, or the person who tells us, may write in this record.
create function access.may_add_to(which uuid) returns boolean
    language plpgsql stable
as $$
begin
    return access.is_desk() and access.may_see(which) or access.opened_in_this_act(which);
end $$;

-- Whether whoever acts may let others see this record: never who is kept out of it, and where it is restricted only who
-- is named in it. Who opened it in an emergency has an hour, and does not make more of it.
create function access.may_name_in(which uuid) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return access.opened_in_this_act(which) or access.is_desk() and exists (
        select from access.record r
        where r.id = which and not access.is_kept_out(r.id)
          and (not r.restricted or exists (select from access.named n
              where n.record_id = r.id and n.account_id = current_setting('breakwater.actor', true))));
end $$;
revoke execute on function access.may_name_in from public;
grant execute on function access.may_name_in to ${app};

drop policy name_one on access.named;
create policy name_one on access.named for insert to ${app} with check (
    access.may_name_in(record_id) and added_by = current_setting('breakwater.actor', true));

-- An update that names no row asks nothing of who may see it.
drop policy restrict_one on access.record;
create policy restrict_one on access.record for update to ${app}
    using (access.is_desk() and access.may_see(id)) with check (access.is_desk());
