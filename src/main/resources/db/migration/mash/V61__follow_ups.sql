-- What is still outstanding when a contact is closed, and who owns it from then on: an action of a strategy discussion,
-- a running deadline, or an unanswered information request. A team that accepted the child, or a named person at the
-- desk. It ends when it is done, or is not needed, with a reason.
create table mash.outstanding_item (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    kind text not null check (kind in ('ACTION', 'DEADLINE', 'REQUEST')),
    -- The id of the action or of the request; for a deadline its rule.
    subject text not null check (length(subject) between 1 and 60),
    what text not null check (length(what) between 1 and 2000),
    due_at timestamptz not null,
    handover_id uuid references mash.handover (id),
    team text,
    account_id uuid,
    owner_name text not null check (length(owner_name) between 1 and 200),
    moved_by text not null,
    moved_by_name text not null,
    moved_at timestamptz not null,
    ended_at timestamptz,
    ended_how text check (ended_how in ('DONE', 'NOT_NEEDED')),
    ended_words text check (length(ended_words) between 1 and 2000),
    ended_by text,
    ended_by_name text,
    check ((team is null) = (handover_id is null) and (team is null) <> (account_id is null)),
    check ((ended_at is null) = (ended_how is null) and (ended_at is null) = (ended_words is null)
        and (ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_by_name is null))
);
-- It has one owner at a time.
create unique index outstanding_item_once on mash.outstanding_item (contact_id, kind, subject) where ended_at is null;
create index outstanding_item_of_contact on mash.outstanding_item (contact_id);
create index outstanding_item_open on mash.outstanding_item (due_at, id) where ended_at is null;
create index outstanding_item_of_team on mash.outstanding_item (team, due_at) where ended_at is null;
alter table mash.outstanding_item enable row level security;
alter table mash.outstanding_item force row level security;
create policy see on mash.outstanding_item for select using (
    access.may_see(contact_id)
    or team = (select access.team_now()) and exists (
        select from mash.handover h where h.id = handover_id and h.team = outstanding_item.team));
create policy move on mash.outstanding_item for insert with check (
    access.may_work_on(contact_id)
    and moved_by = (select database.actor_now()));
create policy finish on mash.outstanding_item for update using (
    access.may_work_on(contact_id)
    or team = (select access.team_now()) and exists (
        select from mash.handover h where h.id = handover_id and h.team = outstanding_item.team))
    with check (ended_by is null or ended_by = (select database.actor_now()));
grant select, insert on mash.outstanding_item to ${app};
grant update (ended_at, ended_how, ended_words, ended_by, ended_by_name) on mash.outstanding_item to ${app};

-- A team that an action was assigned to marks it as done in its own name.
create function mash.is_ours_to_do(action uuid) returns boolean language sql stable
    return exists (select from mash.outstanding_item f
        where f.kind = 'ACTION' and f.subject = cast(action as text) and f.team = access.team_now());
create policy team_sees on mash.agreed_action for select using (
    (select access.role_now()) = 'TEAM_MEMBER' and mash.is_ours_to_do(id));
create policy team_marks on mash.agreed_action for update using (
    (select access.role_now()) = 'TEAM_MEMBER' and mash.is_ours_to_do(id));
create policy team_says on mash.agreed_action_update for insert with check (
    (select access.role_now()) = 'TEAM_MEMBER' and mash.is_ours_to_do(action_id)
    and said_by = (select database.actor_now())
    and exists (select from mash.agreed_action a
        where a.id = agreed_action_update.action_id and a.contact_id = agreed_action_update.contact_id));
