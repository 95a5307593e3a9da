-- What they answered when they were asked whether there is danger now; empty in reports from before it was kept.
alter table frontdoor.report add column danger_answer text not null default ''
    check (danger_answer in ('', 'YES', 'NO', 'UNSURE'));
