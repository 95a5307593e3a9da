-- Feedback on a text that is wrong or unclear, and what was done about it. Anyone may send it; only editors may read
-- it. It never changes, and one job deletes it, with its answer, some time after it was closed.
create table library.feedback (
    id uuid primary key default public.uuidv7(),
    once uuid not null unique,
    version_id uuid not null references library.version,
    clause text not null check (length(clause) <= 100),
    words text not null check (length(words) between 1 and 2000),
    email text not null check (length(email) <= 254),
    received_at timestamptz not null
);
comment on column library.feedback.once is 'Sending twice keeps one.';
comment on column library.feedback.version_id is 'The version that was read.';
comment on column library.feedback.email is 'Where we may answer; empty when we may not.';
create index on library.feedback (version_id);
create index on library.feedback (received_at, id);

create table library.feedback_answer (
    feedback_id uuid primary key references library.feedback on delete cascade,
    done text not null check (length(done) between 1 and 1000),
    by_whom text not null,
    by_name text not null,
    at timestamptz not null
);
create index on library.feedback_answer (at);

create function library.is_forgetting_feedback() returns boolean language sql stable parallel safe
    return access.role_now() = 'JOB' and database.actor_now() = 'job:feedback';
create function library.reads_feedback() returns boolean language sql stable parallel safe
    return access.role_now() in ('AUTHOR', 'BUSINESS_MANAGER') or library.is_forgetting_feedback();
grant execute on function library.is_forgetting_feedback, library.reads_feedback to ${app};

alter table library.feedback enable row level security;
alter table library.feedback force row level security;
create policy see on library.feedback for select to ${app} using ((select library.reads_feedback()));
create policy tell on library.feedback for insert to ${app} with check ((select access.role_now()) = 'VISITOR');
create policy forget on library.feedback for delete to ${app} using ((select library.is_forgetting_feedback()));

alter table library.feedback_answer enable row level security;
alter table library.feedback_answer force row level security;
create policy see on library.feedback_answer for select to ${app} using ((select library.reads_feedback()));
create policy answer on library.feedback_answer for insert to ${app}
    with check ((select access.role_now()) in ('AUTHOR', 'BUSINESS_MANAGER'));

grant select, insert, delete on library.feedback to ${app};
grant select, insert on library.feedback_answer to ${app};
