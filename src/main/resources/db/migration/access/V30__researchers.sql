-- One more kind of people: who answers for one agency. Such a person is not of the desk: no policy about a record lets
-- them in. What their agency is asked names the agency, and access.agency_now() is the only way to learn whose they are.
alter table access.account drop constraint account_role_check;
alter table access.account add constraint account_role_check check (role in
    ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR', 'BUSINESS_MANAGER',
     'RESEARCHER'));
alter table access.invitation drop constraint invitation_role_check;
alter table access.invitation add constraint invitation_role_check check (role in
    ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR', 'BUSINESS_MANAGER',
     'RESEARCHER'));
-- An agency is data of the profile, so its id is kept and no list of them.
alter table access.account add column agency text check (agency ~ '^[a-z][a-z0-9-]{0,39}$');
alter table access.account add constraint account_agency check ((role = 'RESEARCHER') = (agency is not null));
alter table access.invitation add column agency text check (agency ~ '^[a-z][a-z0-9-]{0,39}$');
alter table access.invitation add constraint invitation_agency check ((role = 'RESEARCHER') = (agency is not null));
create index account_by_agency on access.account (agency, name) where agency is not null;

-- The agency of whoever acts, from their own account: never from what a request says. Null for everybody else.
create function access.agency_now() returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select a.agency from access.account a
    where a.id = access.account_now() and access.role_now() = 'RESEARCHER' and a.role = 'RESEARCHER'
        and a.suspended_at is null;
end;
revoke execute on function access.agency_now from public;
grant execute on function access.agency_now to ${app};

-- Another agency's people need not know who works at the desk: a researcher sees their own account only.
drop policy account_seen on access.account;
create policy account_seen on access.account for select to ${app} using (
    access.role_now() not in ('', 'VISITOR', 'RESEARCHER') or id = access.account_now());
