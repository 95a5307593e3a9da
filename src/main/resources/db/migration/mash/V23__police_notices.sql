-- Police notices, many in a file. Nothing in a file is ever dropped: each line is stored as it came, with what became
-- of it.
create table mash.police_notice_file (
    id uuid primary key,
    sha text not null unique check (sha ~ '^[0-9a-f]{64}$'),
    lines int not null check (lines between 1 and 5000),
    unused text[] not null,
    received_at timestamptz not null,
    taken_by text not null,
    taken_by_name text not null,
    taken_by_role text not null,
    taken_at timestamptz not null
);
create index police_notice_file_latest on mash.police_notice_file (taken_at desc, id);

create table mash.police_notice_line (
    id uuid primary key default public.uuidv7(),
    file_id uuid not null references mash.police_notice_file (id),
    line int not null,
    original text not null,
    fields text[] not null,
    number text not null,
    -- Lines about the same incident become one contact.
    bundle text not null,
    state text not null check (state in ('WAITING', 'TO_MEND', 'TAKEN', 'SAME', 'LEFT')),
    why text[] not null,
    contact_id uuid references mash.contact (id),
    done_by_name text,
    done_at timestamptz,
    left_why text check (length(left_why) between 1 and 500),
    unique (file_id, line),
    check ((state = 'TAKEN') <= (contact_id is not null)),
    check ((state = 'LEFT') = (left_why is not null))
);
create index police_notice_line_waiting on mash.police_notice_line (file_id, line) where state = 'WAITING';
create index police_notice_line_open on mash.police_notice_line (file_id, line) where state = 'TO_MEND';
create index police_notice_line_number on mash.police_notice_line (number) where state = 'TAKEN';
create index police_notice_line_of_contact on mash.police_notice_line (contact_id);

-- Which notice became which contact, and which police incident it is about.
create table mash.police_notice (
    number text primary key,
    incident text not null,
    contact_id uuid not null references mash.contact (id)
);
create index notice_of_contact on mash.police_notice (contact_id);
create index notice_of_incident on mash.police_notice (incident) where incident <> '';

alter table mash.police_notice_file enable row level security;
alter table mash.police_notice_file force row level security;
alter table mash.police_notice_line enable row level security;
alter table mash.police_notice_line force row level security;
alter table mash.police_notice enable row level security;
alter table mash.police_notice force row level security;
create policy see on mash.police_notice_file for select using ((select access.works_with('contact')));
create policy take on mash.police_notice_file for insert with check (
    (select access.works_with('contact')) and taken_by = (select database.actor_now()));
create policy see on mash.police_notice_line for select using (
    (select access.works_with('contact')) and (contact_id is null or access.may_see(contact_id)));
create policy take on mash.police_notice_line for insert with check ((select access.works_with('contact'))
    and contact_id is null);
create policy settle on mash.police_notice_line for update using (
    (select access.works_with('contact')) and contact_id is null and state in ('WAITING', 'TO_MEND'))
    with check ((select access.works_with('contact')) and (contact_id is null or access.may_see(contact_id)));
create policy see on mash.police_notice for select using (access.may_see(contact_id));
create policy take on mash.police_notice for insert with check (access.may_work_on(contact_id));
grant select, insert on mash.police_notice_file, mash.police_notice_line, mash.police_notice to ${app};
grant update (fields, number, bundle, state, why, contact_id, done_by_name, done_at, left_why) on mash.police_notice_line
    to ${app};

-- Whether a notice was imported before: also if its contact is restricted, or nothing would prevent a second import.
create function mash.notice_is_known(which text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select access.works_with('contact') and exists (select from mash.police_notice n where n.number = which);
end;
-- Files with unprocessed lines, for the job that continues the import in the name of the person who sent them.
create function mash.notices_waiting() returns table (file_id uuid, account text, name text, role text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select f.id, f.taken_by, f.taken_by_name, f.taken_by_role
    from mash.police_notice_file f
    where access.role_now() = 'JOB'
      and exists (select from mash.police_notice_line l where l.file_id = f.id and l.state = 'WAITING')
    order by f.taken_at, f.id
    limit 20;
end;
revoke execute on function mash.notice_is_known, mash.notices_waiting from public;
grant execute on function mash.notice_is_known, mash.notices_waiting to ${app};
