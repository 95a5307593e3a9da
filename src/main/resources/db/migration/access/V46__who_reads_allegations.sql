-- The administrator names who reads contacts about people who work with children, in their own name, and only people of
-- the desk. Nobody names themselves: an administrator is not of the desk.
grant insert, delete on access.allegations_reader to ${app};
alter table access.allegations_reader enable row level security;
alter table access.allegations_reader force row level security;
create policy see on access.allegations_reader for select using (access.role_now() = 'ADMINISTRATOR');
create policy name_one on access.allegations_reader for insert with check (
    access.role_now() = 'ADMINISTRATOR' and added_by = current_setting('breakwater.actor', true)
    and exists (select from access.account a
        where a.id = account_id and a.role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER')));
create policy take_off on access.allegations_reader for delete using (access.role_now() = 'ADMINISTRATOR');

-- A reader who is not of the desk any more reads nothing; where none of them can decide, the managers are named too.
create or replace function access.readers_of_allegations(danger boolean) returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select a.id from access.account a
    where a.suspended_at is null and (
        a.role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER')
            and a.id in (select r.account_id from access.allegations_reader r)
        or (danger and a.role = 'DUTY_WORKER')
        or (a.role = 'MANAGER' and not exists (
            select 1 from access.allegations_reader r join access.account n on n.id = r.account_id
            where n.suspended_at is null and n.role in ('SCREENER', 'MANAGER', 'DUTY_WORKER'))))
$$;
