-- Contacts whose likely matches are still to be found: those received before casework.found_match was there. A job takes them
-- from the front, open ones first, and removes each with what it found; when none is left it is empty for good.
create table casework.match_backlog (
    place bigint generated always as identity primary key,
    record_id uuid not null unique references access.record (id)
);
insert into casework.match_backlog (record_id)
select c.id from mash.contact c
where exists (select from people.person p where p.record_id = c.id)
order by c.stage = 'CLOSED', c.received_at desc, c.id;
alter table casework.match_backlog enable row level security;
alter table casework.match_backlog force row level security;
create policy take on casework.match_backlog for select using ((select access.role_now()) = 'JOB');
create policy finish on casework.match_backlog for delete using ((select access.role_now()) = 'JOB');
grant select, delete on casework.match_backlog to ${app};
