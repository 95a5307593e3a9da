-- What the referrer said about danger. It was not asked before.
alter table pathways.allegation_referral add column danger text not null default 'NOT_KNOWN'
    check (danger in ('YES', 'NO', 'NOT_KNOWN'));

-- Someone referred the child to MASH+, as the LADO recorded it.
create table pathways.allegation_child_referred (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    referred_by text not null check (length(referred_by) between 1 and 300),
    referred_on date not null,
    note text not null check (length(note) <= 2000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.allegation_child_referred (record_id, id);
alter table pathways.allegation_child_referred enable row level security;
alter table pathways.allegation_child_referred force row level security;
create policy see on pathways.allegation_child_referred for select using (
    (select access.may_see_any('allegation')) and access.may_see(record_id));
create policy record_one on pathways.allegation_child_referred for insert to ${app} with check (
    access.may_work_on(record_id) and recorded_by = (select database.actor_now()));
grant select, insert on pathways.allegation_child_referred to ${app};

-- Who refers to the LADO sees no case, and what they say of a child in danger goes to the desk in the same act.
create policy send_while_referring on pathways.mash_contact for insert to ${app} with check (
    access.opened_in_this_act(record_id) and sent_by = (select database.actor_now()));
