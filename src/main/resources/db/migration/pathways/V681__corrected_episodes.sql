-- What was recorded of an episode before it was corrected, and why: one row for each correction. What is right now is in
-- pathways.missing_episode.
create table pathways.missing_correction (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    child_name text not null check (length(child_name) between 1 and 100),
    child_born date,
    category text not null check (category in ('MISSING', 'AWAY')),
    address text not null check (length(address) <= 300),
    last_seen_at timestamptz,
    reported_at timestamptz not null,
    police_reference text not null check (length(police_reference) <= 100),
    -- The time of the return, if this correction changed it: other moves of the episode set and clear it too.
    found_at timestamptz,
    why text not null check (length(why) between 1 and 1000),
    corrected_by text not null,
    corrected_by_name text not null,
    corrected_at timestamptz not null
);
create index on pathways.missing_correction (record_id, id);
alter table pathways.missing_correction enable row level security;
alter table pathways.missing_correction force row level security;
create policy see on pathways.missing_correction for select using (access.may_see(record_id));
create policy correct on pathways.missing_correction for insert to ${app} with check (
    access.may_decide_on(record_id) and corrected_by = (select database.actor_now()));
grant select, insert on pathways.missing_correction to ${app};
grant update (child_name, child_born, category, address, last_seen_at, reported_at, police_reference)
    on pathways.missing_episode to ${app};
