-- Why no agency was asked about a contact, as its author said when the decisions were sent for approval. What was said
-- is never changed: the last one counts.
create table mash.no_agency_checks (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references mash.contact (id),
    reason text not null check (length(reason) between 1 and 2000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on mash.no_agency_checks (contact_id, id);
alter table mash.no_agency_checks enable row level security;
alter table mash.no_agency_checks force row level security;
create policy see on mash.no_agency_checks for select using (access.may_see(contact_id));
create policy add on mash.no_agency_checks for insert with check (access.may_see(contact_id));
grant select, insert on mash.no_agency_checks to ${app};
