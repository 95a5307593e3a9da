-- A person as described in one record. Two records about one child are two rows until a person confirms that they are
-- the same.
create table people.person (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    place smallint not null,
    part text not null check (part in ('CHILD', 'ADULT')),
    name text not null default '' check (length(name) <= 200),
    described text not null default '' check (length(described) <= 2000),
    age text not null default '' check (length(age) <= 100),
    born_on date,
    unborn boolean not null default false,
    due text not null default '' check (length(due) <= 100),
    address text not null default '' check (length(address) <= 500),
    phone text not null default '' check (length(phone) <= 100),
    school text not null default '' check (length(school) <= 200),
    -- Keys derived from the columns above, for equality only: row security rules out every cleverer index.
    name_key text not null default '',
    address_key text not null default '',
    phone_key text not null default '',
    recorded_at timestamptz not null,
    unique (record_id, place)
);
create index on people.person (name_key) where name_key <> '';
create index on people.person (address_key) where address_key <> '';
create index on people.person (phone_key) where phone_key <> '';

alter table people.person enable row level security;
alter table people.person force row level security;
create policy see on people.person for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create trigger keep_open_kind before insert on people.person
    for each row execute function access.keep_open_kind('record_id');
create trigger close_person after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('people.person', 'record_id');
create policy tell on people.person for insert with check (access.may_add_to(record_id));
grant select, insert on people.person to ${app};

grant usage on schema people to ${app};
