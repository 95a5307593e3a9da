-- What must be said of a case before it is concluded, part by part: what the subject was told, the support that was
-- offered, the lessons, and whether a suspension was right. The latest row of a part is in force.
create table pathways.allegation_closing (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    part text not null check (part in ('SUBJECT_TOLD', 'SUBJECT_SUPPORT', 'FAMILY_SUPPORT', 'EMPLOYER_LESSONS',
        'PRACTICE_LESSONS', 'SUSPENSION')),
    answer text not null check (answer in ('DONE', 'NOT_YET', 'NOT_APPLICABLE', 'RIGHT', 'NOT_RIGHT')),
    -- What was told, offered or learned; or why not.
    words text not null check (length(words) between 1 and 5000),
    by_whom text not null check (length(by_whom) <= 300),
    on_day date,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check ((part = 'SUSPENSION') = (answer in ('RIGHT', 'NOT_RIGHT'))),
    check (answer <> 'DONE' or part in ('EMPLOYER_LESSONS', 'PRACTICE_LESSONS') or by_whom <> ''),
    check (answer <> 'DONE' or part <> 'SUBJECT_TOLD' or on_day is not null)
);
create index on pathways.allegation_closing (record_id, id);

alter table pathways.allegation_closing enable row level security;
alter table pathways.allegation_closing force row level security;
create policy see on pathways.allegation_closing for select using (
    (select access.may_see_any('allegation')) and access.may_see(record_id));
create policy record_one on pathways.allegation_closing for insert to ${app} with check (
    access.may_work_on(record_id) and recorded_by = (select database.actor_now()));
grant select, insert on pathways.allegation_closing to ${app};
