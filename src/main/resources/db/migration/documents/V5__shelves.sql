-- Files that are not about a child are stored on a shelf, each attached to one object. The module that owns the object
-- says in its own policies who adds, sees and opens them; without such a policy nobody does.
alter table documents.file
    -- The type of object that it is attached to, such as a completion; null for everything that belongs to a record or
    -- a draft.
    add column shelf text check (shelf ~ '^[A-Z_]{2,30}$'),
    -- The id of that object.
    add column shelf_id uuid,
    drop constraint file_check,
    drop constraint file_check1,
    add constraint file_somewhere check (record_id is not null or draft_id is not null or shelf is not null),
    add constraint file_of_a_sender check (record_id is not null or holder is not null or shelf is not null),
    add constraint file_on_one_shelf check ((shelf is null) = (shelf_id is null)),
    -- A file on a shelf is never part of a record, nor of what someone writes about a child.
    add constraint file_on_a_shelf_alone
        check (shelf is null or record_id is null and draft_id is null and holder is null);
-- One file for each object.
create unique index file_on_a_shelf on documents.file (shelf, shelf_id) where shelf is not null;
create index file_shelved on documents.file (added_at) where shelf is not null;

-- The second check again: a file that is not scanned yet, or failed the scan, is given to nobody.
create policy see_on_a_shelf on documents.piece for select using (exists (
    select from documents.file f
    where f.id = file_id and f.shelf is not null and f.state in ('CLEAN', 'NOT_SCANNED')));

create function documents.unsent_bytes() returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select cast(coalesce(sum(f.size_bytes), 0) as bigint) from documents.file f
    where f.record_id is null and f.shelf is null;
end;
revoke execute on function documents.unsent_bytes from public;
grant execute on function documents.unsent_bytes to ${app};

-- How much was added to all shelves since then: a person who has only proved an address must not be able to fill the
-- disk.
create function documents.shelved_bytes(since timestamptz) returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select cast(coalesce(sum(f.size_bytes), 0) as bigint) from documents.file f
    where f.shelf is not null and f.added_at >= since;
end;
revoke execute on function documents.shelved_bytes from public;
grant execute on function documents.shelved_bytes to ${app};
