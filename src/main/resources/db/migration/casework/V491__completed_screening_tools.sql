-- Screening tools that were completed. The questions are a file for each version; the answers name the version on which
-- they were given. No row is changed: another screening is another row.
create table casework.completed_tool (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    tool text not null check (length(tool) between 1 and 100),
    tool_version int not null check (tool_version >= 1),
    content jsonb not null check (length(cast(content as text)) <= 300000),
    points int not null,
    -- Of how many indicators nothing is known: it is shown beside the score, because unknown is not no.
    unknown int not null check (unknown >= 0),
    band text not null check (length(band) <= 40),
    level text not null check (length(level) <= 40),
    -- Why the practitioner's level is not the one that the score suggests.
    reason text not null check (length(reason) <= 3000),
    screened_on date not null,
    completed_by text not null,
    completed_by_name text not null,
    completed_at timestamptz not null,
    check (level = band or reason <> '')
);
create index on casework.completed_tool (record_id, screened_on);
alter table casework.completed_tool enable row level security;
alter table casework.completed_tool force row level security;
create policy see on casework.completed_tool for select using (access.may_see(record_id));
create policy complete on casework.completed_tool for insert to ${app} with check (
    access.may_work_on(record_id) and completed_by = (select database.actor_now()));
grant select, insert on casework.completed_tool to ${app};
