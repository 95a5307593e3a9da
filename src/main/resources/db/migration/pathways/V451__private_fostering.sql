-- Private fostering arrangements. The posts of the pathway see them; the desk sees none of them, and these posts see no
-- contacts. Anyone may notify one. The manager alone decides, so a manager is always left.
insert into access.kind (name, counted) values ('private-fostering', false);
insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
    ('private-fostering', 'PRIVATE_FOSTERING_WORKER', true, true, false, false, false),
    ('private-fostering', 'PRIVATE_FOSTERING_MANAGER', true, true, true, true, false),
    ('private-fostering', 'VISITOR', false, true, false, false, false),
    ('private-fostering', 'AUTHOR', false, false, false, false, true);

-- What was told, as it was told (Children (Private Arrangements for Fostering) Regulations 2005, schedule 1). What is
-- learned later is another row: the latest is in force, and no row is changed.
create table pathways.private_fostering_notification (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    -- The press of the button, so that a second press does not notify the same again.
    press uuid not null unique,
    notifier text not null check (notifier in ('CARER', 'PARENT', 'ARRANGER', 'PROFESSIONAL', 'OTHER')),
    notifier_name text not null check (length(notifier_name) between 1 and 100),
    notifier_contact text not null check (length(notifier_contact) <= 200),
    notifier_address text not null check (length(notifier_address) <= 300),
    notifier_past_addresses text not null check (length(notifier_past_addresses) <= 2000),
    child_name text not null check (length(child_name) between 1 and 100),
    child_born text not null check (length(child_born) <= 100),
    child_sex text not null check (length(child_sex) <= 50),
    birthplace text not null check (length(birthplace) <= 200),
    religion text not null check (length(religion) <= 200),
    origin text not null check (length(origin) <= 200),
    culture text not null check (length(culture) <= 300),
    school text not null check (length(school) <= 200),
    disabled text not null check (disabled in ('YES', 'NO', 'NOT_KNOWN')),
    carer_name text not null check (length(carer_name) <= 100),
    carer_address text not null check (length(carer_address) <= 300),
    carer_phone text not null check (length(carer_phone) <= 200),
    carer_past_addresses text not null check (length(carer_past_addresses) <= 2000),
    parent_one text not null check (length(parent_one) <= 100),
    parent_one_contact text not null check (length(parent_one_contact) <= 300),
    parent_two text not null check (length(parent_two) <= 100),
    parent_two_contact text not null check (length(parent_two_contact) <= 300),
    lived_with text not null check (length(lived_with) <= 500),
    siblings text not null check (length(siblings) <= 2000),
    arrangers text not null check (length(arrangers) <= 1000),
    lives_there text not null check (lives_there in ('YES', 'NO', 'NOT_KNOWN')),
    starts_on date,
    how_long text not null check (length(how_long) <= 300),
    purpose text not null check (length(purpose) <= 2000),
    emergency text not null check (emergency in ('YES', 'NO', 'NOT_KNOWN')),
    more text not null check (length(more) <= 5000),
    told_by text not null,
    told_at timestamptz not null
);
create index on pathways.private_fostering_notification (record_id, id);

-- Where an arrangement is now. aware_on is the day on which the council became aware that the child is fostered: the
-- visits and their first year count from it, never from the day on which the child moved in (regulation 8).
create table pathways.private_fostering (
    record_id uuid primary key references access.record (id),
    received_at timestamptz not null,
    aware_on date,
    moved_in_on date,
    carer_notice_on date,
    disabled text not null check (disabled in ('YES', 'NO', 'NOT_KNOWN')),
    -- Since when the answer above is recorded: the age at which the arrangement ends is read with it.
    disabled_on date not null,
    -- Visits before it, such as those before an arrangement was reopened, are not part of the assessment.
    assessed_from timestamptz not null,
    ended_on date,
    ending text check (ending in ('RETURNED', 'AGE', 'LOOKED_AFTER', 'ORDER', 'MOVED_AREA', 'LEFT_UK', 'CARER_RELATED',
        'SHORT', 'DID_NOT_START', 'PROHIBITED', 'DIED', 'NOT_KNOWN', 'NOT_PRIVATE_FOSTERING')),
    check ((ended_on is null) = (ending is null))
);

