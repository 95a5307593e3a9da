-- Files that are about no child lie on a shelf, each with the one thing that it belongs to. The module that keeps the
-- thing says in policies of its own who puts, sees and opens what lies there; without such a policy nobody does.
alter table documents.file
    -- What kind of thing it lies with, such as a completion; null for everything that belongs to a record or a draft.
    add column shelf text check (shelf ~ '^[A-Z_]{2,30}$'),
    -- Which of them.
    add column shelf_id uuid,
    drop constraint file_check,
    drop constraint file_check1,
    add constraint file_somewhere check (record_id is not null or draft_id is not null or shelf is not null),
    add constraint file_of_a_sender check (record_id is not null or holder is not null or shelf is not null),
    add constraint file_on_one_shelf check ((shelf is null) = (shelf_id is null)),
    -- What lies on a shelf is never part of a record, nor of what somebody writes about a child.
    add constraint file_on_a_shelf_alone
        check (shelf is null or record_id is null and draft_id is null and holder is null);
-- One file with each thing.
create unique index file_on_a_shelf on documents.file (shelf, shelf_id) where shelf is not null;
create index file_shelved on documents.file (added_at) where shelf is not null;

-- The second lock again: what waits for the virus check, or was refused by it, is given to nobody.
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

-- How much was put on all shelves since then: whoever proved nothing but an address must not fill the disk either.
create function documents.shelved_bytes(since timestamptz) returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select cast(coalesce(sum(f.size_bytes), 0) as bigint) from documents.file f
    where f.shelf is not null and f.added_at >= since;
end;
revoke execute on function documents.shelved_bytes from public;
grant execute on function documents.shelved_bytes to ${app};
