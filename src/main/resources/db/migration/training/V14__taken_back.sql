-- Trainers do not mark their own attendance: a mark is half of a certificate.
drop policy add on training.attendance_mark;
create policy add on training.attendance_mark for insert to ${app} with check (exists (
    select from training.booking b where b.id = booking_id and b.state = 'CONFIRMED'
        and case when training.trains(b.session_id) then not training.is_own(b.learner_id)
            else training.is_own(b.learner_id) and what in ('CAME', 'LATE') end));

-- A record imported by mistake is withdrawn, and so is a file as a whole. What was refused stays refused: the learner
-- enters it again.
create table training.import_file (
    id uuid primary key,
    -- The learning system.
    given_by text not null check (length(given_by) between 1 and 200),
    by_name text not null check (length(by_name) between 1 and 254),
    at timestamptz not null
);
create index import_file_at on training.import_file (at);
alter table training.import_file enable row level security;
alter table training.import_file force row level security;
create policy see on training.import_file for select to ${app} using ((select training.is_office()));
create policy bring on training.import_file for insert to ${app} with check ((select training.is_office()));
grant select, insert on training.import_file to ${app};
alter table training.completion
    -- The file in which it came; null if the learner entered it.
    add column brought_in uuid references training.import_file (id);
create index completion_brought_in on training.completion (brought_in) where brought_in is not null;
drop policy look_at on training.completion;
create policy look_at on training.completion for update to ${app}
    using ((select training.is_office()) and refused_why = '') with check ((select training.is_office()));
