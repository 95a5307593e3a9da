-- Where courses are given. The office alone reads it: it says whom to ring and what it costs; a session keeps what
-- everybody may know in its own words.
create table training.venue (
    id uuid primary key,
    name text not null check (length(name) between 1 and 100),
    address text not null check (length(address) between 1 and 190),
    -- What the place has: steps, parking, a loop, a quiet room.
    access text not null default '' check (length(access) <= 1000),
    -- How many people it has room for.
    holds int not null check (holds between 1 and 500),
    -- Whom to ring, what it costs.
    notes text not null default '' check (length(notes) <= 2000),
    added_at timestamptz not null,
    -- Since when it is not used any more.
    ended_at timestamptz
);

alter table training.venue enable row level security;
alter table training.venue force row level security;
create policy see on training.venue for select to ${app} using ((select training.is_office()));
create policy add on training.venue for insert to ${app} with check ((select training.is_office()));
create policy keep on training.venue for update to ${app} using ((select training.is_office()));
grant select, insert on training.venue to ${app};
grant update (name, address, access, holds, notes, ended_at) on training.venue to ${app};

-- Which venue of the list it is; empty when it is another place. Its words stay in the session as they stood that day.
alter table training.session add column venue_id uuid references training.venue (id);
grant update (venue_id) on training.session to ${app};
create index session_at_venue on training.session (venue_id, starts_at) where venue_id is not null;
