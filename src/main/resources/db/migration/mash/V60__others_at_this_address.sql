-- Two contacts with one address: someone at the desk has looked and says whether they are related. Until they do,
-- neither appears in the other's chronology. The latest entry counts, and none is changed.
create table mash.address_link (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    other_id uuid not null references access.record (id),
    connected boolean not null,
    why text not null check (length(why) between 1 and 2000),
    said_by text not null,
    said_by_name text not null,
    said_at timestamptz not null,
    check (contact_id <> other_id)
);
create index address_link_of_contact on mash.address_link (contact_id);
create index address_link_of_other on mash.address_link (other_id);
alter table mash.address_link enable row level security;
alter table mash.address_link force row level security;
create policy see on mash.address_link for select using (
    access.may_see(contact_id) and access.may_see(other_id));
create policy say on mash.address_link for insert with check (
    access.may_work_on(contact_id) and access.may_see(other_id)
    and said_by = (select database.actor_now()));
grant select, insert on mash.address_link to ${app};
