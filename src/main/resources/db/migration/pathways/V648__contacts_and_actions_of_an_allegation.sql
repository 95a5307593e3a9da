-- Who was told what, when and by whom, and calls and messages that are noted; neither moves a deadline.
create table pathways.allegation_contact (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    kind text not null check (kind in ('TOLD', 'NOTE')),
    person text not null check (person in ('SUBJECT', 'CHILD', 'PARENTS', 'EMPLOYER', 'REFERRER', 'POLICE',
        'SOCIAL_CARE', 'OFSTED', 'OTHER')),
    name text not null check (length(name) <= 300),
    way text not null check (way in ('TELEPHONE', 'EMAIL', 'LETTER', 'IN_PERSON', 'VIDEO')),
    on_day date not null,
    by_whom text not null check (length(by_whom) between 1 and 300),
    words text not null check (length(words) between 1 and 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.allegation_contact (record_id, id);

-- What someone agreed to do, by when.
create table pathways.allegation_action (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    what text not null check (length(what) between 1 and 2000),
    owner text not null check (length(owner) between 1 and 200),
    agency text not null check (length(agency) between 1 and 200),
    due_on date not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.allegation_action (record_id, id);

-- An action was done; no row is changed.
create table pathways.allegation_action_done (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    action_id uuid not null unique references pathways.allegation_action (id),
    done_on date not null,
    note text not null check (length(note) <= 2000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.allegation_action_done (record_id, id);

do $$
declare
    which text;
begin
    foreach which in array array['allegation_contact', 'allegation_action', 'allegation_action_done'] loop
        execute format('alter table pathways.%I enable row level security', which);
        execute format('alter table pathways.%I force row level security', which);
        execute format('create policy see on pathways.%I for select using (
            (select access.may_see_any(''allegation'')) and access.may_see(record_id))', which);
        execute format('create policy record_one on pathways.%I for insert to ${app} with check (
            access.may_work_on(record_id) and recorded_by = (select database.actor_now()))', which);
        execute format('grant select, insert on pathways.%I to ${app}', which);
    end loop;
end $$;

-- An action belongs to the case in which it is marked as done.
create function pathways.action_of_its_record() returns trigger language plpgsql as $$
begin
    if not exists (select from pathways.allegation_action a
        where a.id = new.action_id and a.record_id = new.record_id) then
        raise exception 'the action is of another case' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger action_of_its_record after insert on pathways.allegation_action_done
    for each row execute function pathways.action_of_its_record();
