-- A copy of a file with parts redacted, for someone who may not have all of it. It is a file of its own; the original
-- is unchanged. Immutable: another copy is made instead.
create table documents.redacted_copy (
    file_id uuid primary key references documents.file (id),
    original_id uuid not null references documents.file (id),
    record_id uuid not null references access.record (id),
    -- Each as page, squares and reason, such as "1 B3-F5 POLICE", or "2 ALL THIRD_PARTY".
    boxes text[] not null check (cardinality(boxes) between 1 and 40),
    made_by text not null,
    made_by_name text not null check (length(made_by_name) <= 200),
    made_at timestamptz not null,
    check (file_id <> original_id)
);
create index redacted_copy_of_record on documents.redacted_copy (record_id, made_at);
alter table documents.redacted_copy enable row level security;
alter table documents.redacted_copy force row level security;
create policy see on documents.redacted_copy for select using (access.may_see(record_id));
grant select, insert on documents.redacted_copy to ${app};
