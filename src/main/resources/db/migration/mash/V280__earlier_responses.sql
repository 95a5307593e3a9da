-- The people that an agency was asked about, under keys that are equal for the same person: in the same record, by name
-- and date of birth, or by name and home. The agency finds its earlier responses about them by these keys, which are
-- derived only from what it was shown.
create table mash.information_request_person (
    ask_id uuid not null references mash.information_request (id),
    contact_id uuid not null references access.record (id),
    agency text not null,
    place smallint not null check (place between 1 and 50),
    key text not null check (length(key) between 1 and 1000),
    primary key (ask_id, place, key)
);
create index information_request_person_by_key on mash.information_request_person (key, agency);
create index information_request_person_of_contact on mash.information_request_person (contact_id);
alter table mash.information_request_person enable row level security;
alter table mash.information_request_person force row level security;
create policy see on mash.information_request_person for select using (
    access.may_see(contact_id)
    or agency = (select access.agency_now()) and not access.is_excluded(contact_id)
        and exists (select from mash.information_request a where a.id = information_request_person.ask_id));
create policy ask on mash.information_request_person for insert with check (
    access.may_work_on(contact_id)
    and exists (select from mash.information_request a
        where a.id = information_request_person.ask_id and a.agency = information_request_person.agency and a.contact_id = information_request_person.contact_id));
grant select, insert on mash.information_request_person to ${app};

-- What an agency says of each person, in the order in which they were listed; empty for earlier responses.
alter table mash.response add column answers text[] not null default '{}'
    check (answers <@ array['NOT_KNOWN', 'NOTHING_RELEVANT', 'KNOWN', 'REFUSED']);
-- A response of "not known" about one of several people says where they looked for that one.
alter table mash.response add constraint searched_for_each check (
    not answers && array['NOT_KNOWN', 'NOTHING_RELEVANT'] or told_by is not null
    or cardinality(searched) > 0 and cardinality(systems) > 0);
-- A response that was copied from an earlier one, and when that was confirmed. It is never sent unconfirmed.
alter table mash.response add column started_from uuid references mash.response (id);
alter table mash.response add column checked_at timestamptz;
alter table mash.response add constraint checked_again check (
    (started_from is null) = (checked_at is null)
    and (started_from is null or cardinality(systems) > 0));

-- What they searched by: now also by dates and numbers.
do $$
declare
    found text;
begin
    select conname into strict found from pg_constraint
        where conrelid = 'mash.response'::regclass and pg_get_constraintdef(oid) like '%FORMER_NAMES%';
    execute format('alter table mash.response drop constraint %I', found);
end $$;
alter table mash.response add constraint searched_by check (
    searched <@ array['NAMES', 'FORMER_NAMES', 'BIRTHS', 'ADDRESSES', 'TELEPHONES', 'NUMBERS']);

-- How an agency can search for a person, from what it is told about them: a search by anything else is never offered as
-- its own.
alter table mash.information_request add column identifiers text[] not null default '{NAMES}'
    check (identifiers <@ array['NAMES', 'FORMER_NAMES', 'BIRTHS', 'ADDRESSES', 'TELEPHONES', 'NUMBERS']);
