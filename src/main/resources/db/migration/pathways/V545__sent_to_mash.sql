-- A case of a pathway was sent to MASH+. One way: the pathway sees when it was sent and the reference to quote, and
-- nothing of the contact; the contact does not lead to the case.
create table pathways.mash_contact (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    contact_id uuid not null references access.record (id),
    reference text not null check (length(reference) between 1 and 40),
    urgent boolean not null,
    sent_by text not null,
    sent_by_name text not null,
    sent_at timestamptz not null
);
create index on pathways.mash_contact (record_id, id);
alter table pathways.mash_contact enable row level security;
alter table pathways.mash_contact force row level security;
grant select, insert on pathways.mash_contact to ${app};
create policy see on pathways.mash_contact for select using (access.may_see(record_id));
create policy send on pathways.mash_contact for insert to ${app} with check (
    access.may_work_on(record_id) and sent_by = (select database.actor_now()));

-- Two questions of the triage: the risk, and what happens next.
alter table pathways.cme_decision add column next_step text not null default ''
    check (next_step in ('', 'MASH', 'ALREADY_WITH_MASH', 'ENQUIRIES'));
