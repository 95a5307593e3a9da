-- Allegations against people who work with children: one case for each adult. The LADO and their administrator see
-- them, and no other post that there is ever learns that one exists. Anyone may refer. People are kept as they were
-- named and are not in the tables of people: so no match, count or search can find them.
insert into access.kind (name, counted) values ('allegation', false);
insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
    ('allegation', 'LADO', true, true, true, true, false),
    ('allegation', 'LADO_ADMINISTRATOR', true, true, false, false, false),
    ('allegation', 'VISITOR', false, true, false, false, false);
insert into access.kind_post (kind, post, never_told)
select 'allegation', post[1], true
from regexp_matches((select pg_get_constraintdef(oid) from pg_constraint where conname = 'account_role_check'),
    '''([A-Z_]+)''', 'g') post
where post[1] not in ('LADO', 'LADO_ADMINISTRATOR');

-- What was referred, as it was told. No row is changed.
create table pathways.allegation_referral (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null unique references access.record (id),
    -- The press of the button, so that a second press does not refer the same again.
    press uuid not null unique,
    asks text not null check (asks in ('REFERRAL', 'ADVICE')),
    referrer_name text not null check (length(referrer_name) between 1 and 100),
    referrer_organisation text not null check (length(referrer_organisation) <= 200),
    referrer_job text not null check (length(referrer_job) <= 200),
    referrer_phone text not null check (length(referrer_phone) between 1 and 100),
    referrer_email text not null check (length(referrer_email) <= 254),
    case_manager text not null check (length(case_manager) <= 300),
    subject_name text not null check (length(subject_name) between 1 and 200),
    subject_born text not null check (length(subject_born) <= 100),
    subject_role text not null check (length(subject_role) <= 200),
    employer text not null check (length(employer) <= 200),
    employed_as text check (employed_as in ('EMPLOYEE', 'AGENCY', 'VOLUNTEER', 'FOSTER_CARER', 'CONTRACTOR',
        'SELF_EMPLOYED', 'OTHER')),
    other_work text not null check (other_work in ('YES', 'NO', 'NOT_KNOWN')),
    other_work_where text not null check (length(other_work_where) <= 500),
    own_children text not null check (own_children in ('YES', 'NO', 'NOT_KNOWN')),
    own_children_who text not null check (length(own_children_who) <= 500),
    -- When the employer learned of it: the working day in which they tell the LADO counts from then.
    known_on date,
    child_referred text not null check (child_referred in ('YES', 'NO', 'NOT_KNOWN')),
    subject_told text not null check (subject_told in ('YES', 'NO', 'NOT_KNOWN')),
    done_so_far text not null check (length(done_so_far) <= 5000),
    told_by text not null,
    told_at timestamptz not null
);

-- One allegation, each with its own child and outcome. The child is named, and is no link to a child's record.
create table pathways.allegation (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    child text not null check (length(child) <= 300),
    happened text not null check (length(happened) <= 300),
    alleged text not null check (length(alleged) between 1 and 10000),
    added_by text not null,
    added_by_name text not null,
    added_at timestamptz not null
);
create index on pathways.allegation (record_id, id);

-- An outcome as it was decided; the latest of an allegation is in force. definition is the version of the list.
create table pathways.allegation_outcome (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    allegation_id uuid not null references pathways.allegation (id),
    outcome text not null check (outcome in ('SUBSTANTIATED', 'MALICIOUS', 'FALSE', 'UNSUBSTANTIATED', 'UNFOUNDED')),
    definition int not null check (definition > 0),
    reasons text not null check (length(reasons) between 1 and 5000),
    decided_by text not null,
    decided_by_name text not null,
    decided_at timestamptz not null
);
create index on pathways.allegation_outcome (record_id, id);

-- What the LADO decided about the harm threshold: its four tests, each by itself, and the way on.
create table pathways.allegation_consideration (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    harmed text not null check (harmed in ('YES', 'NO', 'NOT_KNOWN')),
    offence text not null check (offence in ('YES', 'NO', 'NOT_KNOWN')),
    risk text not null check (risk in ('YES', 'NO', 'NOT_KNOWN')),
    suitability text not null check (suitability in ('YES', 'NO', 'NOT_KNOWN')),
    way text not null check (way in ('MET', 'MEETING', 'EMPLOYER_LED', 'LOW_LEVEL', 'ADVICE', 'NO_FURTHER_ACTION')),
    reasons text not null check (length(reasons) between 1 and 5000),
    decided_by text not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    check (way not in ('MET', 'MEETING', 'EMPLOYER_LED') or 'YES' in (harmed, offence, risk, suitability)),
    check (way not in ('LOW_LEVEL', 'NO_FURTHER_ACTION') or 'YES' not in (harmed, offence, risk, suitability))
);
create index on pathways.allegation_consideration (record_id, id);

