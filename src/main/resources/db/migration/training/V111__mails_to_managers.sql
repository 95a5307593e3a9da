-- Whether the manager was written to when somebody asked for a place: the page says when they were not, because they
-- had too many mails.
alter table training.booking add column manager_mailed boolean not null default true;
