-- Where the subject of an allegation works or volunteers: one adult has several roles. Each change is a row, and the
-- latest of a role is in force. sector, employment and result are codes of lists that are data, kept with their version;
-- empty while nobody has said it.
create table pathways.allegation_role (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    -- The same for every row of one role.
    role_id uuid not null,
    employer text not null check (length(employer) between 1 and 200),
    job text not null check (length(job) <= 200),
    sector text not null check (length(sector) <= 40),
    employment text not null check (length(employment) <= 40),
    told text not null check (told in ('TOLD', 'NOT_TOLD', 'NOT_YET')),
    told_on date,
    not_told_why text not null check (length(not_told_why) <= 2000),
    result text not null check (length(result) <= 40),
    result_on date,
    lists int not null check (lists > 0),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check ((told = 'TOLD') = (told_on is not null)),
    check ((told = 'NOT_TOLD') = (not_told_why <> '')),
    check ((result <> '') = (result_on is not null))
);
create index on pathways.allegation_role (record_id, id);

-- Open cases have the role that their referral told of; whether its employer was told has to be recorded.
insert into pathways.allegation_role (record_id, role_id, employer, job, sector, employment, told, not_told_why, result,
    lists, recorded_by, recorded_by_name, recorded_at)
select r.record_id, public.uuidv7(), r.employer, r.subject_role, '', coalesce(r.employed_as, ''), 'NOT_YET', '', '', 1,
    r.told_by, 'the referrer', r.told_at
from pathways.allegation_referral r join casework.pathway_case c on c.record_id = r.record_id
where r.employer <> '' and c.ended_at is null;

alter table pathways.allegation_role enable row level security;
alter table pathways.allegation_role force row level security;
create policy see on pathways.allegation_role for select using (
    (select access.may_see_any('allegation')) and access.may_see(record_id));
create policy tell on pathways.allegation_role for insert to ${app} with check (
    access.may_add_to(record_id) and recorded_by = (select database.actor_now()));
grant select, insert on pathways.allegation_role to ${app};
