-- Schools and others that refer. The partnership names the first lead of each; a lead adds people who see what
-- colleagues share with the organisation, and removes those who leave.
create table frontdoor.organisation (
    id uuid primary key,
    -- The key of everyone who is named there now.
    key_hash bytea not null unique,
    name text not null check (length(name) between 1 and 200),
    added_by_name text not null check (length(added_by_name) between 1 and 200),
    added_at timestamptz not null
);
create unique index organisation_by_name on frontdoor.organisation (lower(name));

create table frontdoor.organisation_staff (
    id uuid primary key,
    organisation_id uuid not null references frontdoor.organisation (id),
    -- The key of their address; for a shared mailbox, that of everyone who uses it.
    key_hash bytea not null,
    name text not null check (length(name) between 1 and 200),
    role text not null check (length(role) between 1 and 80),
    email text not null check (length(email) between 3 and 254),
    -- Adds and removes people.
    lead boolean not null,
    added_by_name text not null check (length(added_by_name) between 1 and 300),
    added_at timestamptz not null,
    -- When someone removed them, and who did.
    ended_at timestamptz,
    ended_by_name text not null default '' check (length(ended_by_name) <= 300),
    check ((ended_at is null) = (ended_by_name = ''))
);
create unique index staff_once on frontdoor.organisation_staff (organisation_id, key_hash) where ended_at is null;
create index organisation_staff_by_key on frontdoor.organisation_staff (key_hash) where ended_at is null;

create function frontdoor.is_office() returns boolean language sql stable parallel safe
    return access.role_now() = 'BUSINESS_MANAGER';

-- Runs with the owner's rights, because each asks about another's rows; each answers only for the current key.
create function frontdoor.own_keys() returns setof bytea
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select frontdoor.held_key() where access.role_now() = 'VISITOR'
    union
    select c.mailbox_hash from frontdoor.colleague c
    where access.role_now() = 'VISITOR' and c.owner_hash = frontdoor.held_key();
end;
create function frontdoor.workplaces() returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select s.organisation_id from frontdoor.organisation_staff s
    where s.ended_at is null and s.key_hash in (select frontdoor.own_keys());
end;
create function frontdoor.leads(which uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from frontdoor.organisation_staff s
        where s.organisation_id = which and s.ended_at is null and s.lead
            and s.key_hash in (select frontdoor.own_keys()));
end;
revoke execute on function frontdoor.own_keys, frontdoor.workplaces, frontdoor.leads from public;
grant execute on function frontdoor.own_keys, frontdoor.workplaces, frontdoor.leads to ${app};

-- A person who was removed cannot open anything of the organisation's from their next request on.
create or replace function frontdoor.opened_keys() returns setof bytea
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select k from frontdoor.own_keys() as k
    union
    select o.key_hash from frontdoor.organisation_staff s join frontdoor.organisation o on o.id = s.organisation_id
    where s.ended_at is null and s.key_hash in (select frontdoor.own_keys());
end;

alter table frontdoor.referral_sharing drop constraint referral_sharing_kind_check;
alter table frontdoor.referral_sharing add constraint referral_sharing_kind_check
    check (kind in ('MAILBOX', 'ORGANISATION', 'CASE_MANAGER'));

alter table frontdoor.organisation enable row level security;
alter table frontdoor.organisation force row level security;
create policy see on frontdoor.organisation for select
    using ((select frontdoor.is_office()) or id = any (array(select frontdoor.workplaces())));
create policy add on frontdoor.organisation for insert with check ((select frontdoor.is_office()));
grant select, insert on frontdoor.organisation to ${app};

alter table frontdoor.organisation_staff enable row level security;
alter table frontdoor.organisation_staff force row level security;
create policy see on frontdoor.organisation_staff for select
    using ((select frontdoor.is_office()) or organisation_id = any (array(select frontdoor.workplaces())));
create policy name_one on frontdoor.organisation_staff for insert
    with check ((select frontdoor.is_office()) or not lead and frontdoor.leads(organisation_id));
-- Only the partnership removes a lead.
create policy take_off on frontdoor.organisation_staff for update
    using ((select frontdoor.is_office()) or not lead and frontdoor.leads(organisation_id));
grant select, insert on frontdoor.organisation_staff to ${app};
grant update (ended_at, ended_by_name) on frontdoor.organisation_staff to ${app};
