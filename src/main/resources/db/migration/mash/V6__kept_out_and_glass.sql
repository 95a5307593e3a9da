-- A researcher who is kept out of a contact is asked nothing about it, and sees nothing of what their agency is asked.
create policy see on mash.reply for select using (
    access.may_see(contact_id) or agency = (select access.agency_now()) and not access.is_kept_out(contact_id));

-- In an emergency somebody who is not named in a restricted contact opens it for an hour. They know its reference from
-- elsewhere; whether there is such a contact is answered only by opening it. Who is kept out of it never opens it.
create function mash.break_glass(which text, why text, who_called text)
    returns uuid
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    found uuid;
begin
    if access.account_now() is null then
        return null;
    end if;
    select c.id into found
    from mash.contact c
    join access.record r on r.id = c.id
    join access.kind_post p on p.kind = r.kind and p.post = access.role_now() and p.decides
    where c.reference = which and r.restricted and not access.is_kept_out(c.id);
    if found is not null then
        insert into access.glass (record_id, account_id, account_name, reason, broken_at, until)
        values (found, current_setting('breakwater.actor', true), who_called, why, access.time_now(),
            access.time_now() + interval '1 hour');
    end if;
    return found;
end $$;
revoke execute on function mash.break_glass from public;
grant execute on function mash.break_glass to ${app};
