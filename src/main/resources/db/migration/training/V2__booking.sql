-- Who proved which address. A token in the browser opens its own row and nothing else; only the keyed hash of a code is
-- stored.
create table training.learner_proof (
    id uuid primary key,
    token_hash bytea not null unique,
    email text not null check (length(email) between 3 and 254 and email = lower(email)),
    -- The page of ours that the person wanted.
    aim text not null check (aim ~ '^/training/[a-z0-9/-]*$' and length(aim) <= 200),
    asked_at timestamptz not null,
    code_hash bytea,
    code_made_at timestamptz,
    tries smallint not null default 0,
    proven_at timestamptz,
    touched_at timestamptz not null,
    check ((code_hash is null) = (code_made_at is null))
);
create index proof_touched on training.learner_proof (touched_at);
create function training.held_key() returns bytea language sql stable parallel safe
    return decode(coalesce(current_setting('breakwater.key', true), ''), 'hex');
create function training.is_job(name text) returns boolean language sql stable parallel safe
    return access.role_now() = 'JOB' and database.actor_now() = 'job:' || name;
create function training.is_office() returns boolean language sql stable parallel safe
    return access.role_now() = 'BUSINESS_MANAGER';

alter table training.learner_proof enable row level security;
alter table training.learner_proof force row level security;
create policy own on training.learner_proof for all to ${app}
    using ((select access.role_now()) = 'VISITOR' and token_hash = (select training.held_key()))
    with check ((select access.role_now()) = 'VISITOR' and token_hash = (select training.held_key()));
create policy send_see on training.learner_proof for select to ${app}
    using ((select training.is_job('notify')) and proven_at is null);
create policy send on training.learner_proof for update to ${app}
    using ((select training.is_job('notify')) and proven_at is null)
    with check ((select training.is_job('notify')) and proven_at is null);
create policy tidy_see on training.learner_proof for select to ${app} using ((select training.is_job('training')));
create policy tidy on training.learner_proof for delete to ${app} using ((select training.is_job('training')));
grant select, insert, delete on training.learner_proof to ${app};
grant update (code_hash, code_made_at, tries, proven_at, touched_at) on training.learner_proof to ${app};

-- The address that the current actor has proved; empty if none.
create function training.proven() returns text language sql stable
    return coalesce((select p.email from training.learner_proof p
        where access.role_now() = 'VISITOR' and p.token_hash = training.held_key() and p.proven_at is not null), '');

-- Where learners work. One that a learner added, because theirs was missing, needs the office's approval; duplicates
-- are merged, and references to either resolve to the remaining one.
create table training.organisation (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    -- An organisation type of the catalogue.
    kind text not null check (length(kind) between 1 and 40),
    postcode text not null default '' check (length(postcode) <= 10),
    -- Pays no fee, whatever its type.
    exempt boolean not null default false,
    added_by text not null check (length(added_by) between 1 and 200),
    added_at timestamptz not null,
    checked_at timestamptz,
    merged_into uuid references training.organisation (id),
    check (merged_into <> id)
);
create index organisation_by_name on training.organisation (lower(name));

-- Who books for their organisation: named by the office.
create table training.organisation_lead (
    organisation_id uuid not null references training.organisation (id),
    email text not null check (email = lower(email) and length(email) between 3 and 254),
    named_by_name text not null,
    named_at timestamptz not null,
    ended_at timestamptz,
    primary key (organisation_id, email, named_at)
);
create index lead_by_email on training.organisation_lead (email) where ended_at is null;

-- Learners. One without an address is booked by their lead.
create table training.learner (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    email text check (email = lower(email) and length(email) between 3 and 254),
    organisation_id uuid not null references training.organisation (id),
    job text not null default '' check (length(job) <= 200),
    made_at timestamptz not null
);
create unique index learner_by_email on training.learner (email);
create index learner_of_organisation on training.learner (organisation_id, lower(name));

-- Trainers, who may run the register of their own sessions.
create table training.trainer (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    email text not null check (email = lower(email) and length(email) between 3 and 254),
    topics text not null default '' check (length(topics) <= 1000),
    availability text not null default '' check (length(availability) <= 1000),
    -- Their employer, and its consent.
    employer text not null default '' check (length(employer) <= 200),
    approved_at timestamptz,
    ended_at timestamptz,
    made_at timestamptz not null
);
create unique index trainer_by_email on training.trainer (email);
create table training.session_trainer (
    session_id uuid not null references training.session (id),
    trainer_id uuid not null references training.trainer (id),
    primary key (session_id, trainer_id)
);
create index session_trainer_of on training.session_trainer (trainer_id);

