-- A team of the council that works on a pathway sends a contact from its own case.
alter table frontdoor.report drop constraint report_channel_check;
alter table frontdoor.report add constraint report_channel_check
    check (channel in ('WEB', 'PHONE', 'PAPER', 'EMAIL', 'IN_PERSON', 'NOTICE', 'TEAM'));
