-- Who may sign in. Every table has forced row security: the transaction must name its actor. JOB is a part of the
-- program,
-- such as the sign-in itself; ADMINISTRATOR looks after accounts; anyone else sees colleagues' names and changes only
-- what
-- is their own. A member of the public (VISITOR) sees nothing here.

create table access.account (
    id             uuid primary key default public.uuidv7(),
    name           text not null check (length(name) between 1 and 80),
    email          text not null unique check (email = lower(email) and length(email) <= 254),
    role           text not null
        check (role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR')),
    -- Argon2id, as the Argon2 reference writes it. An invented person has neither password nor app.
    password       text,
    -- The authenticator's secret, sealed with the key of the house (AES-GCM), and the last time step that was used.
    code_secret    bytea,
    last_code_step bigint not null default 0,
    invented       boolean not null default false,
    suspended_at   timestamptz,
    made_at        timestamptz not null,
    version        int not null default 1,
    check (invented = (password is null)),
    check (invented = (code_secret is null))
);
create index account_by_role on access.account (role, name);

create table access.recovery_code (
    account_id uuid not null references access.account,
    code_hash  bytea not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

create table access.invitation (
    id            uuid primary key default public.uuidv7(),
    role          text not null
        check (role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR')),
    email         text not null check (email = lower(email) and length(email) <= 254),
    made_by       text not null,
    made_at       timestamptz not null,
    -- The token is made when the message is sent; only its keyed hash is kept.
    token_hash    bytea unique,
    token_made_at timestamptz,
    -- The authenticator's secret while it is being set up, sealed as above.
    code_secret   bytea,
    accepted_at   timestamptz,
    withdrawn_at  timestamptz
);
create unique index invitation_open_once on access.invitation (email)
    where accepted_at is null and withdrawn_at is null;

-- A signed-in browser. Only the keyed hash of its cookie's value is kept: who reads this table cannot be anybody.
create table access.session (
    id         uuid primary key default public.uuidv7(),
    key_hash   bytea not null unique,
    account_id uuid not null references access.account,
    device     text not null check (length(device) <= 60),
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    ended_at   timestamptz
);
create index session_by_account on access.session (account_id, started_at);

-- A browser whose password was right and whose code is awaited.
create table access.awaiting_code (
    key_hash   bytea primary key,
    account_id uuid not null references access.account,
    since      timestamptz not null
);

-- Tries that failed, for an address of e-mail or of the network, under a keyed hash that changes each day.
create table access.failure (
    key_hash bytea primary key,
    tries    int not null,
    free_at  timestamptz not null,
    last_at  timestamptz not null
);

-- What a signed-in person sent when their session had expired: kept for an hour, for that person alone.
create table access.parked (
    id         uuid primary key default public.uuidv7(),
    account_id uuid not null references access.account,
    path       text not null check (length(path) <= 500),
    fields     jsonb not null,
    parked_at  timestamptz not null
);
create index parked_by_account on access.parked (account_id, parked_at);

grant usage on schema access to ${app};
grant select, insert, update on access.account, access.recovery_code, access.invitation to ${app};
grant select, insert, update, delete on access.session, access.awaiting_code, access.failure, access.parked to ${app};

create function access.role_now() returns text
    language sql stable parallel safe
    return coalesce(current_setting('breakwater.role', true), '');
create function access.account_now() returns uuid
    language sql stable parallel safe
    return case when current_setting('breakwater.actor', true) like 'account:%'
        then cast(substr(current_setting('breakwater.actor', true), 9) as uuid) end;
grant execute on function access.role_now, access.account_now to ${app};

alter table access.account enable row level security;
alter table access.account force row level security;
create policy account_seen on access.account for select to ${app} using (access.role_now() not in ('', 'VISITOR'));
create policy account_made on access.account for insert to ${app} with check (access.role_now() = 'JOB');
create policy account_changed on access.account for update to ${app}
    using (access.role_now() in ('JOB', 'ADMINISTRATOR') or id = access.account_now());

alter table access.recovery_code enable row level security;
alter table access.recovery_code force row level security;
create policy recovery_code_of_job on access.recovery_code to ${app}
    using (access.role_now() = 'JOB' or account_id = access.account_now());

alter table access.invitation enable row level security;
alter table access.invitation force row level security;
create policy invitation_of_administrator on access.invitation to ${app}
    using (access.role_now() in ('JOB', 'ADMINISTRATOR'));

alter table access.session enable row level security;
alter table access.session force row level security;
create policy session_own on access.session to ${app}
    using (access.role_now() in ('JOB', 'ADMINISTRATOR') or account_id = access.account_now());

alter table access.awaiting_code enable row level security;
alter table access.awaiting_code force row level security;
create policy awaiting_code_of_job on access.awaiting_code to ${app} using (access.role_now() = 'JOB');

alter table access.failure enable row level security;
alter table access.failure force row level security;
create policy failure_of_job on access.failure to ${app} using (access.role_now() = 'JOB');

alter table access.parked enable row level security;
alter table access.parked force row level security;
create policy parked_own on access.parked to ${app} using (account_id = access.account_now());
create policy parked_swept on access.parked for delete to ${app} using (access.role_now() = 'JOB');
-- A delete reads what it deletes.
create policy parked_seen_by_job on access.parked for select to ${app} using (access.role_now() = 'JOB');

-- Who holds this cookie? Asked at each request, before there is an actor to name, and in one statement.
create function access.who_holds(key bytea)
    returns table (session_id uuid, account_id uuid, name text, role text, invented boolean, suspended boolean,
                   started_at timestamptz, seen_at timestamptz, ended boolean)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select s.id, a.id, a.name, a.role, a.invented, a.suspended_at is not null, s.started_at, s.seen_at,
        s.ended_at is not null
    from access.session s
    join access.account a on a.id = s.account_id
    where s.key_hash = key;
end;
revoke execute on function access.who_holds from public;
grant execute on function access.who_holds to ${app};
