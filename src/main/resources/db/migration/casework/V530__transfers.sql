-- A case of a pathway that goes to another council, or that came from one. The case stays open, with its deadlines, until
-- the other council has confirmed that it took it over. One at a time; what is over stays, and no answer is changed.
create table casework.transfer (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    direction text not null check (direction in ('OUT', 'IN')),
    council text not null check (length(council) between 1 and 100),
    -- Who was told there, or who told us: name, role and how to reach them.
    contact text not null check (length(contact) between 1 and 200),
    told_on date not null,
    -- What was sent, or received.
    papers text not null check (length(papers) between 1 and 2000),
    reason text not null check (length(reason) between 1 and 5000),
    recorded_by text not null,
    recorded_by_name text not null check (length(recorded_by_name) between 1 and 200),
    recorded_at timestamptz not null,
    answer text check (answer in ('CONFIRMED', 'NOT_ACCEPTED')),
    answered_by text check (length(answered_by) between 1 and 200),
    answered_on date,
    answer_reason text check (length(answer_reason) <= 5000),
    answer_recorded_by text,
    answer_recorded_by_name text check (length(answer_recorded_by_name) between 1 and 200),
    answer_recorded_at timestamptz,
    constraint answer_whole check (
        (answer is null) = (answered_by is null)
        and (answer is null) = (answered_on is null)
        and (answer is null) = (answer_reason is null)
        and (answer is null) = (answer_recorded_by is null)
        and (answer is null) = (answer_recorded_by_name is null)
        and (answer is null) = (answer_recorded_at is null)),
    constraint not_accepted_for_a_reason check (answer is distinct from 'NOT_ACCEPTED' or answer_reason <> '')
);
create index transfer_of_record on casework.transfer (record_id, id);
create unique index transfer_one_at_a_time on casework.transfer (record_id) where answer is null;

alter table casework.transfer enable row level security;
alter table casework.transfer force row level security;
create policy see on casework.transfer for select to ${app} using (access.may_see(record_id));
create policy record_one on casework.transfer for insert to ${app} with check (
    access.may_work_on(record_id) and answer is null and recorded_by = (select database.actor_now()));
create policy answer_one on casework.transfer for update to ${app}
    using (access.may_work_on(record_id) and answer is null)
    with check (access.may_work_on(record_id) and answer is not null
        and answer_recorded_by = (select database.actor_now()));
grant select, insert on casework.transfer to ${app};
grant update (answer, answered_by, answered_on, answer_reason, answer_recorded_by, answer_recorded_by_name,
    answer_recorded_at) on casework.transfer to ${app};
