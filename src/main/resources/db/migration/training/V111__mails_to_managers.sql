-- Whether the manager was mailed when someone requested a place: the page says so when they were not, because they had
-- too many mails.
alter table training.booking add column manager_mailed boolean not null default true;
