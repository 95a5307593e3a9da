-- A child who was located, seen or known where, is not returned: the return interview counts from the return.
create table pathways.missing_located (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    located_at timestamptz not null,
    located_where text not null check (length(located_where) between 1 and 500),
    -- Who saw or spoke to the child, or knows where they are.
    known_from text not null check (length(known_from) between 1 and 200),
    words text not null check (length(words) between 1 and 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.missing_located (record_id, id);

-- Who was told that the child is missing, when, and by whom.
create table pathways.missing_told (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    who text not null check (who in ('PARENTS', 'PLACING_AUTHORITY', 'SOCIAL_WORKER')),
    told_at timestamptz not null,
    told_by text not null check (length(told_by) between 1 and 200),
    words text not null check (length(words) between 1 and 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.missing_told (record_id, id);

-- The child was found dead. One that was recorded in error stays, and counts no longer.
create table pathways.missing_death (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    found_at timestamptz not null,
    confirmed_by text not null check (length(confirmed_by) between 1 and 200),
    words text not null check (length(words) between 1 and 5000),
    -- The child death notification; null until it is sent.
    notified_on date,
    notified_by_name text,
    in_error_at timestamptz,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check ((notified_on is null) = (notified_by_name is null))
);
create index on pathways.missing_death (record_id, id);

alter table pathways.missing_episode
    add column protection_plan text not null default 'NOT_KNOWN' check (protection_plan in ('YES', 'NO', 'NOT_KNOWN')),
    add column social_worker text not null default '' check (length(social_worker) <= 300);

do $$
declare
    which text;
begin
    foreach which in array array['missing_located', 'missing_told', 'missing_death'] loop
        execute format('alter table pathways.%I enable row level security', which);
        execute format('alter table pathways.%I force row level security', which);
        execute format('create policy see on pathways.%I for select using (access.may_see(record_id))', which);
        execute format('grant select, insert on pathways.%I to ${app}', which);
    end loop;
end $$;
create policy record_one on pathways.missing_located for insert to ${app} with check (
    access.may_decide_on(record_id) and recorded_by = (select database.actor_now()));
create policy record_one on pathways.missing_told for insert to ${app} with check (
    access.may_work_on(record_id) and recorded_by = (select database.actor_now()));
create policy record_one on pathways.missing_death for insert to ${app} with check (
    access.may_decide_on(record_id) and recorded_by = (select database.actor_now()));
create policy change on pathways.missing_death for update to ${app} using (access.may_decide_on(record_id));
grant update (notified_on, notified_by_name, in_error_at) on pathways.missing_death to ${app};

-- No interview is asked of anyone when the child was found dead.
create or replace function pathways.no_episode_closes_without_an_interview_result() returns trigger
    language plpgsql as $$
begin
    if not exists (select from pathways.missing_interview i where i.record_id = new.record_id)
        and not (new.outcome = 'DECEASED' and exists (select from pathways.missing_death d
            where d.record_id = new.record_id and d.in_error_at is null)) then
        raise exception 'an episode needs the result of the return interview' using errcode = 'check_violation';
    end if;
    return new;
end $$;

update casework.pathway_case set stage = 'Returned' where pathway = 'missing' and step = 'FOUND';
