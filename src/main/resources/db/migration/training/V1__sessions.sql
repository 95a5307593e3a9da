-- Course dates. No learner data; anyone may read them.
create table training.session (
    id uuid primary key,
    -- The course's id in the catalogue.
    course text not null check (length(course) between 1 and 100),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    -- A venue with its address, or empty if it is live online.
    place text not null check (length(place) <= 300),
    -- The link for a live online session, or empty.
    link text not null check (length(link) <= 300),
    -- Access and facilities: steps, parking, a hearing loop, a quiet room.
    access text not null check (length(access) <= 1000),
    trainers text not null check (length(trainers) <= 300),
    capacity int not null check (capacity between 1 and 500),
    cancelled_at timestamptz,
    cancelled_why text check (length(cancelled_why) between 1 and 1000),
    version int not null default 1,
    check (place <> '' or link <> ''),
    check ((cancelled_at is null) = (cancelled_why is null))
);
create index session_by_start on training.session (starts_at);
-- Coming sessions are queried by their end; past sessions grow with the years.
create index session_to_come on training.session (ends_at);
create index session_of_course on training.session (course, starts_at);

-- Every change of a session, and who made it. Append-only.
create table training.session_change (
    session_id uuid not null references training.session (id),
    version int not null,
    what text not null check (length(what) between 1 and 100),
    -- What was changed, from what to what.
    words text not null check (length(words) <= 4000),
    by_name text not null,
    at timestamptz not null,
    primary key (session_id, version)
);

alter table training.session enable row level security;
alter table training.session force row level security;
create policy read on training.session for select to ${app} using (true);
create policy plan on training.session for insert to ${app}
    with check ((select access.role_now()) = 'BUSINESS_MANAGER');
create policy change on training.session for update to ${app} using ((select access.role_now()) = 'BUSINESS_MANAGER');

alter table training.session_change enable row level security;
alter table training.session_change force row level security;
create policy read on training.session_change for select to ${app}
    using ((select access.role_now()) = 'BUSINESS_MANAGER');
create policy write on training.session_change for insert to ${app}
    with check ((select access.role_now()) = 'BUSINESS_MANAGER');

grant usage on schema training to ${app};
grant select, insert on training.session, training.session_change to ${app};
grant update (starts_at, ends_at, place, link, access, trainers, capacity, cancelled_at, cancelled_why, version)
    on training.session to ${app};