-- One person's booking of one session, from the request on. The order is the order of requests, by the database's own
-- sequence.
create table training.booking (
    id uuid primary key,
    place bigint generated always as identity unique,
    session_id uuid not null references training.session (id),
    learner_id uuid not null references training.learner (id),
    organisation_id uuid not null references training.organisation (id),
    state text not null check (state in ('HELD', 'WAITING', 'OFFERED', 'CONFIRMED', 'ENDED')),
    -- Until when a place is held or offered.
    until timestamptz,
    -- Whose approval is needed; empty if nobody's.
    manager_email text not null default '' check (manager_email = lower(manager_email)
    and length(manager_email) <= 254),
    approved_at timestamptz,
    asked_at timestamptz not null,
    -- Who requested it: the learner, or the person who books for them.
    asked_by text not null check (length(asked_by) between 1 and 254),
    ended_at timestamptz,
    ended_how text check (ended_how in ('CANCELLED', 'LAPSED', 'REFUSED', 'NO_PLACE', 'CALLED_OFF')),
    ended_why text not null default '' check (length(ended_why) <= 1000),
    -- The date has changed: whether they can still come.
    moved_at timestamptz,
    still_fine_at timestamptz,
    -- The iCalendar SEQUENCE: each mail with an invitation has a higher one.
    sequence int not null default 0,
    -- The fee, in pence, and the rule that set it.
    fee_pence int not null default 0 check (fee_pence >= 0),
    fee_why text not null default '' check (length(fee_why) <= 300),
    fee_waived text not null default '' check (length(fee_waived) <= 1000),
    version int not null default 1,
    check ((until is not null) = (state in ('HELD', 'OFFERED'))),
    check ((ended_at is not null) = (state = 'ENDED')),
    check ((ended_how is not null) = (state = 'ENDED'))
);
create unique index booking_once on training.booking (session_id, learner_id) where state <> 'ENDED';
create index booking_of_session on training.booking (session_id, place);
create index booking_of_learner on training.booking (learner_id);
create index booking_due on training.booking (until) where until is not null;
create index booking_of_manager on training.booking (manager_email) where manager_email <> '';
create index booking_of_organisation on training.booking (organisation_id, session_id);

-- Every change of its state; never deleted.
create table training.booking_change (
    booking_id uuid not null references training.booking (id),
    version int not null,
    what text not null check (length(what) between 1 and 100),
    words text not null default '' check (length(words) <= 1000),
    by_name text not null check (length(by_name) between 1 and 254),
    at timestamptz not null,
    primary key (booking_id, version)
);

-- Access needs. For the person, the trainer and the training office: their lead does not read them.
create table training.access_need (
    booking_id uuid primary key references training.booking (id),
    words text not null check (length(words) between 1 and 1000),
    told_at timestamptz not null
);

