-- A professional proves a work e-mail address. The code is generated when its mail is sent and only its keyed hash is
-- stored.
create table frontdoor.address_proof (
    id uuid primary key default public.uuidv7(),
    token_hash bytea not null unique,
    email text not null check (length(email) between 3 and 254),
    address_hash bytea not null,
    -- A mailbox that several people read: it may send referrals and never reads them back.
    shared boolean not null,
    asked_at timestamptz not null,
    code_hash bytea,
    code_made_at timestamptz,
    tries smallint not null default 0,
    proven_at timestamptz,
    touched_at timestamptz not null,
    check ((code_hash is null) = (code_made_at is null))
);
create index on frontdoor.address_proof (touched_at);
alter table frontdoor.address_proof enable row level security;
alter table frontdoor.address_proof force row level security;
create policy own on frontdoor.address_proof for all
    using ((select access.role_now()) = 'VISITOR' and token_hash = (select frontdoor.held_key()))
    with check ((select access.role_now()) = 'VISITOR' and token_hash = (select frontdoor.held_key()));

-- The job that sends mail sees who is waiting for a code, until it was proven.
create function frontdoor.is_sending() returns boolean language sql stable parallel safe
    return access.role_now() = 'JOB' and database.actor_now() = 'job:notify';
create policy send_see on frontdoor.address_proof for select using ((select frontdoor.is_sending()) and proven_at is null);
create policy send on frontdoor.address_proof for update
    using ((select frontdoor.is_sending()) and proven_at is null) with check ((select frontdoor.is_sending())
    and proven_at is null);

create policy tidy_see on frontdoor.address_proof for select using ((select frontdoor.is_forgetting()));
create policy tidy on frontdoor.address_proof for delete using ((select frontdoor.is_forgetting()));

grant select, insert, delete on frontdoor.address_proof to ${app};
grant update (code_hash, code_made_at, tries, proven_at, touched_at) on frontdoor.address_proof to ${app};
