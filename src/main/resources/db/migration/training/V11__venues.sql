-- Venues. Only the office reads this list: it has contacts and prices; a session holds the public information in its
-- own columns.
create table training.venue (
    id uuid primary key,
    name text not null check (length(name) between 1 and 100),
    address text not null check (length(address) between 1 and 190),
    -- Access and facilities: steps, parking, a hearing loop, a quiet room.
    access text not null default '' check (length(access) <= 1000),
    -- Its capacity, in people.
    holds int not null check (holds between 1 and 500),
    -- Who to contact, what it costs.
    notes text not null default '' check (length(notes) <= 2000),
    added_at timestamptz not null,
    -- Since when it is no longer used.
    ended_at timestamptz
);

alter table training.venue enable row level security;
alter table training.venue force row level security;
create policy see on training.venue for select to ${app} using ((select training.is_office()));
create policy add on training.venue for insert to ${app} with check ((select training.is_office()));
create policy keep on training.venue for update to ${app} using ((select training.is_office()));
grant select, insert on training.venue to ${app};
grant update (name, address, access, holds, notes, ended_at) on training.venue to ${app};

-- The venue in the list; null for another place. The session keeps a copy of its details as they were that day.
alter table training.session add column venue_id uuid references training.venue (id);
grant update (venue_id) on training.session to ${app};
create index session_at_venue on training.session (venue_id, starts_at) where venue_id is not null;
