-- Course materials of a session: a web address, or a file, which is on the shelf of this name. A withdrawn one stays in
-- the table, and nobody opens it any more.
create table training.material (
    -- Derived from the page and the input, so that pressing twice adds it once.
    id uuid primary key,
    session_id uuid not null references training.session (id),
    title text not null check (length(title) between 1 and 200),
    -- For people with a place at once, or from the session's end on for those who came.
    moment text not null check (moment in ('BEFORE', 'AFTER')),
    -- Its web address; empty if it is a file.
    link text not null default '' check (length(link) <= 300),
    -- Where its file is: with the material as first added, if another session copied it.
    shelf_id uuid not null,
    added_by_name text not null check (length(added_by_name) between 1 and 254),
    added_at timestamptz not null,
    taken_back_at timestamptz,
    taken_back_by_name text check (length(taken_back_by_name) between 1 and 254),
    check ((taken_back_at is null) = (taken_back_by_name is null))
);
create index material_of_session on training.material (session_id, added_at);
create index material_on_shelf on training.material (shelf_id);

-- Whether the current actor has a place in a session and, for materials after it, was not marked absent. Runs with the
-- owner's rights, so that the delegate list is not scanned; it answers only for the current actor.
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

-- People who see the material open its file; the person who adds it puts the file there.
create policy material_see on documents.file for select to ${app} using (shelf = 'MATERIAL' and exists (
    select from training.material m where m.shelf_id = file.shelf_id and m.taken_back_at is null));
create policy material_put on documents.file for insert to ${app} with check (shelf = 'MATERIAL' and exists (
    select from training.material m where m.id = file.shelf_id and m.taken_back_at is null
        and ((select training.is_office()) or training.trains(m.session_id))));
