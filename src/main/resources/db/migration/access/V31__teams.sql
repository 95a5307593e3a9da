-- One more kind of people: who receives what the desk hands over, for one team. Such a person is not of the desk: no
-- policy about a record lets them in. What is handed over names the team, and access.team_now() is the only way to learn
-- whose they are.
alter table access.account drop constraint account_role_check;
alter table access.account add constraint account_role_check check (role in
    ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR', 'BUSINESS_MANAGER',
     'RESEARCHER', 'TEAM_MEMBER'));
alter table access.invitation drop constraint invitation_role_check;
alter table access.invitation add constraint invitation_role_check check (role in
    ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR', 'BUSINESS_MANAGER',
     'RESEARCHER', 'TEAM_MEMBER'));
-- A team is data of the profile, so its id is kept and no list of them.
alter table access.account add column team text check (team ~ '^[a-z][a-z0-9-]{0,39}$');
alter table access.account add constraint account_team check ((role = 'TEAM_MEMBER') = (team is not null));
alter table access.invitation add column team text check (team ~ '^[a-z][a-z0-9-]{0,39}$');
alter table access.invitation add constraint invitation_team check ((role = 'TEAM_MEMBER') = (team is not null));
create index account_by_team on access.account (team, name) where team is not null;

-- The team of whoever acts, from their own account: never from what a request says. Null for everybody else.
create function access.team_now() returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select a.team from access.account a
    where a.id = access.account_now() and access.role_now() = 'TEAM_MEMBER' and a.role = 'TEAM_MEMBER'
        and a.suspended_at is null;
end;
revoke execute on function access.team_now from public;
grant execute on function access.team_now to ${app};

-- Who receives need not know who works at the desk, any more than an agency's researcher does.
drop policy account_seen on access.account;
create policy account_seen on access.account for select to ${app} using (
    access.role_now() not in ('', 'VISITOR', 'RESEARCHER', 'TEAM_MEMBER') or id = access.account_now());
