-- An allegations management meeting that is planned. One at a time: the next is planned when this one is recorded.
create table pathways.allegation_planned_meeting (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    purpose text not null check (purpose in ('FIRST', 'REVIEW')),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    unique (id, record_id)
);
create index on pathways.allegation_planned_meeting (record_id, id);

-- When and where a planned meeting is; the latest row is in force. why is empty for the first, and says after that why
-- the meeting was put off.
create table pathways.allegation_meeting_time (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    meeting_id uuid not null,
    meets_at timestamptz not null,
    by_video boolean not null,
    place text not null check (length(place) <= 300),
    why text not null check (length(why) <= 2000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    foreign key (meeting_id, record_id) references pathways.allegation_planned_meeting (id, record_id),
    check (by_video or place <> '')
);
create index on pathways.allegation_meeting_time (record_id, id);
create index on pathways.allegation_meeting_time (meeting_id, id);

-- Who is invited to a planned meeting. They need no account. The subject of the allegation is never among them.
create table pathways.allegation_meeting_invited (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    meeting_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    role text not null check (length(role) between 1 and 200),
    agency text not null check (length(agency) between 1 and 200),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    unique (id, record_id),
    foreign key (meeting_id, record_id) references pathways.allegation_planned_meeting (id, record_id)
);
create index on pathways.allegation_meeting_invited (record_id, id);

-- What became of an invitation: withdrawn before the meeting, or who came and what they think the outcome should be.
create table pathways.allegation_meeting_presence (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    invited_id uuid not null unique,
    presence text not null check (presence in ('ATTENDED', 'APOLOGIES', 'ABSENT', 'WITHDRAWN')),
    view text check (view in ('SUBSTANTIATED', 'MALICIOUS', 'FALSE', 'UNSUBSTANTIATED', 'UNFOUNDED')),
    words text not null check (length(words) <= 2000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    foreign key (invited_id, record_id) references pathways.allegation_meeting_invited (id, record_id),
    check (presence <> 'WITHDRAWN' or (view is null and words <> ''))
);
create index on pathways.allegation_meeting_presence (record_id, id);

-- A planned meeting that is not held at all.
create table pathways.allegation_meeting_cancelled (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    meeting_id uuid not null unique,
    why text not null check (length(why) between 1 and 2000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    foreign key (meeting_id, record_id) references pathways.allegation_planned_meeting (id, record_id)
);
create index on pathways.allegation_meeting_cancelled (record_id, id);

-- A meeting that was held as planned: who came is recorded of those who were invited, and not typed again.
alter table pathways.allegation_meeting add column planned_id uuid unique,
    add foreign key (planned_id, record_id) references pathways.allegation_planned_meeting (id, record_id),
    drop constraint allegation_meeting_attended_check,
    add check (length(attended) <= 3000 and (attended <> '' or planned_id is not null));

do $$
declare
    which text;
begin
    foreach which in array array['allegation_planned_meeting', 'allegation_meeting_time', 'allegation_meeting_invited',
        'allegation_meeting_presence', 'allegation_meeting_cancelled'] loop
        execute format('alter table pathways.%I enable row level security', which);
        execute format('alter table pathways.%I force row level security', which);
        execute format('create policy see on pathways.%I for select using (
            (select access.may_see_any(''allegation'')) and access.may_see(record_id))', which);
        execute format('create policy record_one on pathways.%I for insert to ${app} with check (
            access.may_work_on(record_id) and recorded_by = (select database.actor_now()))', which);
        execute format('grant select, insert on pathways.%I to ${app}', which);
    end loop;
end $$;
