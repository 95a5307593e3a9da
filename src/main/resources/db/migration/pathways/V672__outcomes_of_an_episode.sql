-- An episode can have several outcomes at once.
alter table pathways.missing_closure add column outcomes text[];
update pathways.missing_closure set outcomes = array[outcome];
alter table pathways.missing_closure alter column outcomes set not null,
    add check (cardinality(outcomes) between 1 and 6 and outcomes <@ array['NO_FURTHER_ACTION', 'EARLY_HELP',
        'SOCIAL_WORKER', 'CONTACT', 'MEETING', 'EXPLOITATION', 'TRANSFERRED', 'DECEASED']),
    add check (cardinality(outcomes) = 1
        or not outcomes && array['NO_FURTHER_ACTION', 'TRANSFERRED', 'DECEASED']),
    drop column outcome;

create or replace function pathways.no_episode_closes_without_an_interview_result() returns trigger
    language plpgsql as $$
begin
    if not exists (select from pathways.missing_interview i where i.record_id = new.record_id)
        and not ('DECEASED' = any(new.outcomes) and exists (select from pathways.missing_death d
            where d.record_id = new.record_id and d.in_error_at is null)) then
        raise exception 'an episode needs the result of the return interview' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- The coordinator refers a child to the exploitation lead, and does not see the case afterwards.
insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
    ('exploitation', 'MISSING_COORDINATOR', false, true, false, false, false);

-- A child was referred to the exploitation lead. One way: the episode has the reference to quote, and leads nowhere.
create table pathways.missing_exploitation (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    reference text not null check (length(reference) between 1 and 40),
    sent_by text not null,
    sent_by_name text not null,
    sent_at timestamptz not null
);
create index on pathways.missing_exploitation (record_id, id);
alter table pathways.missing_exploitation enable row level security;
alter table pathways.missing_exploitation force row level security;
grant select, insert on pathways.missing_exploitation to ${app};
create policy see on pathways.missing_exploitation for select using (access.may_see(record_id));
create policy send on pathways.missing_exploitation for insert to ${app} with check (
    access.may_decide_on(record_id) and sent_by = (select database.actor_now()));
