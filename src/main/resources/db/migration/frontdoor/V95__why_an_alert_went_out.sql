-- Why an alert was raised, for the page that is shown after sending; the answers themselves have been deleted by then.
alter table frontdoor.report_draft add column alert text not null default 'NONE'
    check (alert in ('NONE', 'CALL_TODAY', 'NOT_SURE', 'WORDS', 'SAID'));

-- Whether the person asked for help for their own family: the same page then says that we will contact them.
alter table frontdoor.report_draft add column own_family boolean not null default false;
