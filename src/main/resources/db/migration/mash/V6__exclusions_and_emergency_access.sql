-- A researcher who is excluded from a contact gets no request about it, and sees none of their agency's requests about
-- it.
create policy see on mash.response for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(contact_id)
    or agency = (select access.agency_now()) and not access.is_excluded(contact_id));
create trigger keep_open_kind before insert on mash.response
    for each row execute function access.keep_open_kind('contact_id');
create trigger close_reply after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('mash.response', 'contact_id');

-- Emergency access: someone who is not named on a restricted contact opens it for an hour. They know its reference from
-- elsewhere; only opening it reveals whether there is such a contact. Someone excluded from it can never open it.
create function mash.open_in_emergency(which text, why text, who_called text)
    returns uuid
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    found uuid;
begin
    select c.id into found from mash.contact c where c.reference = which;
    return case when access.open_in_emergency(found, why, who_called) then found end;
end $$;
revoke execute on function mash.open_in_emergency from public;
grant execute on function mash.open_in_emergency to ${app};
