-- Training other than at our sessions: e-learning, or elsewhere. What a learner enters counts once the office has
-- approved it; a line of a file that the office imported counts at once.
create table training.completion (
    id uuid primary key,
    learner_id uuid not null references training.learner (id),
    -- The course's id in the catalogue.
    course text not null check (length(course) between 1 and 100),
    completed_on date not null,
    kind text not null check (kind in ('E_LEARNING', 'ELSEWHERE')),
    -- The provider, such as another partnership or a learning system.
    given_by text not null check (length(given_by) between 1 and 200),
    -- The address of the learner, or the name of the person who imported the file.
    said_by text not null check (length(said_by) between 1 and 254),
    said_at timestamptz not null,
    checked_by text check (length(checked_by) between 1 and 254),
    checked_at timestamptz,
    -- Why it does not count; empty if it does.
    refused_why text not null default '' check (length(refused_why) <= 1000),
    check ((checked_by is null) = (checked_at is null)),
    check (refused_why = '' or checked_at is not null)
);
-- Entered again after a refusal, it is reviewed again.
create unique index completion_once on training.completion (learner_id, course, completed_on, kind)
    where refused_why = '';
create index completion_of_learner on training.completion (learner_id, completed_on);
create index completion_waiting on training.completion (said_at) where checked_at is null;
create index completion_by_day on training.completion (completed_on) where checked_at is not null and refused_why = '';

alter table training.completion enable row level security;
alter table training.completion force row level security;
-- A training lead reads what counts, and not what was entered and refused.
create policy see on training.completion for select to ${app} using (
    (select training.is_job('seats')) or (select training.is_office()) or training.is_own(learner_id)
    or checked_at is not null and refused_why = '' and (select training.proven()) <> '' and exists (
        select from training.learner l where l.id = learner_id and training.leads(l.organisation_id)));
create policy say on training.completion for insert to ${app} with check (
    (select training.is_office()) or kind = 'ELSEWHERE' and checked_at is null and training.is_own(learner_id));
create policy look_at on training.completion for update to ${app}
    using ((select training.is_office()) and checked_at is null) with check ((select training.is_office()));
grant select, insert on training.completion to ${app};
grant update (checked_by, checked_at, refused_why) on training.completion to ${app};

-- Someone in an imported file who is not known yet becomes a learner, as a walk-in does.
create policy office_adds on training.learner for insert to ${app} with check ((select training.is_office()));
