-- Where brothers and sisters differ: what a screening says of one child, beside what it says of all. The contact has the
-- most urgent rating of them.
create table mash.child_screening (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references mash.contact (id),
    child_id uuid not null references people.person (id),
    -- Empty where it is the same as for all children.
    rating text check (rating in ('RED', 'AMBER', 'GREEN')),
    safe_now text check (safe_now in ('YES', 'NO', 'NOT_KNOWN')),
    reason text not null check (length(reason) between 1 and 2000),
    screened_by text not null,
    screened_by_name text not null,
    -- As in the screening that it belongs to.
    screened_at timestamptz not null,
    check (rating is not null or safe_now is not null)
);
create index on mash.child_screening (contact_id, screened_at);
alter table mash.child_screening enable row level security;
alter table mash.child_screening force row level security;
create policy see on mash.child_screening for select using (access.may_see(contact_id));
create policy add on mash.child_screening for insert with check (access.may_see(contact_id));
grant select, insert on mash.child_screening to ${app};
