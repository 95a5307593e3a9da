-- What is known of the subject of a case, as it was corrected and completed; the latest row is in force, and earlier
-- ones stay. The keys find the same or a like name in another case: they are here, and not with the people of the house,
-- so that no search or match of anyone else can find the person. They have no index: a lookup by key would take longer
-- where there is such a person, before a policy is asked (see V600).
create table pathways.allegation_subject (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    name text not null check (length(name) between 1 and 200),
    former_names text not null check (length(former_names) <= 300),
    born text not null check (length(born) <= 100),
    roles text not null check (length(roles) <= 500),
    employers text not null check (length(employers) <= 500),
    address text not null check (length(address) <= 500),
    other_work text not null check (other_work in ('YES', 'NO', 'NOT_KNOWN')),
    other_work_where text not null check (length(other_work_where) <= 500),
    own_children text not null check (own_children in ('YES', 'NO', 'NOT_KNOWN')),
    own_children_who text not null check (length(own_children_who) <= 500),
    known_on date,
    keys bigint[] not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.allegation_subject (record_id, id);

insert into pathways.allegation_subject (record_id, name, former_names, born, roles, employers, address, other_work,
    other_work_where, own_children, own_children_who, known_on, keys, recorded_by, recorded_by_name, recorded_at)
select record_id, subject_name, '', subject_born, subject_role, employer, '', other_work, other_work_where, own_children,
    own_children_who, known_on, '{}', told_by, 'the referrer', told_at
from pathways.allegation_referral;

-- Whether two cases are about one person, as someone decided; the latest row of a pair is in force.
create table pathways.allegation_same_subject (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    other_id uuid not null references access.record (id),
    same boolean not null,
    why text not null check (length(why) between 1 and 1000),
    decided_by text not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    check (record_id <> other_id)
);
create index on pathways.allegation_same_subject (record_id, id);

do $$
declare
    which text;
begin
    foreach which in array array['allegation_subject', 'allegation_same_subject'] loop
        execute format('alter table pathways.%I enable row level security', which);
        execute format('alter table pathways.%I force row level security', which);
        execute format('grant select, insert on pathways.%I to ${app}', which);
    end loop;
end $$;
create policy see on pathways.allegation_subject for select using (
    (select access.may_see_any('allegation')) and access.may_see(record_id));
create policy tell on pathways.allegation_subject for insert to ${app} with check (
    access.may_add_to(record_id) and recorded_by = (select database.actor_now()));
-- Only who sees both cases knows of the pair.
create policy see on pathways.allegation_same_subject for select using (
    (select access.may_see_any('allegation')) and access.may_see(record_id) and access.may_see(other_id));
create policy decide on pathways.allegation_same_subject for insert to ${app} with check (
    access.may_work_on(record_id) and access.may_work_on(other_id) and decided_by = (select database.actor_now()));
