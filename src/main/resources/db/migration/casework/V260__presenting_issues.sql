-- The presenting issues of a case, for each child, by code. Only the end of a row is ever updated: what was recorded
-- before stays.
create table casework.presenting_issue (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    about uuid not null,
    code text not null check (code ~ '^[a-z][a-z0-9-]{0,49}$'),
    list_version int not null,
    suggested boolean not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    ended_by text,
    ended_at timestamptz,
    foreign key (about, record_id) references people.person (id, record_id),
    check ((ended_by is null) = (ended_at is null))
);
create index on casework.presenting_issue (record_id);
create unique index one_current_issue_of_a_code on casework.presenting_issue (about, code) where ended_at is null;
alter table casework.presenting_issue enable row level security;
alter table casework.presenting_issue force row level security;
create policy see on casework.presenting_issue for select using (access.may_see(record_id));
create policy say on casework.presenting_issue for insert to ${app} with check (
    access.may_work_on(record_id) and recorded_by = (select database.actor_now()));
create policy finish on casework.presenting_issue for update to ${app} using (access.may_work_on(record_id))
    with check (ended_by = (select database.actor_now()));
grant select, insert on casework.presenting_issue to ${app};
grant update (ended_by, ended_at) on casework.presenting_issue to ${app};
