-- Someone excluded from a contact sees no handover of its children either, nor their agency's disagreements, and gets
-- no mail about it. A team sees its open and accepted handovers: not those that finally went to another team.
create policy see on mash.handover for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(contact_id)
    or team = (select access.team_now()) and (settled_at is null or settled_how = 'ACCEPTED')
        and not access.is_excluded(contact_id));
create trigger keep_open_kind before insert on mash.handover
    for each row execute function access.keep_open_kind('contact_id');
create trigger close_handover after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('mash.handover', 'contact_id');
create policy settle on mash.handover for update using (
    access.may_see(contact_id)
    or team = (select access.team_now()) and settled_at is null and not access.is_excluded(contact_id))
    with check (access.may_see(contact_id) or team = (select access.team_now()));

create function mash.is_theirs(raised_by text, contact_id uuid) returns boolean language plpgsql stable as $$
begin
    return case access.role_now()
        when 'VISITOR' then raised_by = 'referrer' and frontdoor.is_own_referral(contact_id)
        when 'RESEARCHER' then coalesce(raised_by = 'agency:' || access.agency_now(), false)
            and not access.is_excluded(contact_id)
        else false end;
end $$;

