-- Reports on paper, by e-mail, in person or as a police notice are recorded with that channel.
alter table frontdoor.report drop constraint report_channel_check;
alter table frontdoor.report add constraint report_channel_check
    check (channel in ('WEB', 'PHONE', 'PAPER', 'EMAIL', 'IN_PERSON', 'NOTICE'));