-- Where each of the enquiries is that run side by side; the latest row of a strand is in force.
create table pathways.allegation_strand (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    strand text not null check (strand in ('POLICE', 'SOCIAL_CARE', 'EMPLOYER', 'REGULATOR')),
    state text not null check (state in ('NOT_NEEDED', 'NOT_STARTED', 'UNDER_WAY', 'FINISHED')),
    since_on date not null,
    note text not null check (length(note) <= 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.allegation_strand (record_id, id);

create table pathways.allegation_meeting (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    held_on date not null,
    attended text not null check (length(attended) between 1 and 3000),
    invited text not null check (length(invited) <= 3000),
    discussed text not null check (length(discussed) between 1 and 10000),
    actions text not null check (length(actions) <= 5000),
    views text not null check (length(views) <= 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.allegation_meeting (record_id, id);

-- Suspension is the employer's decision, and alternatives come first: so each row says why.
create table pathways.allegation_suspension (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    measure text not null check (measure in ('NONE', 'RESTRICTED_DUTIES', 'OTHER_DUTIES', 'SUSPENDED', 'ENDED')),
    from_on date not null,
    reasons text not null check (length(reasons) between 1 and 5000),
    contact text not null check (length(contact) <= 300),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.allegation_suspension (record_id, id);

-- The duty to refer to the DBS and to regulators; the latest row of a body is in force.
create table pathways.allegation_duty (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    body text not null check (body in ('DBS', 'TRA', 'OFSTED', 'SOCIAL_WORK_ENGLAND', 'GMC', 'NMC', 'HCPC', 'CQC',
        'CHARITY_COMMISSION', 'OTHER')),
    met text not null check (met in ('YES', 'NO', 'NOT_KNOWN')),
    who_refers text not null check (length(who_refers) <= 300),
    agreed_on date,
    sent_on date,
    reference text not null check (length(reference) <= 100),
    note text not null check (length(note) <= 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check (met <> 'YES' or (who_refers <> '' and agreed_on is not null)),
    check (sent_on is null or met = 'YES')
);
create index on pathways.allegation_duty (record_id, id);

do $$
declare
    which text;
begin
    foreach which in array array['allegation_referral', 'allegation', 'allegation_outcome', 'allegation_consideration',
        'allegation_strand', 'allegation_meeting', 'allegation_suspension', 'allegation_duty'] loop
        execute format('alter table pathways.%I enable row level security', which);
        execute format('alter table pathways.%I force row level security', which);
        execute format('create policy see on pathways.%I for select using (access.may_see(record_id))', which);
        execute format('grant select, insert on pathways.%I to ${app}', which);
    end loop;
    foreach which in array array['allegation_strand', 'allegation_meeting', 'allegation_suspension',
        'allegation_duty'] loop
        execute format('create policy record_one on pathways.%I for insert to ${app} with check (
            access.may_work_on(record_id) and recorded_by = (select database.actor_now()))', which);
    end loop;
    foreach which in array array['allegation_outcome', 'allegation_consideration'] loop
        execute format('create policy decide on pathways.%I for insert to ${app} with check (
            access.may_lead(record_id) and decided_by = (select database.actor_now()))', which);
    end loop;
end $$;
create policy tell on pathways.allegation_referral for insert to ${app} with check (
    access.may_add_to(record_id) and told_by = (select database.actor_now()));
create policy tell on pathways.allegation for insert to ${app} with check (
    access.may_add_to(record_id) and added_by = (select database.actor_now()));

-- An outcome belongs to an allegation of its own record.
create function pathways.outcome_of_its_record() returns trigger language plpgsql as $$
begin
    if not exists (select from pathways.allegation a
        where a.id = new.allegation_id and a.record_id = new.record_id) then
        raise exception 'the allegation is of another case' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger outcome_of_its_record after insert on pathways.allegation_outcome
    for each row execute function pathways.outcome_of_its_record();

-- The reference that a press of the button has been given already; null if it has none. It holds the press meanwhile,
-- so that of two at once the second finds what the first has made. A visitor sees no record, and nobody can guess a
-- press.
create function pathways.reference_of_referral(which uuid) returns text
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(cast(which as text), 471));
    return (select c.reference
        from pathways.allegation_referral n join casework.pathway_case c on c.record_id = n.record_id
        where n.press = which);
end $$;
revoke execute on function pathways.reference_of_referral from public;
grant execute on function pathways.reference_of_referral to ${app};
