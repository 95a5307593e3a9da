-- The duties of the catalogue that a learner has stated; none means that none is known. The training that they need
-- depends on it.
alter table training.learner add column duties text[] not null default '{}'
    check (cardinality(duties) <= 20 and length(array_to_string(duties, ' ')) <= 1000);
grant update (duties) on training.learner to ${app};

-- A message from the office or a trainer to everyone with a place in one session.
create table training.session_message (
    -- Derived from the page and its text, so that pressing twice sends it once.
    id uuid primary key,
    session_id uuid not null references training.session (id),
    words text not null check (length(words) between 1 and 2000),
    by_name text not null check (length(by_name) between 1 and 254),
    at timestamptz not null
);
create index session_message_of on training.session_message (session_id, at);

-- The recipients; people without an address were not reached.
create table training.session_message_to (
    message_id uuid not null references training.session_message (id),
    booking_id uuid not null references training.booking (id),
    reached boolean not null,
    primary key (message_id, booking_id)
);

alter table training.session_message enable row level security;
alter table training.session_message force row level security;
create policy see on training.session_message for select to ${app}
    using ((select training.is_office()) or (select training.is_job('notify')) or training.trains(session_id));
create policy write on training.session_message for insert to ${app}
    with check ((select training.is_office()) or training.trains(session_id));
grant select, insert on training.session_message to ${app};

alter table training.session_message_to enable row level security;
alter table training.session_message_to force row level security;
create policy see on training.session_message_to for select to ${app} using ((select training.is_job('notify'))
    or exists (select from training.session_message m where m.id = message_id));
create policy write on training.session_message_to for insert to ${app} with check (exists (
    select from training.session_message m join training.booking b on b.session_id = m.session_id
    where m.id = message_id and b.id = booking_id and ((select training.is_office())
    or training.trains(m.session_id))));
grant select, insert on training.session_message_to to ${app};
