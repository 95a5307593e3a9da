-- Why a child needs a service, once a referral is accepted: one code for each child that stands; the earlier ones stay.
create table mash.primary_need (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    about uuid not null,
    code text not null check (code ~ '^N[0-9]$'),
    list_version int not null,
    said_by text not null,
    said_by_name text not null,
    said_at timestamptz not null,
    ended_at timestamptz,
    foreign key (about, contact_id) references people.person (id, record_id)
);
create index on mash.primary_need (contact_id);
create unique index one_primary_need_of_a_child on mash.primary_need (about) where ended_at is null;
alter table mash.primary_need enable row level security;
alter table mash.primary_need force row level security;
create policy see on mash.primary_need for select using (access.may_see(contact_id));
create policy say on mash.primary_need for insert to ${app} with check (
    access.may_work_on(contact_id) and said_by = (select database.actor_now()));
create policy finish on mash.primary_need for update to ${app} using (access.may_work_on(contact_id))
    with check (ended_at is not null);
grant select, insert on mash.primary_need to ${app};
grant update (ended_at) on mash.primary_need to ${app};
