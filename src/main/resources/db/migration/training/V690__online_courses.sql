-- Courses that are taken on our own pages. Someone's way through one: what they have read and answered stays until they
-- finish, so that they can leave and come back. Each start is an attempt of its own; nobody else reads it.
create table training.online_attempt (
    id uuid primary key,
    learner_id uuid not null references training.learner (id),
    -- The course's id in the catalogue, and the version of its content.
    course text not null check (length(course) between 1 and 100),
    content_version int not null check (content_version > 0),
    started_at timestamptz not null,
    units_read smallint not null default 0 check (units_read between 0 and 50),
    finished_at timestamptz,
    -- How many answers were right, and whether that was enough; null until finished, or if new content replaced it.
    right_answers smallint check (right_answers between 0 and 50),
    passed boolean,
    check ((right_answers is null) = (passed is null)),
    check (passed is null or finished_at is not null)
);
-- Two windows are one attempt.
create unique index online_attempt_open on training.online_attempt (learner_id, course) where finished_at is null;
create index online_attempt_of_learner on training.online_attempt (learner_id, course, finished_at);

-- The selected answer to a question, each by its number in the content.
create table training.online_answer (
    attempt_id uuid not null references training.online_attempt (id),
    question smallint not null check (question between 1 and 50),
    answer smallint not null check (answer between 1 and 10),
    answered_at timestamptz not null,
    primary key (attempt_id, question)
);

alter table training.online_attempt enable row level security;
alter table training.online_attempt force row level security;
create policy see on training.online_attempt for select to ${app}
    using (learner_id = (select training.own_learner()));
create policy begin on training.online_attempt for insert to ${app}
    with check (learner_id = (select training.own_learner()) and finished_at is null);
create policy go_on on training.online_attempt for update to ${app}
    using (learner_id = (select training.own_learner()) and finished_at is null)
    with check (learner_id = (select training.own_learner()));
grant select, insert on training.online_attempt to ${app};
grant update (units_read, finished_at, right_answers, passed) on training.online_attempt to ${app};

alter table training.online_answer enable row level security;
alter table training.online_answer force row level security;
create policy see on training.online_answer for select to ${app} using (exists (
    select from training.online_attempt a
    where a.id = attempt_id and a.learner_id = (select training.own_learner())));
create policy answer on training.online_answer for insert to ${app} with check (exists (
    select from training.online_attempt a
    where a.id = attempt_id and a.finished_at is null and a.learner_id = (select training.own_learner())));
create policy change on training.online_answer for update to ${app} using (exists (
    select from training.online_attempt a
    where a.id = attempt_id and a.finished_at is null and a.learner_id = (select training.own_learner())));
grant select, insert on training.online_answer to ${app};
grant update (answer, answered_at) on training.online_answer to ${app};

-- A course that was passed here counts at once, as a line of the office's file does: the program records it. The version
-- is that of the content.
alter table training.completion
    add column content_version int,
    add check (content_version is null or content_version > 0 and kind = 'E_LEARNING');
drop policy say on training.completion;
create policy say on training.completion for insert to ${app} with check (
    (select training.is_office()) or kind = 'ELSEWHERE' and checked_at is null and training.is_own(learner_id)
    or (select training.is_job('seats')) and kind = 'E_LEARNING' and content_version is not null);

-- Its certificate has no booking.
alter table training.certificate
    alter column booking_id drop not null,
    add column completion_id uuid references training.completion (id),
    add check (num_nonnulls(booking_id, completion_id) = 1);
create unique index certificate_of_completion_once on training.certificate (completion_id) where revoked_at is null;
create index certificate_of_completion on training.certificate (completion_id) where completion_id is not null;
alter policy see on training.certificate using (
    (select training.is_job('seats')) or (select training.is_office()) or exists (
        select from training.booking b where b.id = booking_id and b.learner_id = (select training.own_learner()))
    or exists (
        select from training.completion d where d.id = completion_id
            and d.learner_id = (select training.own_learner())));
