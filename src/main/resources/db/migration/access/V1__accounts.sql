-- Accounts. Row security is forced on every table: the transaction must name its actor. JOB is a background job of the
-- program, such as sign-in itself; ADMINISTRATOR manages accounts; everyone else sees colleagues' names and changes
-- only their own data. A member of the public (VISITOR) sees nothing here.

create table access.account (
    id             uuid primary key default public.uuidv7(),
    name           text not null check (length(name) between 1 and 80),
    email          text not null unique check (email = lower(email) and length(email) <= 254),
    -- The main post: the role in which a session begins. access.further_post has the others.
    role           text not null
        check (role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR',
            'BUSINESS_MANAGER', 'RESEARCHER', 'TEAM_MEMBER')),
    -- The agency of a researcher and the team of a team member. Both come from the profile file, so only the id is
    -- stored.
    agency         text check (agency ~ '^[a-z][a-z0-9-]{0,39}$'),
    team           text check (team ~ '^[a-z][a-z0-9-]{0,39}$'),
    -- Argon2id, in the encoding of the Argon2 reference implementation. An invented person has neither password nor
    -- app.
    password       text,
    -- The authenticator's secret, encrypted with the installation's key (AES-GCM), and the last time step that was
    -- used.
    code_secret    bytea,
    last_code_step bigint not null default 0,
    invented       boolean not null default false,
    suspended_at   timestamptz,
    made_at        timestamptz not null,
    version        int not null default 1,
    check (invented = (password is null)),
    check (invented = (code_secret is null)),
    check ((role = 'RESEARCHER') = (agency is not null)),
    check ((role = 'TEAM_MEMBER') = (team is not null))
);
create index account_by_role on access.account (role, name);
create index account_by_agency on access.account (agency, name) where agency is not null;
create index account_by_team on access.account (team, name) where team is not null;

-- A further post of an account. A session acts in one post at a time, never with the sum of the rights.
create table access.further_post (
    account_id uuid not null references access.account,
    role       text not null
        check (role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR',
            'BUSINESS_MANAGER', 'RESEARCHER', 'TEAM_MEMBER')),
    given_by   text not null,
    given_at   timestamptz not null,
    primary key (account_id, role)
);
create index further_post_by_role on access.further_post (role);

-- Posts that one person may not hold at the same time.
create table access.incompatible_posts (
    one   text not null,
    other text not null,
    why   text not null,
    primary key (one, other)
);
insert into access.incompatible_posts (one, other, why)
select 'ADMINISTRATOR', r, 'Someone who manages accounts cannot have a role that reads records'
from unnest(array['CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER']) r
union all
select o, r, 'An agency or team account has only that role'
from unnest(array['RESEARCHER', 'TEAM_MEMBER']) o,
    unnest(array['CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR',
        'BUSINESS_MANAGER', 'RESEARCHER', 'TEAM_MEMBER']) r
where o < r or r not in ('RESEARCHER', 'TEAM_MEMBER');

-- The posts that an account holds now. Runs with the caller's rights.
create view access.holder with (security_invoker = true) as
select a.id, 'account:' || a.id as account, a.name, a.role, a.agency, a.team, a.invented
from access.account a
where a.suspended_at is null
union all
select a.id, 'account:' || a.id, a.name, f.role, null, null, a.invented
from access.further_post f join access.account a on a.id = f.account_id
where a.suspended_at is null;

create table access.recovery_code (
    account_id uuid not null references access.account,
    code_hash  bytea not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

create table access.invitation (
    id            uuid primary key default public.uuidv7(),
    role          text not null
        check (role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR',
            'BUSINESS_MANAGER', 'RESEARCHER', 'TEAM_MEMBER')),
    agency        text check (agency ~ '^[a-z][a-z0-9-]{0,39}$'),
    team          text check (team ~ '^[a-z][a-z0-9-]{0,39}$'),
    email         text not null check (email = lower(email) and length(email) <= 254),
    made_by       text not null,
    made_at       timestamptz not null,
    -- The token is generated when the message is sent; only its keyed hash is stored.
    token_hash    bytea unique,
    token_made_at timestamptz,
    -- The authenticator's secret while it is being set up, encrypted as above.
    code_secret   bytea,
    accepted_at   timestamptz,
    withdrawn_at  timestamptz,
    check ((role = 'RESEARCHER') = (agency is not null)),
    check ((role = 'TEAM_MEMBER') = (team is not null))
);
create unique index invitation_open_once on access.invitation (email)
    where accepted_at is null and withdrawn_at is null;

