-- Children missing from home or care: one record for each episode. The posts of the pathway see them; the desk sees none
-- of them, and these posts see no contacts.
insert into access.kind (name, counted) values ('missing', false);
insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
    ('missing', 'MISSING_COORDINATOR', true, true, true, true, false),
    ('missing', 'RETURN_INTERVIEWER', true, false, false, false, false),
    ('missing', 'AUTHOR', false, false, false, false, true);

-- What was reported, and where the episode is now.
create table pathways.missing_episode (
    record_id uuid primary key references access.record (id),
    -- The press of the button, so that a second press does not record the same again.
    press uuid not null unique,
    child_name text not null check (length(child_name) between 1 and 100),
    -- Null if it is not known: other episodes of the same child are found by name and date of birth.
    child_born date,
    category text not null check (category in ('MISSING', 'AWAY')),
    missing_from text not null check (missing_from in
        ('HOME', 'FOSTER_CARE', 'CHILDRENS_HOME', 'SUPPORTED', 'HOSPITAL', 'OTHER')),
    looked_after text not null check (looked_after in ('NO', 'BY_US', 'BY_OTHERS', 'NOT_KNOWN')),
    placing_authority text not null check (length(placing_authority) <= 200),
    address text not null check (length(address) <= 300),
    last_seen_at timestamptz,
    reported_at timestamptz not null,
    reported_by text not null check (length(reported_by) between 1 and 200),
    police_reference text not null check (length(police_reference) <= 100),
    circumstances text not null check (length(circumstances) <= 5000),
    found_at timestamptz,
    found_how text check (found_how in
        ('RETURNED', 'POLICE', 'FAMILY', 'CARER', 'OTHER_PERSON', 'ARRESTED', 'HOSPITAL', 'DECEASED', 'NOT_KNOWN')),
    found_where text not null check (length(found_where) <= 500),
    found_harm text check (found_harm in ('YES', 'NO', 'NOT_KNOWN')),
    found_words text not null check (length(found_words) <= 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check ((looked_after = 'BY_OTHERS') = (placing_authority <> '')),
    check (last_seen_at <= reported_at),
    -- A child may be back when the report is made.
    check (found_at >= coalesce(last_seen_at, reported_at)),
    check ((found_at is null) = (found_how is null) and (found_at is null) = (found_harm is null))
);
create index on pathways.missing_episode (child_born);

-- The levels of risk as the police set them; no row is changed.
create table pathways.missing_grading (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    level text not null check (level in ('NO_APPARENT_RISK', 'LOW', 'MEDIUM', 'HIGH')),
    graded_at timestamptz not null,
    graded_by text not null check (length(graded_by) between 1 and 200),
    reason text not null check (length(reason) between 1 and 2000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.missing_grading (record_id, id);

-- The check by the police that the child is well. It is not the return interview.
create table pathways.missing_police_check (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    checked_at timestamptz not null,
    words text not null check (length(words) between 1 and 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.missing_police_check (record_id, id);

-- Return interviews that were offered, and attempts to hold one.
create table pathways.missing_interview_offer (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    kind text not null check (kind in ('OFFER', 'ATTEMPT')),
    made_at timestamptz not null,
    how text not null check (how in ('FACE_TO_FACE', 'TELEPHONE', 'MESSAGE', 'THROUGH_OTHERS')),
    words text not null check (length(words) between 1 and 2000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.missing_interview_offer (record_id, id);

-- The result of the return interview. An interview that covers several episodes is a row for each of them with the same
-- interview: whoever may not see one of the episodes sees none of its rows. Only one that was held is done.
create table pathways.missing_interview (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    interview uuid not null,
    result text not null check (result in ('DONE', 'DECLINED', 'NOT_POSSIBLE')),
    held_at timestamptz not null,
    child_words text not null check (length(child_words) <= 10000),
    how text check (how in ('FACE_TO_FACE', 'TELEPHONE')),
    how_why text not null check (length(how_why) <= 1000),
    independent boolean,
    independent_why text not null check (length(independent_why) <= 1000),
    late_why text not null check (length(late_why) <= 1000),
    push text[] not null check (cardinality(push) <= 20),
    pull text[] not null check (cardinality(pull) <= 20),
    company text[] not null check (cardinality(company) <= 20),
    harms text[] not null check (cardinality(harms) <= 20),
    story text not null check (length(story) <= 5000),
    places text not null check (length(places) <= 2000),
    people text not null check (length(people) <= 2000),
    risks text not null check (length(risks) <= 5000),
    next_steps text not null check (length(next_steps) <= 5000),
    impossible text check (impossible in
        ('MISSING_AGAIN', 'MOVED_AWAY', 'OUT_OF_AREA', 'NO_CONTACT', 'UNWELL', 'DECEASED', 'OTHER')),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    unique (interview, record_id),
    check ((result = 'DONE') = (child_words <> '')),
    check ((result = 'DONE') = (how is not null) and (result = 'DONE') = (independent is not null)),
    -- Face to face and by someone independent, or why not.
    check (how is distinct from 'TELEPHONE' or how_why <> ''),
    check (independent is distinct from false or independent_why <> ''),
    check ((result = 'NOT_POSSIBLE') = (impossible is not null)),
    check (result = 'DONE' or story <> '')
);
create index on pathways.missing_interview (record_id, id);

create table pathways.missing_closure (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    outcome text not null check (outcome in
        ('NO_FURTHER_ACTION', 'EARLY_HELP', 'SOCIAL_WORKER', 'CONTACT', 'MEETING', 'EXPLOITATION', 'DECEASED')),
    changed text not null check (length(changed) between 1 and 5000),
    -- About a meeting, where the number of episodes asks for one.
    meeting text not null check (length(meeting) <= 2000),
    closed_by text not null,
    closed_by_name text not null,
    closed_at timestamptz not null
);
create index on pathways.missing_closure (record_id, id);

-- Also for those who write SQL: no episode is closed while the result of the return interview is blank.
create function pathways.no_episode_closes_without_an_interview_result() returns trigger language plpgsql as $$
begin
    if not exists (select from pathways.missing_interview i where i.record_id = new.record_id) then
        raise exception 'an episode needs the result of the return interview' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger no_episode_closes_without_an_interview_result after insert on pathways.missing_closure
    for each row execute function pathways.no_episode_closes_without_an_interview_result();

do $$
declare
    which text;
begin
    foreach which in array array['missing_episode', 'missing_grading', 'missing_police_check',
        'missing_interview_offer', 'missing_interview', 'missing_closure'] loop
        execute format('alter table pathways.%I enable row level security', which);
        execute format('alter table pathways.%I force row level security', which);
        execute format('create policy see on pathways.%I for select using (access.may_see(record_id))', which);
    end loop;
end $$;
-- What only the coordinator records is refused to the interviewer here too.
create policy record_one on pathways.missing_episode for insert to ${app} with check (
    access.may_decide_on(record_id) and recorded_by = (select database.actor_now()));
create policy change on pathways.missing_episode for update to ${app} using (access.may_decide_on(record_id));
create policy record_one on pathways.missing_grading for insert to ${app} with check (
    access.may_decide_on(record_id) and recorded_by = (select database.actor_now()));
create policy record_one on pathways.missing_police_check for insert to ${app} with check (
    access.may_work_on(record_id) and recorded_by = (select database.actor_now()));
create policy record_one on pathways.missing_interview_offer for insert to ${app} with check (
    access.may_work_on(record_id) and recorded_by = (select database.actor_now()));
create policy record_one on pathways.missing_interview for insert to ${app} with check (
    access.may_work_on(record_id) and recorded_by = (select database.actor_now()));
create policy close_one on pathways.missing_closure for insert to ${app} with check (
    access.may_decide_on(record_id) and closed_by = (select database.actor_now()));
grant usage on schema pathways to ${app};
grant select, insert on pathways.missing_episode, pathways.missing_grading, pathways.missing_police_check,
    pathways.missing_interview_offer, pathways.missing_interview, pathways.missing_closure to ${app};
grant update (found_at, found_how, found_where, found_harm, found_words) on pathways.missing_episode to ${app};
