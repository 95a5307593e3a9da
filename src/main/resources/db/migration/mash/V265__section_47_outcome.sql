-- The outcome for one child of a section 47 enquiry that a strategy discussion began, and a manager's approval of it.
create table mash.section47_outcome (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    strategy_id uuid not null references mash.strategy_discussion (id),
    child uuid not null,
    finding text not null check (finding in ('CONTINUING', 'SUBSTANTIATED', 'NOT_SUBSTANTIATED')),
    outcome text not null check (outcome in ('CONFERENCE', 'CHILD_IN_NEED', 'NO_FURTHER_ACTION')),
    reasons text not null check (length(reasons) between 1 and 10000),
    ended_on date not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    approved boolean,
    approver_words text not null default '' check (length(approver_words) <= 2000),
    approver text check (approver <> recorded_by),
    approver_name text,
    judged_at timestamptz,
    check ((approved is null) = (approver is null) and (approved is null) = (approver_name is null)),
    check ((approved is null) = (judged_at is null)),
    check (approved is distinct from false or approver_words <> '')
);
create index section47_outcome_of on mash.section47_outcome (contact_id);
-- One at a time: a returned one is written anew.
create unique index section47_outcome_once on mash.section47_outcome (strategy_id, child)
    where approved is distinct from false;

alter table mash.section47_outcome enable row level security;
alter table mash.section47_outcome force row level security;
create policy see on mash.section47_outcome for select using (access.may_see(contact_id));
create policy propose on mash.section47_outcome for insert with check (
    access.may_work_on(contact_id) and approved is null
    and recorded_by = (select database.actor_now())
    and exists (select from mash.strategy_discussion s
        where s.id = strategy_id and s.contact_id = section47_outcome.contact_id
          and section47_outcome.child = any(s.children) and s.held_at is not null));
-- Once approved or returned, it cannot be changed.
create policy judge on mash.section47_outcome for update using (
    access.may_lead(contact_id) and approved is null) with check (approver = (select database.actor_now()));
grant select, insert on mash.section47_outcome to ${app};
grant update (approved, approver_words, approver, approver_name, judged_at) on mash.section47_outcome to ${app};
