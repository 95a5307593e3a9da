-- One more thing that is owed: the word that a contact is red, for a team that may have to go out. To the managers it is
-- owed with the contact alone.
alter table messages.outbox add column team text check (length(team) between 1 and 60);
alter table messages.outbox add constraint outbox_about_red check (kind <> 'RED' or contact_id is not null);
alter table messages.outbox add constraint outbox_about_team check (team is null or kind = 'RED');
