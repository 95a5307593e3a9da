-- Who leads a strand there, and the reference under which it runs. Each update is a row: what a strand was before stays.
alter table pathways.allegation_strand
    add column lead text not null default '' check (length(lead) <= 300),
    add column reference text not null default '' check (length(reference) <= 100);

-- By when a referral has to be sent, and what became of it.
alter table pathways.allegation_duty
    add column due_on date,
    add column result text not null default '' check (length(result) <= 2000),
    add column result_on date;

-- When the referrer told the LADO: a call can be written down later.
alter table pathways.allegation_referral add column received_at timestamptz;
update pathways.allegation_referral set received_at = told_at;
alter table pathways.allegation_referral alter column received_at set not null;

update pathways.allegation set added_by_name = 'the referrer' where added_by_name = 'The referrer';

-- Why a decision about the threshold was revised; empty if it is a first one.
alter table pathways.allegation_consideration
    add column revised_why text not null default '' check (length(revised_why) <= 5000);

-- A second person agreed an outcome; never its author.
create table pathways.allegation_outcome_agreed (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    outcome_id uuid not null unique references pathways.allegation_outcome (id),
    agreed_by text not null,
    agreed_by_name text not null,
    agreed_at timestamptz not null
);
create index on pathways.allegation_outcome_agreed (record_id, id);
alter table pathways.allegation_outcome_agreed enable row level security;
alter table pathways.allegation_outcome_agreed force row level security;
create policy see on pathways.allegation_outcome_agreed for select using (
    (select access.may_see_any('allegation')) and access.may_see(record_id));
create policy decide on pathways.allegation_outcome_agreed for insert to ${app} with check (
    access.may_lead(record_id) and agreed_by = (select database.actor_now()));
grant select, insert on pathways.allegation_outcome_agreed to ${app};

-- What was decided before there was a second person counts as it was concluded; open cases need one from now on.
create function pathways.outcome_agreed_by_another() returns trigger language plpgsql as $$
begin
    if not exists (select from pathways.allegation_outcome o
        where o.id = new.outcome_id and o.record_id = new.record_id and o.decided_by <> new.agreed_by) then
        raise exception 'an outcome is agreed by someone else' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger outcome_agreed_by_another after insert on pathways.allegation_outcome_agreed
    for each row execute function pathways.outcome_agreed_by_another();
