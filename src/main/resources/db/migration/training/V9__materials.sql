-- What there is to read for a session: an address on the web, or a file, which lies on the shelf of this name. One that
-- was taken back stays in the table, and nobody opens it any more.
create table training.material (
    -- Made of the page and of what was typed, so that pressing twice gives it once.
    id uuid primary key,
    session_id uuid not null references training.session (id),
    title text not null check (length(title) between 1 and 200),
    -- For whoever has a place at once, or from the session's end on for whoever came.
    moment text not null check (moment in ('BEFORE', 'AFTER')),
    -- Its address on the web; empty when it is a file.
    link text not null default '' check (length(link) <= 300),
    -- Where its file lies: with the material as it was first given, when another session took it over.
    shelf_id uuid not null,
    added_by_name text not null check (length(added_by_name) between 1 and 254),
    added_at timestamptz not null,
    taken_back_at timestamptz,
    taken_back_by_name text check (length(taken_back_by_name) between 1 and 254),
    check ((taken_back_at is null) = (taken_back_by_name is null))
);
create index material_of_session on training.material (session_id, added_at);
create index material_on_shelf on training.material (shelf_id);

-- Whether whoever acts has a place in a session, and, for what comes after it, was not marked absent. With the owner's
-- eyes, so that the list of the session is not gone through; it answers of whoever acts alone.
create function training.may_read(session uuid, moment text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select training.proven() <> '' and exists (
        select from training.learner l join training.booking b on b.learner_id = l.id
        where l.email = training.proven() and b.session_id = session and b.state = 'CONFIRMED'
            and (moment = 'BEFORE' or coalesce((select m.what from training.attendance_mark m where m.booking_id = b.id
                order by m.line desc limit 1), '') <> 'ABSENT'));
end;

alter table training.material enable row level security;
alter table training.material force row level security;
create policy see on training.material for select to ${app} using ((select training.is_office())
    or taken_back_at is null and training.may_read(session_id, moment) or training.trains(session_id));
create policy see_reminded on training.material for select to ${app} using ((select training.is_job('notify')));
create policy give on training.material for insert to ${app}
    with check ((select training.is_office()) or training.trains(session_id));
create policy take_back on training.material for update to ${app}
    using (taken_back_at is null and ((select training.is_office()) or training.trains(session_id)))
    with check (taken_back_at is not null);
grant select, insert on training.material to ${app};
grant update (taken_back_at, taken_back_by_name) on training.material to ${app};

-- Who sees the material opens its file; whoever gives it puts the file there.
create policy material_see on documents.file for select to ${app} using (shelf = 'MATERIAL' and exists (
    select from training.material m where m.shelf_id = file.shelf_id and m.taken_back_at is null));
create policy material_put on documents.file for insert to ${app} with check (shelf = 'MATERIAL' and exists (
    select from training.material m where m.id = file.shelf_id and m.taken_back_at is null
        and ((select training.is_office()) or training.trains(m.session_id))));
