-- Uploaded files: pictures, sound, papers. The content is stored in chunks, each encrypted under a key of the file's
-- own, which is itself encrypted under the installation's key. A file is written in one transaction with its chunks: a
-- power cut leaves all of it or nothing.
create table documents.file (
    id uuid primary key,
    -- Null while it belongs to a draft that has not been sent.
    record_id uuid references access.record (id),
    draft_id uuid,
    -- The key of the visitor who sent it; the same one that opens their draft or their phrase.
    holder bytea,
    name text not null check (length(name) between 1 and 255),
    kind text not null check (kind ~ '^[A-Z0-9]{2,12}$'),
    size_bytes bigint not null check (size_bytes between 1 and 26214400),
    sha256 bytea not null check (length(sha256) = 32),
    sealed_key bytea not null,
    state text not null check (state in ('HELD', 'NOT_SCANNED', 'CLEAN', 'REFUSED')),
    -- The name that the virus scanner gave to what it found.
    found text not null default '' check (length(found) <= 200),
    tried_at timestamptz,
    checked_at timestamptz,
    added_by text not null,
    added_by_name text not null check (length(added_by_name) <= 200),
    added_at timestamptz not null,
    check (record_id is not null or draft_id is not null),
    check (record_id is not null or holder is not null),
    check ((state in ('CLEAN', 'REFUSED')) = (checked_at is not null))
);
create unique index file_once on documents.file (record_id, sha256) where record_id is not null;
create unique index file_once_in_a_draft on documents.file (draft_id, sha256) where draft_id is not null;
create index file_of_holder on documents.file (holder) where holder is not null;
create index file_waiting on documents.file (added_at) where state in ('HELD', 'NOT_SCANNED');
create index file_unsent on documents.file (added_at) where record_id is null;

create table documents.piece (
    file_id uuid not null references documents.file (id) on delete cascade,
    number int not null check (number between 0 and 24),
    sealed bytea not null check (length(sealed) between 17 and 1048592),
    primary key (file_id, number)
);
-- Encrypted data cannot be compressed.
alter table documents.piece alter column sealed set storage external;

alter table documents.file enable row level security;
alter table documents.file force row level security;
alter table documents.piece enable row level security;
alter table documents.piece force row level security;

create function documents.held_key() returns bytea language sql stable parallel safe
    return decode(coalesce(current_setting('breakwater.key', true), ''), 'hex');

-- One job has files scanned for viruses; no other job has access to them.
create function documents.is_checking() returns boolean language sql stable parallel safe
    return access.role_now() = 'JOB' and database.actor_now() = 'job:virus-check';

create policy see on documents.file for select using (record_id is not null and access.may_see(record_id));
-- The sender sees that the file is there, never its content.
create policy own on documents.file for select using (
    (select access.role_now()) = 'VISITOR' and holder = (select documents.held_key()));
create policy check_see on documents.file for select using ((select documents.is_checking()));
-- A visitor adds files to a draft. To a record that is already open the front door adds them, with its own right to
-- work on that one record.
create policy put on documents.file for insert with check (
    ((select access.role_now()) = 'VISITOR' and record_id is null and holder = (select documents.held_key()))
    or ((select access.role_now()) <> 'VISITOR' and record_id is not null and access.may_see(record_id)));
create policy send on documents.file for update
    using ((select access.role_now()) = 'VISITOR' and record_id is null and holder = (select documents.held_key()))
    with check ((select access.role_now()) = 'VISITOR' and holder = (select documents.held_key()));
create policy check_ on documents.file for update using ((select documents.is_checking())
    and state in ('HELD', 'NOT_SCANNED'))
    with check ((select documents.is_checking()));
create policy take_back on documents.file for delete using (
    (select access.role_now()) = 'VISITOR' and record_id is null and holder = (select documents.held_key()));

-- The second check: the content of a file that is not scanned yet, or failed the scan, is given to nobody.
create policy see on documents.piece for select using (
    (select access.role_now()) <> 'VISITOR'
    and exists (select from documents.file f
        where f.id = file_id and f.record_id is not null and f.state in ('CLEAN', 'NOT_SCANNED')
          and access.may_see(f.record_id)));
create policy check_see on documents.piece for select using (
    (select documents.is_checking())
    and exists (select from documents.file f where f.id = file_id and f.state in ('HELD', 'NOT_SCANNED')));
-- What was scanned is what is served: nothing can be added to a scanned file.
create policy put on documents.piece for insert with check (
    exists (select from documents.file f where f.id = file_id and f.state in ('HELD', 'NOT_SCANNED')));

grant usage on schema documents to ${app};
grant select, insert, delete on documents.file to ${app};
grant update (record_id, state, found, tried_at, checked_at) on documents.file to ${app};
grant select, insert on documents.piece to ${app};

