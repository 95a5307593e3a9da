-- An agreed action may belong to an agency whose people have accounts here: they see it, and mark it as done.
alter table mash.agreed_action add column agency text check (agency ~ '^[a-z][a-z0-9-]{0,39}$');
alter table mash.agreed_action drop constraint agreed_action_owner_check;
alter table mash.agreed_action add constraint agreed_action_owner_check check (length(owner) between 1 and 400);
create index agreed_action_of_agency on mash.agreed_action (agency, due_on) where done_at is null;
create policy agency_sees on mash.agreed_action for select using (
    agency = (select access.agency_now()) and not access.is_excluded(contact_id));
create policy agency_marks on mash.agreed_action for update using (
    agency = (select access.agency_now()) and not access.is_excluded(contact_id));

create function mash.is_our_agencys_action(action uuid) returns boolean language sql stable
    return exists (select from mash.agreed_action a
        where a.id = action and a.agency = access.agency_now());
-- Who said it. What the desk says of an action stays with the desk: an agency reads only what its own people said.
alter table mash.agreed_action_update add column agency text default access.agency_now();
create policy agency_sees on mash.agreed_action_update for select using (
    (select access.role_now()) = 'RESEARCHER' and agency = (select access.agency_now())
    and mash.is_our_agencys_action(action_id));
create policy agency_says on mash.agreed_action_update for insert with check (
    (select access.role_now()) = 'RESEARCHER' and mash.is_our_agencys_action(action_id)
    and said_by = (select database.actor_now())
    and exists (select from mash.agreed_action a
        where a.id = agreed_action_update.action_id and a.contact_id = agreed_action_update.contact_id));

-- An open action of a closed case has an owner; when the agency marks the action as done, the ownership ends too.
create index agreed_action_of_contact on mash.agreed_action (contact_id);
create function mash.is_of_our_agency(contact uuid, subject text) returns boolean language sql stable
    return exists (select from mash.agreed_action a
        where a.contact_id = contact and cast(a.id as text) = subject and a.agency = access.agency_now());
create policy agency_sees on mash.outstanding_item for select using (
    (select access.role_now()) = 'RESEARCHER' and kind = 'ACTION' and mash.is_of_our_agency(contact_id, subject));
create policy agency_ends on mash.outstanding_item for update using (
    (select access.role_now()) = 'RESEARCHER' and kind = 'ACTION' and mash.is_of_our_agency(contact_id, subject))
    with check (ended_by = (select database.actor_now()));
