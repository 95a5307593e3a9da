-- An action agreed in a strategy discussion is marked as done, with a note; if marked in error, it is reopened with a
-- reason. Each of these entries stays; the row of the action holds its current state.
alter table mash.agreed_action add column done_at timestamptz;
create index agreed_action_open on mash.agreed_action (due_on) where done_at is null;
create policy mark on mash.agreed_action for update using (access.may_work_on(contact_id));
grant update (done_at) on mash.agreed_action to ${app};

create table mash.agreed_action_update (
    id uuid primary key default public.uuidv7(),
    action_id uuid not null references mash.agreed_action (id),
    contact_id uuid not null references access.record (id),
    done boolean not null,
    words text not null check (length(words) between 1 and 2000),
    said_by text not null,
    said_by_name text not null,
    said_at timestamptz not null
);
create index agreed_action_update_of_action on mash.agreed_action_update (action_id);
create index agreed_action_update_of_contact on mash.agreed_action_update (contact_id);
alter table mash.agreed_action_update enable row level security;
alter table mash.agreed_action_update force row level security;
create policy see on mash.agreed_action_update for select using (access.may_see(contact_id));
create policy say on mash.agreed_action_update for insert with check (
    access.may_work_on(contact_id)
    and said_by = (select database.actor_now())
    and exists (select from mash.agreed_action a
        where a.id = agreed_action_update.action_id and a.contact_id = agreed_action_update.contact_id));
grant select, insert on mash.agreed_action_update to ${app};
