-- Other names of a person, as stated by a source. Only that one has ended, or was never true, is ever written later.
create table people.name (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    person_id uuid not null references people.person (id),
    name text not null check (length(name) between 1 and 200),
    use text not null check (use in ('OFFICIAL', 'FORMER', 'KNOWN_AS', 'ALIAS')),
    since text not null default '' check (since ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
    until text not null default '' check (until ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
    told_by text not null check (length(told_by) <= 200),
    written_by_name text not null check (length(written_by_name) between 1 and 200),
    written_at timestamptz not null,
    ended_how text check (ended_how in ('OVER', 'WRONG')),
    ended_why text check (length(ended_why) between 1 and 1000),
    ended_by_name text check (length(ended_by_name) between 1 and 200),
    ended_at timestamptz,
    check ((ended_at is null) = (ended_how is null) and (ended_at is null) = (ended_why is null)
        and (ended_at is null) = (ended_by_name is null))
);
create index on people.name (record_id);
create index on people.name (person_id);

-- The date of birth, or the expected date: one of the two, never both. The latest counts; earlier ones stay.
create table people.birth (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    person_id uuid not null references people.person (id),
    expected boolean not null,
    born text not null check (born ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    -- Of day, month and year: accurate, estimated or unknown, such as UEA.
    accuracy text not null check (accuracy ~ '^[AEU][AEU][AE]$'),
    -- The part that is certain enough for matching; ~2019 for about that year, empty for nothing.
    to_find text not null generated always as (case when expected then ''
        when accuracy like '__E' then '~' || left(born, 4)
        when accuracy like 'AA_' then born
        when accuracy like '_A_' then left(born, 7)
        else left(born, 4) end) stored,
    told_by text not null check (length(told_by) <= 200),
    written_by_name text not null check (length(written_by_name) between 1 and 200),
    written_at timestamptz not null
);
create index on people.birth (record_id);
create index on people.birth (person_id);

-- Sex, language, ethnicity and disability by the codes of the census. The latest counts; earlier ones stay.
create table people.person_details (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    person_id uuid not null references people.person (id),
    sex text not null check (sex in ('', 'M', 'F', 'U')),
    language text not null check (length(language) <= 100),
    interpreter text not null check (interpreter in ('YES', 'NO', 'NOT_KNOWN')),
    ethnicity text not null check (ethnicity ~ '^[A-Z]{0,4}$'),
    disabilities text[] not null
        check (cardinality(disabilities) <= 20 and (not 'NONE' = any(disabilities) or cardinality(disabilities) = 1)),
    told_by text not null default '' check (length(told_by) <= 200),
    written_by_name text not null default '' check (length(written_by_name) <= 200),
    written_at timestamptz not null
);
create index on people.person_details (record_id);
create index on people.person_details (person_id);

alter table people.name enable row level security;
alter table people.name force row level security;
alter table people.birth enable row level security;
alter table people.birth force row level security;
alter table people.person_details enable row level security;
alter table people.person_details force row level security;
create policy see on people.name for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create trigger keep_open_kind before insert on people.name
    for each row execute function access.keep_open_kind('record_id');
create trigger close_name after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('people.name', 'record_id');
create policy tell on people.name for insert with check (access.may_work_on(record_id));
create policy end_it on people.name for update
    using (access.may_work_on(record_id) and ended_at is null)
    with check (access.may_work_on(record_id));
create policy see on people.birth for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create trigger keep_open_kind before insert on people.birth
    for each row execute function access.keep_open_kind('record_id');
create trigger close_birth after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('people.birth', 'record_id');
create policy tell on people.birth for insert with check (access.may_work_on(record_id));
create policy see on people.person_details for select using (access.may_see(record_id));
create policy tell on people.person_details for insert
    with check ((select access.role_now()) = 'JOB' or access.may_add_to(record_id));
grant select, insert on people.name, people.birth, people.person_details to ${app};
grant update (until, ended_how, ended_why, ended_by_name, ended_at) on people.name to ${app};
