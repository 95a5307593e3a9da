-- The people that an agency was asked about, under keys that are equal for the same person: in the same record, by name
-- and date of birth, or by name and home. The agency finds its earlier responses about them by these keys, which are
-- derived only from what it was shown.
create table mash.ask_person (
    ask_id uuid not null references mash.ask (id),
    contact_id uuid not null references access.record (id),
    agency text not null,
    place smallint not null check (place between 1 and 50),
    key text not null check (length(key) between 1 and 1000),
    primary key (ask_id, place, key)
);
create index ask_person_by_key on mash.ask_person (key, agency);
create index ask_person_of_contact on mash.ask_person (contact_id);
alter table mash.ask_person enable row level security;
alter table mash.ask_person force row level security;
create policy see on mash.ask_person for select using (
    access.may_see(contact_id)
    or agency = (select access.agency_now()) and not access.is_kept_out(contact_id)
        and exists (select from mash.ask a where a.id = ask_person.ask_id));
create policy ask on mash.ask_person for insert with check (
    access.may_work_on(contact_id)
    and exists (select from mash.ask a
        where a.id = ask_person.ask_id and a.agency = ask_person.agency and a.contact_id = ask_person.contact_id));
grant select, insert on mash.ask_person to ${app};

-- What an agency says of each person, in the order in which they were listed; empty for earlier responses.
alter table mash.reply add column answers text[] not null default '{}'
    check (answers <@ array['NOT_KNOWN', 'NOTHING_RELEVANT', 'KNOWN', 'REFUSED']);
-- A response of "not known" about one of several people says where they looked for that one.
alter table mash.reply add constraint searched_for_each check (
    not answers && array['NOT_KNOWN', 'NOTHING_RELEVANT'] or told_by is not null
    or cardinality(searched) > 0 and cardinality(systems) > 0);
-- A response that was copied from an earlier one, and when that was confirmed. It is never sent unconfirmed.
alter table mash.reply add column started_from uuid references mash.reply (id);
alter table mash.reply add column checked_at timestamptz;
alter table mash.reply add constraint checked_again check (
    (started_from is null) = (checked_at is null)
    and (started_from is null or cardinality(systems) > 0));

-- What they searched by: now also by dates and numbers.
do $$
declare
    found text;
begin
    select conname into strict found from pg_constraint
        where conrelid = 'mash.reply'::regclass and pg_get_constraintdef(oid) like '%FORMER_NAMES%';
    execute format('alter table mash.reply drop constraint %I', found);
end $$;
alter table mash.reply add constraint searched_by check (
    searched <@ array['NAMES', 'FORMER_NAMES', 'BIRTHS', 'ADDRESSES', 'TELEPHONES', 'NUMBERS']);

-- How an agency can search for a person, from what it is told about them: a search by anything else is never offered as
-- its own.
alter table mash.ask add column identifiers text[] not null default '{NAMES}'
    check (identifiers <@ array['NAMES', 'FORMER_NAMES', 'BIRTHS', 'ADDRESSES', 'TELEPHONES', 'NUMBERS']);
