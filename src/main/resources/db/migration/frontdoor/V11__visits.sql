-- One job deletes abandoned drafts; no other job has access to what people are writing.
create function frontdoor.is_forgetting() returns boolean language sql stable parallel safe
    return access.role_now() = 'JOB' and database.actor_now() = 'job:forgetting';

create policy tidy_see on frontdoor.report_draft for select using ((select frontdoor.is_forgetting()));
create policy tidy on frontdoor.report_draft for delete using ((select frontdoor.is_forgetting()));

-- A visit with a return phrase. The browser holds a token, so that the phrase is sent only once and leaving ends it.
create table frontdoor.return_visit (
    token_hash bytea primary key,
    phrase_hash bytea not null,
    touched_at timestamptz not null
);
create index on frontdoor.return_visit (touched_at);
alter table frontdoor.return_visit enable row level security;
alter table frontdoor.return_visit force row level security;
create policy own on frontdoor.return_visit for all
    using ((select access.role_now()) = 'VISITOR' and token_hash = (select frontdoor.held_key()))
    with check ((select access.role_now()) = 'VISITOR' and token_hash = (select frontdoor.held_key()));
create policy tidy_see on frontdoor.return_visit for select using ((select frontdoor.is_forgetting()));
create policy tidy on frontdoor.return_visit for delete using ((select frontdoor.is_forgetting()));
grant select, insert, update, delete on frontdoor.return_visit to ${app};

-- A phrase can only be created with the draft from which that report was sent.
create policy make on frontdoor.return_phrase for insert with check (
    (select access.role_now()) = 'VISITOR' and record_id in (select d.record_id from frontdoor.report_draft d));
