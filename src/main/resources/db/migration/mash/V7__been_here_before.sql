-- Who opened the previous contacts of a contact, and which ones it showed them: screening cannot be completed without
-- it.
create table mash.history_viewing (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    account text not null,
    read_at timestamptz not null,
    records uuid[] not null
);
create index on mash.history_viewing (contact_id, account);

-- A pattern that a rule found in the history when the contact was screened, worded without names; and, if the rule
-- requires it, the review by a manager who did not screen it.
create table mash.pattern (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    rule text not null,
    rule_version int not null,
    words text not null check (length(words) between 1 and 500),
    manager_looks boolean not null,
    found_by text not null,
    found_at timestamptz not null,
    looked_by text,
    looked_by_name text,
    looked_at timestamptz,
    looked_words text check (length(looked_words) between 1 and 5000),
    check ((looked_at is null) = (looked_by is null)),
    check ((looked_at is null) = (looked_words is null)),
    check (looked_by is distinct from found_by or looked_by is null),
    unique (contact_id, rule)
);

alter table mash.history_viewing enable row level security;
alter table mash.history_viewing force row level security;
alter table mash.pattern enable row level security;
alter table mash.pattern force row level security;
create policy see on mash.history_viewing for select using (access.may_see(contact_id));
create policy open_it on mash.history_viewing for insert with check (access.may_see(contact_id));
create policy see on mash.pattern for select using (access.may_see(contact_id));
create policy find_it on mash.pattern for insert with check (access.may_see(contact_id));
create policy look on mash.pattern for update using (access.may_lead(contact_id));
grant select, insert on mash.history_viewing, mash.pattern to ${app};
grant update (looked_by, looked_by_name, looked_at, looked_words) on mash.pattern to ${app};

-- The source of a contact, by the codes of the children in need census; null for contacts from before this column.
alter table mash.contact add column source text
    check (source in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D',
        '6', '7', '8', '9', '10'));