-- A signed-in browser. Only the keyed hash of the cookie's value is stored, so reading this table is not enough to
-- impersonate anyone.
create table access.session (
    id         uuid primary key default public.uuidv7(),
    key_hash   bytea not null unique,
    account_id uuid not null references access.account,
    device     text not null check (length(device) <= 60),
    -- The post in which the session acts.
    role       text not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    ended_at   timestamptz
);
create index session_by_account on access.session (account_id, started_at);

-- A browser that has passed the password step and has not entered its code yet.
create table access.sign_in_awaiting_code (
    key_hash   bytea primary key,
    account_id uuid not null references access.account,
    since      timestamptz not null
);

-- Failed attempts, by e-mail address or network address, under a keyed hash that changes each day.
create table access.failed_attempt (
    key_hash bytea primary key,
    tries    int not null,
    free_at  timestamptz not null,
    last_at  timestamptz not null
);

-- What a signed-in person sent when their session had expired: kept for an hour, for that person alone.
create table access.parked_form (
    id         uuid primary key default public.uuidv7(),
    account_id uuid not null references access.account,
    path       text not null check (length(path) <= 500),
    fields     jsonb not null,
    parked_at  timestamptz not null
);
create index parked_by_account on access.parked_form (account_id, parked_at);

grant usage on schema access to ${app};
grant select, insert, delete on access.further_post to ${app};
grant select on access.incompatible_posts, access.holder to ${app};
grant select, insert, update on access.recovery_code, access.invitation to ${app};
-- What is set when an account is created cannot be changed; the rest is written by the program.
grant select, insert on access.account to ${app};
grant update (name, role, agency, team, password, code_secret, last_code_step, suspended_at, version)
    on access.account to ${app};
grant select, insert, update, delete on access.session, access.sign_in_awaiting_code, access.failed_attempt, access.parked_form to ${app};

create function access.role_now() returns text
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return coalesce((select w.role from database.who_acts w), '');
end $$;
create function access.account_now() returns uuid
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (select cast(substr(w.actor, 9) as uuid) from database.who_acts w where w.actor like 'account:%');
end $$;
grant execute on function access.role_now, access.account_now to ${app};

alter table access.account enable row level security;
alter table access.account force row level security;
-- People who answer for an agency or a team need not know who works at the desk.
create policy account_seen on access.account for select to ${app} using (
    (select access.role_now()) not in ('', 'VISITOR', 'RESEARCHER', 'TEAM_MEMBER')
    or id = (select access.account_now()));
create policy account_made on access.account for insert to ${app} with check ((select access.role_now()) = 'JOB');
create policy account_changed on access.account for update to ${app}
    using ((select access.role_now()) in ('JOB', 'ADMINISTRATOR') or id = (select access.account_now()));

alter table access.further_post enable row level security;
alter table access.further_post force row level security;
create policy further_post_seen on access.further_post for select to ${app} using (
    (select access.role_now()) not in ('', 'VISITOR', 'RESEARCHER', 'TEAM_MEMBER')
    or account_id = (select access.account_now()));
-- Nobody grants or removes a post of their own.
create policy further_post_given on access.further_post for insert to ${app} with check (
    (select access.role_now()) = 'ADMINISTRATOR' and account_id <> (select access.account_now())
    and given_by = (select database.actor_now()));
create policy further_post_taken on access.further_post for delete to ${app} using (
    (select access.role_now()) = 'ADMINISTRATOR' and account_id <> (select access.account_now()));

-- Why an account cannot hold another post beside those that it has; null if it can.
create function access.why_not_together(whom uuid, wanted text, main_too boolean) returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return (
        select p.why
        from (select a.role from access.account a where a.id = whom and main_too
            union all select f.role from access.further_post f where f.account_id = whom) h
        join access.incompatible_posts p on (p.one, p.other) in ((h.role, wanted), (wanted, h.role))
        where access.role_now() not in ('', 'VISITOR')
        limit 1);
revoke execute on function access.why_not_together from public;
grant execute on function access.why_not_together to ${app};

