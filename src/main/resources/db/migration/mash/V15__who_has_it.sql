-- Who at the desk a contact is allocated to. One person at a time; earlier allocations stay.
create table mash.allocation (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    account_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    given_by text not null,
    given_by_name text not null,
    given_at timestamptz not null,
    ended_at timestamptz
);
create unique index allocation_one on mash.allocation (contact_id) where ended_at is null;
create index allocation_of_contact on mash.allocation (contact_id);
create index allocation_of_account on mash.allocation (account_id) where ended_at is null;

alter table mash.allocation enable row level security;
alter table mash.allocation force row level security;
create policy see on mash.allocation for select to ${app} using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(contact_id));
create trigger keep_open_kind before insert on mash.allocation
    for each row execute function access.keep_open_kind('contact_id');
create trigger close_allocation after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('mash.allocation', 'contact_id');
create policy give on mash.allocation for insert to ${app} with check (access.may_work_on(contact_id));
create policy end_it on mash.allocation for update to ${app} using (access.may_work_on(contact_id));
grant select, insert on mash.allocation to ${app};
grant update (ended_at) on mash.allocation to ${app};

-- Hazards and warnings go with the child to the team that visits: as they were at the handover.
alter table mash.handover add column warnings text[] not null default '{}';
