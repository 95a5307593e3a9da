-- Children missing education (CME): one record for each child and referral. The CME officer and manager see them. The
-- attendance lead of a school opens one and sees none: only the school's own pupils, and the school's own half of the
-- joint enquiries, in the tables below that say so.
insert into access.kind (name, counted) values ('missing-education', false);
insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
    ('missing-education', 'CME_OFFICER', true, true, true, false, false),
    ('missing-education', 'CME_MANAGER', true, true, true, true, false),
    ('missing-education', 'SCHOOL_ATTENDANCE_LEAD', false, true, false, false, false),
    ('missing-education', 'VISITOR', false, true, false, false, false),
    ('missing-education', 'AUTHOR', false, false, false, false, true);

create table pathways.cme_school (
    id uuid primary key default public.uuidv7(),
    name text not null check (length(name) between 1 and 200),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create unique index on pathways.cme_school (lower(name));

-- Who acts for a school. The CME officer says so; a row is ended and never deleted.
create table pathways.cme_school_lead (
    id uuid primary key default public.uuidv7(),
    school_id uuid not null references pathways.cme_school (id),
    account_id uuid not null references access.account (id),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    ended_at timestamptz
);
create unique index one_school_for_each_lead on pathways.cme_school_lead (account_id) where ended_at is null;

-- The term dates of a school; the latest row applies.
create table pathways.cme_calendar (
    id uuid primary key default public.uuidv7(),
    school_id uuid not null references pathways.cme_school (id),
    first_days date[] not null check (cardinality(first_days) between 1 and 30),
    last_days date[] not null,
    closed_days date[] not null check (cardinality(closed_days) <= 60),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check (cardinality(first_days) = cardinality(last_days))
);
create index on pathways.cme_calendar (school_id, id);

-- What the school and the council both know of the pupil.
create table pathways.cme_pupil (
    record_id uuid primary key references access.record (id),
    -- The press of the button, so that a second press does not refer the same again.
    press uuid not null unique,
    reference text not null check (length(reference) <= 40),
    -- The school that makes its half of the enquiries; null if there is none.
    school_id uuid references pathways.cme_school (id),
    child_name text not null check (length(child_name) between 1 and 100),
    -- Null if it is not known.
    child_born date,
    sex text not null check (sex in ('FEMALE', 'MALE', 'NOT_KNOWN')),
    year_group text not null check (length(year_group) <= 50),
    -- What school days are counted from: the last day attended, or marked with a code other than G, N or O.
    counted_from date,
    -- For ground (h).
    leave_ended_on date,
    reason text not null check (reason in ('STOPPED_ATTENDING', 'MOVED', 'LEFT_UK', 'NEW_ARRIVAL', 'NO_PLACE', 'EXCLUDED',
        'HOME_EDUCATION', 'OTHER', 'NOT_KNOWN')),
    -- Both halves of the joint enquiries count from here: the referral, or the last reopening.
    enquiries_from timestamptz not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index on pathways.cme_pupil (school_id);

-- What was referred; no row is changed.
create table pathways.cme_referral (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    referrer text not null check (referrer in ('SCHOOL', 'COUNCIL', 'PROFESSIONAL', 'CME_TEAM')),
    referrer_name text not null check (length(referrer_name) between 1 and 100),
    organisation text not null check (length(organisation) <= 200),
    phone text not null check (length(phone) <= 100),
    email text not null check (length(email) <= 254),
    last_school text not null check (length(last_school) <= 200),
    address text not null check (length(address) <= 300),
    parents text not null check (length(parents) <= 1000),
    circumstances text not null check (length(circumstances) <= 5000),
    fled text not null check (fled in ('YES', 'NO', 'NOT_KNOWN')),
    private_fostering text not null check (private_fostering in ('YES', 'NO', 'NOT_KNOWN')),
    exploitation text not null check (exploitation in ('YES', 'NO', 'NOT_KNOWN')),
    missing_home text not null check (missing_home in ('YES', 'NO', 'NOT_KNOWN')),
    social_care text not null check (social_care in ('YES', 'NO', 'NOT_KNOWN')),
    send text not null check (send in ('YES', 'NO', 'NOT_KNOWN')),
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index on pathways.cme_referral (record_id, id);

-- A check of the joint enquiries, or a request to another service for tracing: a request has no result until it is
-- answered.
create table pathways.cme_check (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    half text not null check (half in ('SCHOOL', 'COUNCIL')),
    method text not null check (method in ('PARENTS', 'HOME_VISIT', 'NEIGHBOURS', 'FRIENDS', 'SIBLINGS_SCHOOL',
        'NEXT_SCHOOL', 'HEALTH', 'SOCIAL_CARE', 'POLICE', 'HOUSING', 'BENEFITS', 'BORDER', 'OTHER_COUNCIL', 'S2S', 'OTHER')),
    done_by text not null check (length(done_by) between 1 and 200),
    made_on date not null,
    result text not null check (length(result) <= 5000),
    answered_on date,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check ((result = '') = (answered_on is null)),
    check (half = 'COUNCIL' or result <> ''),
    check (answered_on >= made_on)
);
create index on pathways.cme_check (record_id, id);

create table pathways.cme_half (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    half text not null check (half in ('SCHOOL', 'COUNCIL')),
    words text not null check (length(words) between 1 and 5000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index on pathways.cme_half (record_id, id);

-- The council confirms joint reasonable efforts for ground (h) or (i): the school sees this row, and nothing of what the
-- council found.
create table pathways.cme_efforts (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    ground text not null check (ground in ('H', 'I')),
    finding text not null check (finding in ('NOT_FOUND', 'FOUND_AND_AGREED')),
    -- Found: who at the school agrees that there are no reasonable grounds to believe that the pupil will attend again.
    agreed_with text not null check (length(agreed_with) <= 200),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check ((finding = 'FOUND_AND_AGREED') = (agreed_with <> ''))
);
create index on pathways.cme_efforts (record_id, id);

create table pathways.cme_decision (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    act text not null check (act in ('TRIAGE', 'UNKNOWN', 'RECHECK', 'LOCATE', 'HOME_ENQUIRY', 'NOTICE',
        'ATTENDANCE_ORDER', 'CLOSE', 'NOT_CME', 'DIED', 'OVER_AGE', 'REOPEN')),
    outcome text not null check (length(outcome) <= 40),
    words text not null check (length(words) between 1 and 5000),
    confirmed_by text not null check (length(confirmed_by) <= 200),
    confirmed_on date,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    -- No case is closed without the confirmation of where the child is, and no notice is served on nobody.
    check (act not in ('CLOSE', 'NOTICE') or confirmed_by <> '' and confirmed_on is not null)
);
create index on pathways.cme_decision (record_id, id);

create function pathways.is_own_school(which uuid) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return access.role_now() = 'SCHOOL_ATTENDANCE_LEAD' and exists (select from pathways.cme_school_lead l
        where l.school_id = which and l.account_id = access.account_now() and l.ended_at is null);
end $$;
create function pathways.is_own_pupil(which uuid) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return not access.is_excluded(which)
        and exists (select from pathways.cme_pupil p where p.record_id = which and pathways.is_own_school(p.school_id));
end $$;
-- The reference that a press of the button has been given already; null if it has none. It holds the press meanwhile,
-- so that of two at once the second finds what the first has made. A visitor sees no record, and nobody can guess a
-- press.
create function pathways.reference_of_cme(which uuid) returns text
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(cast(which as text), 501));
    return (select c.reference
        from pathways.cme_pupil p join casework.pathway_case c on c.record_id = p.record_id
        where p.press = which);
end $$;
revoke execute on function pathways.is_own_school, pathways.is_own_pupil, pathways.reference_of_cme from public;
grant execute on function pathways.is_own_school, pathways.is_own_pupil, pathways.reference_of_cme to ${app};

-- Also for those who write SQL: a pupil's deletion under ground (h) or (i) needs both halves of the joint enquiries.
create function pathways.no_efforts_without_both_halves() returns trigger language plpgsql as $$
begin
    if (select count(distinct h.half) from pathways.cme_half h join pathways.cme_pupil p on p.record_id = h.record_id
            where h.record_id = new.record_id and h.recorded_at >= p.enquiries_from) < 2 then
        raise exception 'joint reasonable efforts need both halves of the enquiries' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger no_efforts_without_both_halves after insert on pathways.cme_efforts
    for each row execute function pathways.no_efforts_without_both_halves();

do $$
declare
    which text;
begin
    foreach which in array array['cme_school', 'cme_school_lead', 'cme_calendar', 'cme_pupil', 'cme_referral',
        'cme_check', 'cme_half', 'cme_efforts', 'cme_decision'] loop
        execute format('alter table pathways.%I enable row level security', which);
        execute format('alter table pathways.%I force row level security', which);
        execute format('grant select, insert on pathways.%I to ${app}', which);
    end loop;
    foreach which in array array['cme_school', 'cme_school_lead', 'cme_calendar'] loop
        execute format('create policy see on pathways.%I for select using ((select access.works_with(''missing-education''))
            or pathways.is_own_school(%I))', which, case which when 'cme_school' then 'id' else 'school_id' end);
    end loop;
    foreach which in array array['cme_referral', 'cme_decision'] loop
        execute format('create policy see on pathways.%I for select using (access.may_see(record_id))', which);
    end loop;
    foreach which in array array['cme_check', 'cme_half'] loop
        execute format('create policy see on pathways.%I for select using (access.may_see(record_id)
            or half = ''SCHOOL'' and pathways.is_own_pupil(record_id))', which);
        execute format('create policy record_one on pathways.%I for insert to ${app} with check (
            (access.may_work_on(record_id) or half = ''SCHOOL'' and pathways.is_own_pupil(record_id))
            and recorded_by = (select database.actor_now()))', which);
    end loop;
end $$;
create policy record_one on pathways.cme_school for insert to ${app} with check (
    (select access.works_with('missing-education')) and recorded_by = (select database.actor_now()));
create policy record_one on pathways.cme_school_lead for insert to ${app} with check (
    (select access.works_with('missing-education')) and recorded_by = (select database.actor_now()));
create policy finish on pathways.cme_school_lead for update to ${app} using ((select access.works_with('missing-education')));
create policy record_one on pathways.cme_calendar for insert to ${app} with check (
    ((select access.works_with('missing-education')) or pathways.is_own_school(school_id))
    and recorded_by = (select database.actor_now()));
create policy see on pathways.cme_pupil for select using (
    access.may_see(record_id) or pathways.is_own_school(school_id) and not access.is_excluded(record_id));
create policy open_one on pathways.cme_pupil for insert to ${app} with check (
    access.may_add_to(record_id) and recorded_by = (select database.actor_now())
    and (school_id is null or (select access.works_with('missing-education')) or pathways.is_own_school(school_id)));
create policy change on pathways.cme_pupil for update to ${app} using (
    access.may_work_on(record_id) or access.opened_in_this_act(record_id));
create policy tell on pathways.cme_referral for insert to ${app} with check (
    access.may_add_to(record_id) and recorded_by = (select database.actor_now()));
create policy answer on pathways.cme_check for update to ${app} using (access.may_work_on(record_id));
create policy see on pathways.cme_efforts for select using (
    access.may_see(record_id) or pathways.is_own_pupil(record_id));
create policy confirm on pathways.cme_efforts for insert to ${app} with check (
    access.may_decide_on(record_id) and recorded_by = (select database.actor_now()));
-- Over age and untraced is a manager's safeguarding decision.
create policy decide on pathways.cme_decision for insert to ${app} with check (
    access.may_decide_on(record_id) and recorded_by = (select database.actor_now())
    and (act <> 'OVER_AGE' or access.may_lead(record_id)));
grant update (ended_at) on pathways.cme_school_lead to ${app};
grant update (reference, school_id, child_born, sex, year_group, counted_from, leave_ended_on, reason, enquiries_from)
    on pathways.cme_pupil to ${app};
grant update (result, answered_on) on pathways.cme_check to ${app};
