-- A line that could not be read may tell of a child in danger, and no contact keeps a clock for it yet. Its own runs from
-- when the file reached the council. Files that are here already count as due when they came.
alter table mash.police_notice_file add column correct_by timestamptz;
alter table mash.police_notice_file add column correct_because text[] not null default '{}';
update mash.police_notice_file set correct_by = received_at;
alter table mash.police_notice_file alter column correct_by set not null;
