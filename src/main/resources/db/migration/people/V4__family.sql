-- What one person of a record is to another, as stated by a source: person_id is the mother of other_id. Immutable:
-- what has ended, or was never true, is ended with the reason, and a correction is written in its place.
create table people.relationship (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    person_id uuid not null references people.person (id),
    kind text not null check (kind in ('MOTHER', 'FATHER', 'ADOPTIVE_PARENT', 'STEP_PARENT', 'PARENTS_PARTNER',
        'GRANDPARENT', 'AUNT_OR_UNCLE', 'FOSTER_CARER', 'CARER', 'SIBLING', 'HALF_SIBLING', 'STEP_SIBLING', 'COUSIN',
        'PARTNER', 'EX_PARTNER', 'FRIEND', 'PROFESSIONAL', 'OTHER')),
    other_id uuid not null references people.person (id),
    -- The wording used, if the kind alone does not say it.
    words text not null default '' check (length(words) <= 200),
    responsible text not null check (responsible in ('YES', 'NO', 'NOT_KNOWN')),
    since text not null default '' check (since ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
    until text not null default '' check (until ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
    -- The source, in words; empty for what came with the first report.
    told_by text not null default '' check (length(told_by) <= 200),
    supersedes uuid unique references people.relationship (id),
    written_by_name text not null default '' check (length(written_by_name) <= 200),
    written_at timestamptz not null,
    ended_how text check (ended_how in ('OVER', 'WRONG', 'CORRECTED')),
    ended_why text check (length(ended_why) between 1 and 1000),
    ended_by_name text check (length(ended_by_name) between 1 and 200),
    ended_at timestamptz,
    check (person_id <> other_id),
    check ((ended_at is null) = (ended_how is null) and (ended_at is null) = (ended_why is null)
        and (ended_at is null) = (ended_by_name is null))
);
create index on people.relationship (record_id);
create index on people.relationship (person_id);
create index on people.relationship (other_id);

-- Where a person lives or lived, as stated by a source. People with the same current address are a household; a child
-- may have two. Only the end, or that it was never true, is ever written later.
create table people.address (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    person_id uuid not null references people.person (id),
    address text not null check (length(address) between 1 and 500),
    use text not null check (use in ('HOME', 'PLACEMENT', 'TEMPORARY', 'FORMER')),
    since text not null default '' check (since ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
    until text not null default '' check (until ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
    told_by text not null default '' check (length(told_by) <= 200),
    -- Stated with the person, so it is in people.person too.
    at_first boolean not null,
    written_by_name text not null default '' check (length(written_by_name) <= 200),
    written_at timestamptz not null,
    ended_how text check (ended_how in ('OVER', 'WRONG')),
    ended_why text check (length(ended_why) between 1 and 1000),
    ended_by_name text check (length(ended_by_name) between 1 and 200),
    ended_at timestamptz,
    check ((ended_at is null) = (ended_how is null) and (ended_at is null) = (ended_why is null)
        and (ended_at is null) = (ended_by_name is null))
);
create index on people.address (record_id);
create index on people.address (person_id) where not at_first;

insert into people.address (record_id, person_id, address, use, at_first, written_at)
select record_id, id, address, 'HOME', true, recorded_at from people.person where address <> '' order by id;

alter table people.relationship enable row level security;
alter table people.relationship force row level security;
alter table people.address enable row level security;
alter table people.address force row level security;
create policy see on people.relationship for select using (access.may_see(record_id));
create policy tell on people.relationship for insert
    with check ((select access.role_now()) = 'JOB' or access.may_add_to(record_id));
create policy end_it on people.relationship for update
    using (access.may_work_on(record_id) and ended_at is null)
    with check (access.may_work_on(record_id));
create policy see on people.address for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create trigger keep_open_kind before insert on people.address
    for each row execute function access.keep_open_kind('record_id');
create trigger close_home after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('people.address', 'record_id');
create policy tell on people.address for insert
    with check ((select access.role_now()) = 'JOB' or access.may_add_to(record_id));
create policy end_it on people.address for update
    using (access.may_work_on(record_id) and ended_at is null)
    with check (access.may_work_on(record_id));
grant select, insert on people.relationship, people.address to ${app};
grant update (until, ended_how, ended_why, ended_by_name, ended_at) on people.relationship, people.address to ${app};
