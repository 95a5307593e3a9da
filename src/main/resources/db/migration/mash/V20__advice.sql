-- Advice that a professional asked for, by telephone: the question and the answer. It is not a record about a child, so
-- everyone at the desk sees it; once it has become a contact, only people who may see that contact.
create table mash.advice (
    id uuid primary key,
    asked_at timestamptz not null,
    asker text not null check (length(asker) between 1 and 200),
    organisation text not null check (length(organisation) between 1 and 200),
    telephone text not null default '' check (length(telephone) <= 200),
    source text check (source in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B',
        '5C', '5D', '6', '7', '8', '9', '10')),
    child text not null default '' check (length(child) <= 200),
    question text not null check (length(question) between 1 and 10000),
    said text not null check (length(said) between 1 and 10000),
    said_by text not null check (length(said_by) between 1 and 200),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    contact_id uuid unique references mash.contact (id),
    contact_made_by_name text,
    contact_made_at timestamptz,
    check ((contact_id is null) = (contact_made_at is null)),
    check ((contact_id is null) = (contact_made_by_name is null))
);
create index advice_latest on mash.advice (asked_at desc, id);

alter table mash.advice enable row level security;
alter table mash.advice force row level security;
create policy see on mash.advice for select using (
    (select access.works_with('contact')) and (contact_id is null or access.may_see(contact_id)));
create policy record on mash.advice for insert with check (
    (select access.works_with('contact')) and contact_id is null and recorded_by = (select database.actor_now()));
-- It becomes a contact once. Nothing else in it ever changes.
create policy make_a_contact on mash.advice for update using ((select access.works_with('contact'))
    and contact_id is null)
    with check (access.may_work_on(contact_id));
grant select, insert on mash.advice to ${app};
grant update (contact_id, contact_made_by_name, contact_made_at) on mash.advice to ${app};

-- Where a contact came from, for one that someone at the desk created from what they already know.
grant update (source) on mash.contact to ${app};
