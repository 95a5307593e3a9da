-- Confidence in each outcome of a course: self-rated before, straight after and weeks later, and rated by the manager
-- or booker. Entered once. Nobody reads another person's answers: the office reads counts.
create table training.evaluation (
    booking_id uuid not null references training.booking (id),
    stage text not null check (stage in ('BEFORE', 'AFTER', 'LATER', 'MANAGER')),
    words text not null default '' check (length(words) <= 2000),
    -- The delivery of the session, from 1 to 5; asked straight after only.
    teaching smallint check (teaching between 1 and 5),
    said_at timestamptz not null,
    primary key (booking_id, stage),
    check ((teaching is not null) = (stage = 'AFTER'))
);

-- One outcome of the course as it was worded that day: only answers to the same wording are compared.
create table training.evaluation_answer (
    booking_id uuid not null,
    stage text not null,
    position smallint not null check (position between 0 and 9),
    outcome text not null check (length(outcome) between 1 and 300),
    score smallint not null check (score between 1 and 5),
    primary key (booking_id, stage, position),
    foreign key (booking_id, stage) references training.evaluation (booking_id, stage)
);

-- A certificate: proof that someone attended the whole session and completed the evaluation. It states the facts as
-- they were on the day on which it was issued.
create table training.certificate (
    id uuid primary key,
    -- Fifteen random symbols and a check symbol; anyone who has it may verify the certificate.
    code text not null unique check (code ~ '^[2-9A-HJKMNP-Z]{16}$'),
    booking_id uuid not null references training.booking (id),
    name text not null check (length(name) between 1 and 200),
    course text not null check (length(course) between 1 and 100),
    title text not null check (length(title) between 1 and 200),
    level smallint not null check (level between 1 and 3),
    hours smallint not null check (hours > 0),
    held_on date not null,
    -- The last day on which it is valid; null if it does not expire.
    holds_until date,
    trainers text not null default '' check (length(trainers) <= 1000),
    issued_at timestamptz not null,
    revoked_at timestamptz,
    revoked_how text check (revoked_how in ('NOT_THERE', 'WRONG_NAME', 'IN_ERROR', 'FALSE')),
    -- The office's own notes; nobody else reads them.
    revoked_why text not null default '' check (length(revoked_why) <= 1000),
    revoked_by text check (length(revoked_by) between 1 and 254),
    check ((revoked_at is null) = (revoked_how is null) and (revoked_at is null) = (revoked_by is null))
);
create unique index certificate_stands_once on training.certificate (booking_id) where revoked_at is null;
create index certificate_of_booking on training.certificate (booking_id);
create index certificate_running_out on training.certificate (holds_until) where revoked_at is null;
create index certificate_by_name on training.certificate (lower(name) text_pattern_ops);

-- Mails that became due with time: each once for each date that the session had.
create table training.reminder (
    booking_id uuid not null references training.booking (id),
    kind text not null check (kind in ('SOON', 'JOINING', 'EVALUATE', 'LATER', 'LATER_AGAIN', 'LATER_LAST', 'MANAGER',
        'MANAGER_AGAIN', 'MANAGER_LAST', 'REFRESH_SOON', 'REFRESH_NEAR', 'REFRESH_NOW')),
    -- The start of the session as it was then: another date is another mail.
    about timestamptz not null,
    owed_at timestamptz not null,
    primary key (booking_id, kind, about)
);

-- Whether anyone has marked a delegate present: from then on nobody else can take their place.
create function training.was_marked(which uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from training.booking b join training.attendance_mark m on m.booking_id = b.id
        where b.learner_id = which);
end;

-- The manager who approved the booking, else the person who booked; null if they came on their own. A trainer who added
-- them at the door does not count.
create function training.sender_of(which uuid) returns text language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select coalesce(nullif(b.manager_email, ''), nullif(b.asked_by, coalesce(l.email, '')))
    from training.booking b join training.learner l on l.id = b.learner_id
    where b.id = which and not exists (select from training.walk_in w where w.booking_id = b.id);
end;

-- Who is asked, weeks later, what the delegate does differently: the manager who approved, else the person who booked.
-- Runs with the owner's rights, because it asks about another's address.
create function training.vouches(which uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select training.proven() <> '' and exists (
        select from training.booking b join training.learner l on l.id = b.learner_id
        where b.id = which and l.email is distinct from training.proven()
            and training.proven() = training.sender_of(b.id));
end;

-- The people whose practice someone is asked about: those whom they booked.
create index booking_by_asker on training.booking (asked_by);

-- So many calendar days later in London time, at the same hour.
create function training.days_on(at timestamptz, days int) returns timestamptz language sql stable parallel safe
    return (at at time zone 'Europe/London' + make_interval(days => days)) at time zone 'Europe/London';

-- What anyone who has the whole code may read of a certificate.
create function training.certificate_by(held text) returns table (name text, title text, level smallint, hours smallint,
    held_on date, holds_until date, revoked_at timestamptz, revoked_how text) language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select c.name, c.title, c.level, c.hours, c.held_on, c.holds_until, c.revoked_at, c.revoked_how
    from training.certificate c where c.code = held;
end;

alter table training.evaluation enable row level security;
alter table training.evaluation force row level security;
create policy see on training.evaluation for select to ${app} using ((select training.is_job('seats'))
    or stage = 'MANAGER' and training.vouches(booking_id)
    or stage <> 'MANAGER' and exists (
        select from training.booking b where b.id = booking_id and training.is_own(b.learner_id)));
create policy say on training.evaluation for insert to ${app} with check (
    stage = 'MANAGER' and training.vouches(booking_id)
    or stage <> 'MANAGER' and exists (
        select from training.booking b where b.id = booking_id and training.is_own(b.learner_id)));
grant select, insert on training.evaluation to ${app};

alter table training.evaluation_answer enable row level security;
alter table training.evaluation_answer force row level security;
create policy see on training.evaluation_answer for select to ${app}
    using ((select training.is_job('seats')) or exists (
    select from training.evaluation e where e.booking_id = evaluation_answer.booking_id
        and e.stage = evaluation_answer.stage));
create policy say on training.evaluation_answer for insert to ${app} with check (exists (
    select from training.evaluation e where e.booking_id = evaluation_answer.booking_id
        and e.stage = evaluation_answer.stage));
grant select, insert on training.evaluation_answer to ${app};

alter table training.certificate enable row level security;
alter table training.certificate force row level security;
create policy see on training.certificate for select to ${app} using (
    (select training.is_job('seats')) or (select training.is_office()) or exists (
        select from training.booking b where b.id = booking_id and training.is_own(b.learner_id)));
create policy issue on training.certificate for insert to ${app} with check ((select training.is_job('seats')));
create policy revoke on training.certificate for update to ${app}
    using ((select training.is_job('seats')) or (select training.is_office()));
grant select, insert on training.certificate to ${app};
grant update (revoked_at, revoked_how, revoked_why, revoked_by) on training.certificate to ${app};

alter table training.reminder enable row level security;
alter table training.reminder force row level security;
create policy see on training.reminder for select to ${app} using ((select training.is_job('seats')));
create policy owe on training.reminder for insert to ${app} with check ((select training.is_job('seats')));
grant select, insert on training.reminder to ${app};

-- Who attended, for the manager or booker; who trained, for the certificate.
create policy see_sent on training.attendance_mark for select to ${app} using (training.vouches(booking_id));
create policy see_named on training.session_trainer for select to ${app} using ((select training.is_job('seats')));
create policy see_named on training.trainer for select to ${app} using ((select training.is_job('seats')));
