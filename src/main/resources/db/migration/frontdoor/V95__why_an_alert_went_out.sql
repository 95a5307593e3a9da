-- Why an alert went out, for the page that is shown after sending; the answers themselves are gone by then.
alter table frontdoor.draft add column alert text not null default 'NONE'
    check (alert in ('NONE', 'NOT_SURE', 'WORDS', 'SAID'));
