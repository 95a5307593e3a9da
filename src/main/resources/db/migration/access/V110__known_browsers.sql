-- In which browser somebody has signed in before, or has proved an e-mail address: guesses from elsewhere do not hold
-- it up. Of its cookie, and of an address, only the keyed hash is kept, for 180 days after it was last used.
create table access.known_browser (
    id           uuid primary key default public.uuidv7(),
    browser_hash bytea not null,
    account_id   uuid references access.account on delete cascade,
    address_hash bytea,
    known_at     timestamptz not null,
    used_at      timestamptz not null,
    check ((account_id is null) <> (address_hash is null)),
    unique (browser_hash, account_id),
    unique (browser_hash, address_hash)
);
create index known_browser_by_account on access.known_browser (account_id);
create index known_browser_by_address on access.known_browser (address_hash);
create index known_browser_by_use on access.known_browser (used_at);

alter table access.known_browser enable row level security;
alter table access.known_browser force row level security;
create policy known_browser_of_job on access.known_browser to ${app} using (access.role_now() = 'JOB');
-- Who signs out everywhere, or is signed out by an administrator, is known nowhere any more. A delete reads what it
-- deletes.
create policy known_browser_own on access.known_browser for select to ${app}
    using (access.role_now() = 'ADMINISTRATOR' or account_id = access.account_now());
create policy known_browser_forgotten on access.known_browser for delete to ${app}
    using (access.role_now() = 'ADMINISTRATOR' or account_id = access.account_now());
grant select, insert, update, delete on access.known_browser to ${app};
