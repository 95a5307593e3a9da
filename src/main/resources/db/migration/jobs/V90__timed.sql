-- When each job runs next, and which node is running it. Technical: names of jobs and times, no personal data.
create table jobs.task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea check (task_data is null),
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index task_by_time on jobs.task (execution_time);
create index task_by_sign_of_life on jobs.task (last_heartbeat);

-- The same for alerts, separate from the other jobs, so that nothing there can delay them.
create table jobs.alarm (like jobs.task including all);

grant usage on schema jobs to ${app};
grant select, insert, update, delete on jobs.task, jobs.alarm to ${app};
