-- What the desk asks one agency about one contact, with the minimum that the agency must see to respond. Its people see
-- this row and nothing else of the contact; the reporter is never in it. Only the time of the response is ever written
-- later.
create table mash.information_request (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    agency text not null check (agency ~ '^[a-z][a-z0-9-]{0,39}$'),
    people uuid[] not null check (cardinality(people) between 1 and 50),
    about text[] not null check (cardinality(about) = cardinality(people)),
    why text not null check (length(why) between 1 and 2000),
    basis text not null check (length(basis) between 1 and 40),
    basis_version int not null,
    agreed text not null check (agreed in ('AGREED', 'REFUSED', 'NOT_ASKED')),
    agreed_words text not null default '' check (length(agreed_words) <= 2000),
    facts text not null check (length(facts) between 1 and 2000),
    rating text not null check (rating in ('RED', 'AMBER', 'GREEN')),
    -- As the agency reads it; the clock itself is in casework, with this row as its subject.
    because text[] not null,
    asked_by text not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    half_at timestamptz not null,
    due_at timestamptz not null,
    replied_at timestamptz,
    check (agreed = 'AGREED' or agreed_words <> '')
);
-- One open request per agency: it is asked again about the same contact only after it has responded.
create unique index asked_once on mash.information_request (contact_id, agency) where replied_at is null;
create index information_request_of_contact on mash.information_request (contact_id);
create index information_request_open on mash.information_request (agency, due_at) where replied_at is null;
create index information_request_answered on mash.information_request (agency, replied_at desc) where replied_at is not null;

-- An agency's response. One is current; a later one supersedes it, and neither is ever changed.
create table mash.response (
    id uuid primary key default public.uuidv7(),
    ask_id uuid not null references mash.information_request (id),
    contact_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    agency text not null,
    kind text not null check (kind in ('NOT_KNOWN', 'NOTHING_RELEVANT', 'KNOWN')),
    searched text[] not null check (searched <@ array['NAMES', 'FORMER_NAMES', 'ADDRESSES']),
    systems text[] not null check (cardinality(systems) <= 10),
    fact_when text[] not null check (cardinality(fact_when) <= 4),
    fact_words text[] not null check (cardinality(fact_words) = cardinality(fact_when)),
    rating text check (rating in ('RED', 'AMBER', 'GREEN')),
    sensitivity text check (sensitivity in ('FAMILY', 'NOT_FAMILY', 'HUB')),
    family_told text check (family_told in ('YES', 'NO')),
    why text not null default '' check (length(why) <= 2000),
    supersedes uuid references mash.response (id),
    replied_by text not null,
    replied_by_name text not null,
    replied_at timestamptz not null,
    check ((kind = 'KNOWN') = (rating is not null)),
    check ((kind = 'KNOWN') = (sensitivity is not null)),
    check ((kind = 'KNOWN') = (family_told is not null)),
    check ((kind = 'KNOWN') = (cardinality(fact_when) > 0)),
    check (kind = 'KNOWN' or cardinality(searched) > 0 and cardinality(systems) > 0)
);
create unique index replied_once on mash.response (ask_id) where supersedes is null;
create unique index reply_superseded_once on mash.response (supersedes);
create index reply_of_contact on mash.response (contact_id);
create index reply_of_person on mash.response (replied_by, replied_at desc);

alter table mash.contact add column rate_again text check (rate_again in ('RED', 'AMBER'));
alter table mash.contact add column evidence_at timestamptz;

alter table mash.information_request enable row level security;
alter table mash.information_request force row level security;
alter table mash.response enable row level security;
alter table mash.response force row level security;
create policy ask on mash.information_request for insert with check (access.may_work_on(contact_id));
grant select, insert on mash.information_request, mash.response to ${app};
grant update (replied_at) on mash.information_request to ${app};
grant update (rate_again, evidence_at) on mash.contact to ${app};

