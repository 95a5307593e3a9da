-- A file that does not belong in a case, such as one about another child: it is removed, and its content is given to
-- nobody any more. That it was there, and why it was removed, stays on record. A redacted copy is withdrawn instead.
create table documents.removal (
    file_id uuid primary key references documents.file (id),
    record_id uuid not null references access.record (id),
    why text not null check (length(why) between 1 and 500),
    removed_by text not null,
    removed_by_name text not null check (length(removed_by_name) between 1 and 200),
    removed_at timestamptz not null
);
create index removal_of_record on documents.removal (record_id);
alter table documents.removal enable row level security;
alter table documents.removal force row level security;
create policy see on documents.removal for select to ${app} using (access.may_see(record_id));
create policy remove on documents.removal for insert to ${app} with check (
    access.may_work_on(record_id) and removed_by = (select database.actor_now())
    and exists (select from documents.file f where f.id = file_id and f.record_id = removal.record_id)
    and not exists (select from documents.redacted_copy c where c.file_id = removal.file_id));
grant select, insert on documents.removal to ${app};

drop policy see on documents.piece;
create policy see on documents.piece for select using (
    (select access.role_now()) <> 'VISITOR'
    and exists (select from documents.file f
        where f.id = file_id and f.record_id is not null and f.state in ('CLEAN', 'NOT_SCANNED')
          and access.may_see(f.record_id)
          and not exists (select from documents.removal r where r.file_id = f.id)));