-- Runs with the owner's rights, because each asks about another's rows; each answers only for the current actor.
create function training.leads(which uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select training.proven() <> '' and exists (select from training.organisation_lead l
        where l.organisation_id = which and l.email = training.proven() and l.ended_at is null);
end;
create function training.trains(which uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select training.proven() <> '' and exists (
        select from training.session_trainer s join training.trainer t on t.id = s.trainer_id
        where s.session_id = which and t.email = training.proven() and t.ended_at is null);
end;
create function training.is_own(which uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select training.proven() <> '' and exists (
        select from training.learner l where l.id = which and l.email = training.proven());
end;
-- People that someone may see because they approve their bookings, or train them.
create function training.meets(which uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select training.proven() <> '' and exists (
        select from training.booking b where b.learner_id = which
            and (b.manager_email = training.proven() or training.trains(b.session_id)));
end;

alter table training.organisation enable row level security;
alter table training.organisation force row level security;
create policy see on training.organisation for select to ${app} using (true);
create policy add on training.organisation for insert to ${app}
    with check ((select training.is_office()) or (select training.proven()) <> '' and checked_at is null
    and merged_into is null
    and not exempt);
create policy keep on training.organisation for update to ${app} using ((select training.is_office()));
grant select, insert on training.organisation to ${app};
grant update (name, kind, postcode, exempt, checked_at, merged_into) on training.organisation to ${app};

alter table training.organisation_lead enable row level security;
alter table training.organisation_lead force row level security;
create policy see on training.organisation_lead for select to ${app}
    using ((select training.is_office()) or email = (select training.proven()) or (select training.is_job('seats')));
create policy name_one on training.organisation_lead for insert to ${app} with check ((select training.is_office()));
create policy end_one on training.organisation_lead for update to ${app} using ((select training.is_office()));
grant select, insert on training.organisation_lead to ${app};
grant update (ended_at) on training.organisation_lead to ${app};

alter table training.learner enable row level security;
alter table training.learner force row level security;
-- Conditions in order of cost: the job that allocates places reads hundreds of rows.
create policy see on training.learner for select to ${app} using (
    (select training.is_job('seats')) or (select training.is_job('notify')) or (select training.is_office())
    or email = (select training.proven()) or training.leads(organisation_id) or training.meets(id));
create policy add on training.learner for insert to ${app}
    with check (email = (select training.proven()) or email is null and training.leads(organisation_id));
create policy keep on training.learner for update to ${app}
    using (email = (select training.proven()) or email is null and training.leads(organisation_id))
    with check (email = (select training.proven()) or email is null and training.leads(organisation_id));
grant select, insert on training.learner to ${app};
grant update (name, organisation_id, job) on training.learner to ${app};

alter table training.trainer enable row level security;
alter table training.trainer force row level security;
create policy see on training.trainer for select to ${app}
    using (email = (select training.proven()) or (select training.is_office()));
create policy add on training.trainer for insert to ${app} with check ((select training.is_office()));
create policy keep on training.trainer for update to ${app} using ((select training.is_office()));
grant select, insert on training.trainer to ${app};
grant update (name, topics, availability, employer, approved_at, ended_at) on training.trainer to ${app};

alter table training.session_trainer enable row level security;
alter table training.session_trainer force row level security;
create policy see on training.session_trainer for select to ${app}
    using ((select training.is_office()) or training.trains(session_id));
create policy give on training.session_trainer for insert to ${app} with check ((select training.is_office()));
create policy take on training.session_trainer for delete to ${app} using ((select training.is_office()));
grant select, insert, delete on training.session_trainer to ${app};

-- Only the job that allocates places writes bookings, after checking who may.
alter table training.booking enable row level security;
alter table training.booking force row level security;
create policy see on training.booking for select to ${app} using (
    (select training.is_job('seats')) or (select training.is_job('notify')) or (select training.is_office())
    or training.is_own(learner_id) or manager_email <> '' and manager_email = (select training.proven())
    or training.leads(organisation_id) or training.trains(session_id));
create policy ask on training.booking for insert to ${app} with check ((select training.is_job('seats')));
create policy move_on on training.booking for update to ${app} using ((select training.is_job('seats')));
grant select, insert on training.booking to ${app};
grant update (state, until, approved_at, ended_at, ended_how, ended_why, moved_at, still_fine_at, sequence, fee_pence,
    fee_why, fee_waived, version) on training.booking to ${app};

alter table training.booking_change enable row level security;
alter table training.booking_change force row level security;
create policy see on training.booking_change for select to ${app}
    using (exists (select from training.booking b where b.id = booking_id));
create policy add on training.booking_change for insert to ${app} with check ((select training.is_job('seats')));
grant select, insert on training.booking_change to ${app};

alter table training.access_need enable row level security;
alter table training.access_need force row level security;
create policy see on training.access_need for select to ${app} using (exists (
    select from training.booking b where b.id = booking_id
        and (training.is_own(b.learner_id) or training.trains(b.session_id))));
create policy tell on training.access_need for insert to ${app} with check (exists (
    select from training.booking b where b.id = booking_id
        and (training.is_own(b.learner_id) or training.leads(b.organisation_id))));
create policy mend on training.access_need for update to ${app} using (exists (
    select from training.booking b where b.id = booking_id and training.is_own(b.learner_id)));
grant select, insert on training.access_need to ${app};
grant update (words, told_at) on training.access_need to ${app};

-- How many places are taken: for everyone, since nobody is named.
create function training.taken(which uuid) returns int language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select cast(count(*) as int) from training.booking b
    where b.session_id = which and b.state in ('HELD', 'OFFERED', 'CONFIRMED');
end;

-- How many were on the waiting list before this one: for the person it belongs to.
create function training.waits_behind(which uuid) returns int language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select cast(count(b.id) as int) from training.booking me
        left join training.booking b on b.session_id = me.session_id and b.state = 'WAITING' and b.place < me.place
    where me.id = which and me.state = 'WAITING'
        and (training.is_own(me.learner_id) or training.leads(me.organisation_id) or training.is_office());
end;

-- Which mail announced which change of a booking: each change is announced by one mail, however often that is retried.
create table training.booking_notification (
    booking_id uuid not null references training.booking (id),
    version int not null,
    mail_id uuid not null,
    told_at timestamptz not null,
    -- Whether it put an event into a calendar.
    confirmed boolean not null,
    primary key (booking_id, version)
);
alter table training.booking_notification enable row level security;
alter table training.booking_notification force row level security;
create policy see on training.booking_notification for select to ${app} using ((select training.is_job('notify')));
create policy tell on training.booking_notification for insert to ${app} with check ((select training.is_job('notify')));
grant select, insert on training.booking_notification to ${app};
