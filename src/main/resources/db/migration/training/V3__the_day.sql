-- Attendance. Append-only, and the latest row counts. The page generates the id, so a repeated request writes one row.
create table training.attendance_mark (
    id uuid primary key,
    -- The order in which they arrived.
    line bigint generated always as identity unique,
    booking_id uuid not null references training.booking (id),
    what text not null check (what in ('CAME', 'LATE', 'PART', 'ABSENT')),
    at timestamptz not null,
    by_name text not null check (length(by_name) between 1 and 254)
);
create index mark_of_booking on training.attendance_mark (booking_id, line);

-- Who came without a booking, and in whose place.
create table training.walk_in (
    booking_id uuid primary key references training.booking (id),
    instead_of uuid unique references training.booking (id),
    at timestamptz not null,
    by_name text not null check (length(by_name) between 1 and 254),
    check (instead_of <> booking_id)
);

-- The no-show fee; withdrawn if there was a reason.
create table training.absence_fee (
    booking_id uuid primary key references training.booking (id),
    pence int not null check (pence >= 0),
    charged_at timestamptz not null,
    back_at timestamptz
);

alter table training.attendance_mark enable row level security;
alter table training.attendance_mark force row level security;
create policy see on training.attendance_mark for select to ${app} using ((select training.is_job('seats')) or exists (
    select from training.booking b where b.id = booking_id
        and (training.is_own(b.learner_id) or training.trains(b.session_id) or (select training.is_office()))));
create policy add on training.attendance_mark for insert to ${app} with check (exists (
    select from training.booking b where b.id = booking_id and b.state = 'CONFIRMED'
        and (training.trains(b.session_id) or training.is_own(b.learner_id) and what in ('CAME', 'LATE'))));
grant select, insert on training.attendance_mark to ${app};

alter table training.walk_in enable row level security;
alter table training.walk_in force row level security;
create policy see on training.walk_in for select to ${app} using ((select training.is_job('seats')) or exists (
    select from training.booking b where b.id = booking_id and (training.trains(b.session_id)
    or (select training.is_office()))));
create policy add on training.walk_in for insert to ${app} with check ((select training.is_job('seats')));
grant select, insert on training.walk_in to ${app};

-- A walk-in is identified by what they told the trainer.
create policy walk_in on training.learner for insert to ${app} with check ((select training.is_job('seats')));

alter table training.absence_fee enable row level security;
alter table training.absence_fee force row level security;
create policy see on training.absence_fee for select to ${app}
    using ((select training.is_job('seats')) or (select training.is_office()));
create policy charge on training.absence_fee for insert to ${app} with check ((select training.is_job('seats')));
create policy change on training.absence_fee for update to ${app} using ((select training.is_job('seats')));
grant select, insert on training.absence_fee to ${app};
grant update (pence, charged_at, back_at) on training.absence_fee to ${app};