-- A visit. In an assessment the matters are those of schedule 2, afterwards those of schedule 3; findings are in the
-- order of matters.
create table pathways.private_fostering_visit (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    kind text not null check (kind in ('INITIAL', 'ASSESSMENT', 'REGULATION_8', 'REQUESTED', 'ATTEMPT')),
    visited_on date not null,
    child_seen text not null check (child_seen in ('ALONE', 'NOT_ALONE', 'NOT_SEEN')),
    child_seen_why text not null check (length(child_seen_why) <= 2000),
    spoken_to text[] not null check (cardinality(spoken_to) <= 3),
    others_why text not null check (length(others_why) <= 2000),
    matters text[] not null check (cardinality(matters) <= 20),
    findings text[] not null check (cardinality(findings) = cardinality(matters)),
    concerns text not null check (length(concerns) <= 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check (child_seen = 'ALONE' or child_seen_why <> ''),
    check (kind <> 'ATTEMPT' or child_seen = 'NOT_SEEN')
);
create index on pathways.private_fostering_visit (record_id, id);

create table pathways.private_fostering_decision (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    outcome text not null check (outcome in ('SUITABLE', 'REQUIREMENTS', 'PROHIBITED', 'NOT_PRIVATE_FOSTERING')),
    reasons text not null check (length(reasons) between 1 and 5000),
    requirements text not null check (length(requirements) <= 5000),
    scope text check (scope in ('ANYWHERE', 'PREMISES', 'CHILD')),
    served_on date,
    appeal_by date,
    decided_by text not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    check ((outcome = 'REQUIREMENTS') = (requirements <> '')),
    check ((outcome = 'PROHIBITED') = (scope is not null)),
    -- Requirements and prohibitions are given in writing, and can be appealed against.
    check ((outcome in ('REQUIREMENTS', 'PROHIBITED')) = (served_on is not null)),
    check ((served_on is null) = (appeal_by is null))
);
create index on pathways.private_fostering_decision (record_id, id);

-- Promise 8, also for those who write SQL: the decision is not made by the last person who visited for the assessment.
create function pathways.nobody_decides_after_their_own_visit() returns trigger language plpgsql as $$
begin
    if exists (
        select from (
            select distinct on (v.kind) v.recorded_by from pathways.private_fostering_visit v
            where v.record_id = new.record_id and v.kind in ('INITIAL', 'ASSESSMENT')
            order by v.kind, v.id desc) last_of_each
        where last_of_each.recorded_by = new.decided_by) then
        raise exception 'whoever visited for the assessment does not decide' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger nobody_decides_after_their_own_visit before insert on pathways.private_fostering_decision
    for each row execute function pathways.nobody_decides_after_their_own_visit();

alter table pathways.private_fostering_notification enable row level security;
alter table pathways.private_fostering_notification force row level security;
alter table pathways.private_fostering enable row level security;
alter table pathways.private_fostering force row level security;
alter table pathways.private_fostering_visit enable row level security;
alter table pathways.private_fostering_visit force row level security;
alter table pathways.private_fostering_decision enable row level security;
alter table pathways.private_fostering_decision force row level security;
create policy see on pathways.private_fostering_notification for select using (access.may_see(record_id));
create policy tell on pathways.private_fostering_notification for insert to ${app} with check (
    access.may_add_to(record_id) and told_by = (select database.actor_now()));
create policy see on pathways.private_fostering for select using (access.may_see(record_id));
create policy open_one on pathways.private_fostering for insert to ${app} with check (access.may_add_to(record_id));
create policy change on pathways.private_fostering for update to ${app} using (access.may_work_on(record_id));
create policy see on pathways.private_fostering_visit for select using (access.may_see(record_id));
create policy record_one on pathways.private_fostering_visit for insert to ${app} with check (
    access.may_work_on(record_id) and recorded_by = (select database.actor_now()));
create policy see on pathways.private_fostering_decision for select using (access.may_see(record_id));
create policy decide on pathways.private_fostering_decision for insert to ${app} with check (
    access.may_lead(record_id) and decided_by = (select database.actor_now()));
grant usage on schema pathways to ${app};
grant select, insert on pathways.private_fostering_notification, pathways.private_fostering,
    pathways.private_fostering_visit, pathways.private_fostering_decision to ${app};
grant update (aware_on, moved_in_on, carer_notice_on, disabled, disabled_on, assessed_from, ended_on,
    ending)
    on pathways.private_fostering to ${app};

-- The reference that a press of the button has been given already; null if it has none. It holds the press meanwhile, so
-- that of two at once the second finds what the first has made. A visitor sees no record, and nobody can guess a press.
create function pathways.reference_of_press(which uuid) returns text
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(cast(which as text), 451));
    return (select c.reference
        from pathways.private_fostering_notification n join casework.pathway_case c on c.record_id = n.record_id
        where n.press = which);
end $$;
revoke execute on function pathways.reference_of_press from public;
grant execute on function pathways.reference_of_press to ${app};
