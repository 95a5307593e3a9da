-- Whether the pupil is on the roll of a school, with its own dates; the latest row applies, and no row is changed.
create table pathways.cme_roll (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    status text not null check (status in ('ON_ROLL', 'REMOVED', 'NEVER', 'NOT_KNOWN')),
    -- On roll since, or removed on; null if it is not known.
    on_date date,
    -- The letter in regulation 9(1) of the School Attendance (Pupil Registration) (England) Regulations 2024.
    ground text not null check (ground ~ '^[a-o]?$'),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check (status in ('ON_ROLL', 'REMOVED') or on_date is null),
    check (status = 'REMOVED' or ground = '')
);
create index on pathways.cme_roll (record_id, id);
alter table pathways.cme_roll enable row level security;
alter table pathways.cme_roll force row level security;
grant select, insert on pathways.cme_roll to ${app};
create policy see on pathways.cme_roll for select using (access.may_see(record_id));
create policy record_one on pathways.cme_roll for insert to ${app} with check (
    (access.may_work_on(record_id) or access.may_add_to(record_id))
    and recorded_by = (select database.actor_now()));

-- What schools are asked and tell the council: not shown to the school, because the family may have fled.
alter table pathways.cme_referral
    add column upn text not null default '' check (length(upn) <= 13),
    add column siblings text not null default '' check (length(siblings) <= 1000),
    add column parental_responsibility text not null default '' check (length(parental_responsibility) <= 300);
