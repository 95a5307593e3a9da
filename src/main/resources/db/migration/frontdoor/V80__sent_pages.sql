-- A report page whose form was answered with a page: the browser's history keeps such a form with its input. Once the
-- report has ended, a form that was sent before is not shown again, so that nothing reappears on a shared device.
-- Stored for a day: the keyed hash of the page's random id, and no personal data.
create table frontdoor.sent_page (
    page_hash bytea primary key,
    sent_at timestamptz not null
);
create index on frontdoor.sent_page (sent_at);
alter table frontdoor.sent_page enable row level security;
alter table frontdoor.sent_page force row level security;
create policy own on frontdoor.sent_page for all
    using ((select access.role_now()) = 'VISITOR' and page_hash = (select frontdoor.held_key()))
    with check ((select access.role_now()) = 'VISITOR' and page_hash = (select frontdoor.held_key()));
create policy tidy_see on frontdoor.sent_page for select using ((select frontdoor.is_forgetting()));
create policy tidy on frontdoor.sent_page for delete using ((select frontdoor.is_forgetting()));
grant select, insert, delete on frontdoor.sent_page to ${app};
