-- An action agreed in a strategy discussion is marked as done, with a note; if marked in error, it is reopened with a
-- reason. Each of these entries stays; the row of the action holds its current state.
alter table mash.strategy_action add column done_at timestamptz;
create index strategy_action_open on mash.strategy_action (due_on) where done_at is null;
create policy mark on mash.strategy_action for update using (access.may_work_on(contact_id));
grant update (done_at) on mash.strategy_action to ${app};

create table mash.strategy_done (
    id uuid primary key default public.uuidv7(),
    action_id uuid not null references mash.strategy_action (id),
    contact_id uuid not null references access.record (id),
    done boolean not null,
    words text not null check (length(words) between 1 and 2000),
    said_by text not null,
    said_by_name text not null,
    said_at timestamptz not null
);
create index strategy_done_of_action on mash.strategy_done (action_id);
create index strategy_done_of_contact on mash.strategy_done (contact_id);
alter table mash.strategy_done enable row level security;
alter table mash.strategy_done force row level security;
create policy see on mash.strategy_done for select using (access.may_see(contact_id));
create policy say on mash.strategy_done for insert with check (
    access.may_work_on(contact_id)
    and said_by = (select database.actor_now())
    and exists (select from mash.strategy_action a
        where a.id = strategy_done.action_id and a.contact_id = strategy_done.contact_id));
grant select, insert on mash.strategy_done to ${app};
