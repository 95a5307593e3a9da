-- Numbers by which other systems know a person, as they were told in one record.
create table people.identifier (
    person_id uuid not null references people.person (id),
    record_id uuid not null references access.record (id),
    kind text not null check (kind in ('NHS_NUMBER', 'UPN', 'ULN')),
    value text not null check (length(value) between 1 and 20),
    primary key (person_id, kind)
);
create index on people.identifier (record_id);
alter table people.identifier enable row level security;
alter table people.identifier force row level security;
create policy see on people.identifier for select using (access.may_see(record_id));
create policy tell on people.identifier for insert
    with check ((select access.role_now()) = 'JOB' or access.may_add_to(record_id));
grant select, insert on people.identifier to ${app};
