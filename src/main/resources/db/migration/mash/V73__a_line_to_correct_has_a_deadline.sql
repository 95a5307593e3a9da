-- A line that could not be read may be about a child in danger, and there is no contact with a clock for it yet. It has
-- its own deadline, from when the file reached the council. Files that are already here are due at once.
alter table mash.police_notice_file add column correct_by timestamptz;
alter table mash.police_notice_file add column correct_because text[] not null default '{}';
update mash.police_notice_file set correct_by = received_at;
alter table mash.police_notice_file alter column correct_by set not null;
