-- The answer to "is there danger now?"; empty in reports from before it was stored.
alter table frontdoor.report add column danger_answer text not null default ''
    check (danger_answer in ('', 'YES', 'NO', 'UNSURE'));
