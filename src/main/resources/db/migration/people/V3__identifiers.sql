-- Numbers by which other systems know a person, as stated in one record.
create table people.identifier (
    person_id uuid not null references people.person (id),
    record_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    kind text not null check (kind in ('NHS_NUMBER', 'UPN', 'ULN')),
    value text not null check (length(value) between 1 and 20),
    primary key (person_id, kind)
);
create index on people.identifier (record_id);
alter table people.identifier enable row level security;
alter table people.identifier force row level security;
create policy see on people.identifier for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create trigger keep_open_kind before insert on people.identifier
    for each row execute function access.keep_open_kind('record_id');
create trigger close_identifier after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('people.identifier', 'record_id');
create policy tell on people.identifier for insert
    with check ((select access.role_now()) = 'JOB' or access.may_add_to(record_id));
grant select, insert on people.identifier to ${app};
