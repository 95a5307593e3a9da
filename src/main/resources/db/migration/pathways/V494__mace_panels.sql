-- The MACE panel, co-chaired by the police and the council: a date, who was invited, the cases of its agenda, what the
-- agencies share, and what is agreed. A member sees the cases that the agenda asks their agency about, as they were put
-- on it, and nothing else of a case.
create table pathways.mace_panel (
    id uuid primary key default public.uuidv7(),
    press uuid not null unique,
    held_on date not null,
    police_chair text not null check (length(police_chair) between 1 and 200),
    council_chair text not null check (length(council_chair) between 1 and 200),
    called_by text not null,
    called_by_name text not null,
    called_at timestamptz not null
);

-- Who was invited, for which agency, and whether they came; null until it is recorded.
create table pathways.mace_seat (
    panel_id uuid not null references pathways.mace_panel (id),
    account_id uuid not null references access.account (id),
    member_name text not null check (length(member_name) <= 200),
    agency text not null check (length(agency) between 1 and 40),
    came boolean,
    primary key (panel_id, account_id)
);
create index on pathways.mace_seat (account_id);

-- A case on the agenda, with what the members are told of it.
create table pathways.mace_item (
    id uuid primary key default public.uuidv7(),
    panel_id uuid not null references pathways.mace_panel (id),
    record_id uuid not null references access.record (id),
    child_name text not null check (length(child_name) <= 100),
    child_born date,
    level text not null check (level in ('STANDARD', 'MEDIUM', 'HIGH')),
    why text not null check (length(why) between 1 and 5000),
    -- Whose packs it is in: the ids of agencies.
    agencies text[] not null check (cardinality(agencies) between 1 and 30),
    decision text not null check (length(decision) <= 5000),
    decided_by_name text not null,
    decided_at timestamptz,
    listed_by text not null,
    listed_at timestamptz not null,
    unique (panel_id, record_id),
    check ((decision = '') = (decided_at is null))
);
create index on pathways.mace_item (record_id);

-- What a member shares about a case of the agenda, in the name of their agency. No row is changed.
create table pathways.mace_shared (
    id uuid primary key default public.uuidv7(),
    item_id uuid not null references pathways.mace_item (id),
    record_id uuid not null references access.record (id),
    agency text not null check (length(agency) <= 40),
    words text not null check (length(words) between 1 and 5000),
    shared_by text not null,
    shared_by_name text not null,
    shared_at timestamptz not null
);
create index on pathways.mace_shared (item_id, id);

-- What was agreed: who does what by when.
create table pathways.mace_action (
    id uuid primary key default public.uuidv7(),
    item_id uuid not null references pathways.mace_item (id),
    record_id uuid not null references access.record (id),
    what text not null check (length(what) between 1 and 1000),
    agency text not null check (length(agency) <= 40),
    due_on date not null,
    done_at timestamptz,
    done_by_name text not null,
    done_words text not null check (length(done_words) <= 2000),
    agreed_by text not null,
    agreed_at timestamptz not null,
    check ((done_at is null) = (done_words = ''))
);
create index on pathways.mace_action (item_id, id);

-- The agency for which the current actor sits on a panel; null for everyone else.
create function pathways.seat_now(which uuid) returns text
    language sql stable
    return (select s.agency from pathways.mace_seat s
        where s.panel_id = which and s.account_id = access.account_now() and access.role_now() = 'PANEL_MEMBER');
-- The panel of an item that is in the pack of the current actor's agency; null for everyone else.
create function pathways.pack_now(which uuid) returns text
    language sql stable
    return (select pathways.seat_now(i.panel_id) from pathways.mace_item i
        where i.id = which and pathways.seat_now(i.panel_id) = any(i.agencies));
revoke execute on function pathways.seat_now, pathways.pack_now from public;
grant execute on function pathways.seat_now, pathways.pack_now to ${app};

do $$
declare
    which text;
begin
    foreach which in array array['mace_panel', 'mace_seat', 'mace_item', 'mace_shared', 'mace_action'] loop
        execute format('alter table pathways.%I enable row level security', which);
        execute format('alter table pathways.%I force row level security', which);
        execute format('grant select, insert on pathways.%I to ${app}', which);
    end loop;
end $$;
create policy see on pathways.mace_seat for select to ${app} using (
    (select access.works_with('exploitation')) or account_id = (select access.account_now()));
create policy invite on pathways.mace_seat for insert to ${app} with check ((select access.works_with('exploitation')));
create policy came on pathways.mace_seat for update to ${app} using ((select access.works_with('exploitation')));
create policy see on pathways.mace_panel for select to ${app} using (
    (select access.works_with('exploitation')) or pathways.seat_now(id) is not null);
create policy call on pathways.mace_panel for insert to ${app} with check (
    (select access.works_with('exploitation')) and called_by = (select database.actor_now()));
create policy see on pathways.mace_item for select to ${app} using (
    access.may_see(record_id)
    or pathways.seat_now(panel_id) = any(agencies) and not access.is_excluded(record_id));
create policy list_one on pathways.mace_item for insert to ${app} with check (
    access.may_decide_on(record_id) and listed_by = (select database.actor_now()));
create policy decide on pathways.mace_item for update to ${app} using (access.may_decide_on(record_id));
create policy see on pathways.mace_shared for select to ${app} using (
    access.may_see(record_id) or agency = pathways.pack_now(item_id));
create policy share on pathways.mace_shared for insert to ${app} with check (
    (access.may_work_on(record_id) or agency = pathways.pack_now(item_id))
    and shared_by = (select database.actor_now()));
create policy see on pathways.mace_action for select to ${app} using (
    access.may_see(record_id) or agency = pathways.pack_now(item_id));
create policy agree on pathways.mace_action for insert to ${app} with check (
    access.may_decide_on(record_id) and agreed_by = (select database.actor_now()));
create policy complete on pathways.mace_action for update to ${app} using (
    access.may_work_on(record_id) or agency = pathways.pack_now(item_id));
grant update (came) on pathways.mace_seat to ${app};
grant update (decision, decided_by_name, decided_at) on pathways.mace_item to ${app};
grant update (done_at, done_by_name, done_words) on pathways.mace_action to ${app};
