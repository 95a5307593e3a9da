-- The same channels as a report's.
alter table mash.contact drop constraint contact_channel_check;
alter table mash.contact add constraint contact_channel_check
    check (channel in ('WEB', 'PHONE', 'PAPER', 'EMAIL', 'IN_PERSON', 'NOTICE', 'TEAM'));