-- Applies to every writer, including the owner.
create function access.posts_go_together() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    whom uuid := cast(coalesce(to_jsonb(new) ->> 'account_id', to_jsonb(new) ->> 'id') as uuid);
begin
    if exists (
        select from (select a.role, true as is_main from access.account a
                where a.id = whom and tg_table_name <> 'account'
            union all select f.role, tg_table_name = 'account' from access.further_post f where f.account_id = whom) h
        where h.role = new.role and h.is_main or exists (select from access.incompatible_posts p
            where (p.one, p.other) in ((h.role, new.role), (new.role, h.role)))) then
        raise exception 'these posts do not go together' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger posts_go_together before insert on access.further_post
    for each row execute function access.posts_go_together();
create trigger posts_go_together before update of role on access.account
    for each row execute function access.posts_go_together();

alter table access.recovery_code enable row level security;
alter table access.recovery_code force row level security;
create policy recovery_code_of_job on access.recovery_code to ${app}
    using ((select access.role_now()) = 'JOB' or account_id = (select access.account_now()));

alter table access.invitation enable row level security;
alter table access.invitation force row level security;
create policy invitation_of_administrator on access.invitation to ${app}
    using ((select access.role_now()) in ('JOB', 'ADMINISTRATOR'));

alter table access.session enable row level security;
alter table access.session force row level security;
create policy session_own on access.session to ${app}
    using ((select access.role_now()) in ('JOB', 'ADMINISTRATOR') or account_id = (select access.account_now()));

alter table access.sign_in_awaiting_code enable row level security;
alter table access.sign_in_awaiting_code force row level security;
create policy awaiting_code_of_job on access.sign_in_awaiting_code to ${app} using ((select access.role_now()) = 'JOB');

alter table access.failed_attempt enable row level security;
alter table access.failed_attempt force row level security;
create policy failure_of_job on access.failed_attempt to ${app} using ((select access.role_now()) = 'JOB');

alter table access.parked_form enable row level security;
alter table access.parked_form force row level security;
create policy parked_own on access.parked_form to ${app} using (account_id = (select access.account_now()));
create policy parked_swept on access.parked_form for delete to ${app} using ((select access.role_now()) = 'JOB');
-- A delete must be able to read the rows that it deletes.
create policy parked_seen_by_job on access.parked_form for select to ${app} using ((select access.role_now()) = 'JOB');

-- The account and the post behind a session cookie. Asked at each request, before there is an actor to name, and in one
-- statement. A session whose post has been removed no longer acts in it.
create function access.who_holds(key bytea)
    returns table (session_id uuid, account_id uuid, name text, role text, several boolean, invented boolean,
                   suspended boolean, started_at timestamptz, seen_at timestamptz, ended boolean)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select s.id, a.id, a.name,
        case when exists (select from access.further_post f where f.account_id = a.id and f.role = s.role) then s.role
            else a.role end,
        exists (select from access.further_post f where f.account_id = a.id), a.invented, a.suspended_at is not null, s.started_at, s.seen_at,
        s.ended_at is not null
    from access.session s
    join access.account a on a.id = s.account_id
    where s.key_hash = key;
end;
revoke execute on function access.who_holds from public;
grant execute on function access.who_holds to ${app};

-- The agency of the current actor, from their own account and never from the request. Null for everyone else.
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

-- The team of the current actor, from their own account and never from the request. Null for everyone else.
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

-- Row security lets people change their own row but cannot restrict columns: roles and activation are set by an
-- administrator, and never for themselves; nobody else creates a person's credentials. The owner, to whom row security
-- does not apply, is not restricted by this trigger either.
create function access.nobody_makes_more_of_themselves() returns trigger language plpgsql as $$
declare
    themselves boolean := old.id is not distinct from access.account_now();
begin
    if not row_security_active('access.account') or access.role_now() = 'JOB' then
        return new;
    end if;
    if (new.role, new.agency, new.team, new.suspended_at)
            is distinct from (old.role, old.agency, old.team, old.suspended_at)
        and (themselves or access.role_now() <> 'ADMINISTRATOR') then
        raise exception 'only an administrator says what somebody is, and nobody of themselves'
            using errcode = 'insufficient_privilege';
    end if;
    if (new.password, new.code_secret, new.last_code_step)
            is distinct from (old.password, old.code_secret, old.last_code_step)
        and not themselves then
        raise exception 'nobody makes the keys of somebody else' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger nobody_makes_more_of_themselves before update on access.account
    for each row execute function access.nobody_makes_more_of_themselves();
