-- Unsaved form input of a signed-in person: because it was refused, because someone else saved first, because they left
-- the page, or because they were still typing. It is restored for that person only. It is deleted when the form is
-- saved, when they discard it, and after seven days.
create table access.unsaved_form (
    id         uuid primary key default public.uuidv7(),
    account_id uuid not null references access.account,
    -- Which form: its address, and the object that it is about.
    form       text not null check (length(form) <= 600),
    -- Null once it was saved, so that a late request from the same page does not restore it.
    fields     jsonb check (length(cast(fields as text)) <= 450000),
    -- The page on which it was typed.
    page       text not null default '' check (length(page) <= 40),
    typed_at   timestamptz not null,
    unique (account_id, form)
);
create index unsaved_by_time on access.unsaved_form (typed_at);
alter table access.unsaved_form enable row level security;
alter table access.unsaved_form force row level security;
create policy unsaved_own on access.unsaved_form to ${app}
    using (account_id = (select access.account_now())) with check (account_id = (select access.account_now()));
create policy unsaved_swept on access.unsaved_form for delete to ${app} using ((select access.role_now()) = 'JOB');
create policy unsaved_seen_by_job on access.unsaved_form for select to ${app} using ((select access.role_now()) = 'JOB');
grant select, insert, update, delete on access.unsaved_form to ${app};

-- A browser in which someone has signed in before, or has proved an e-mail address: failed attempts from elsewhere do
-- not slow it down. Only keyed hashes of its cookie and of the address are stored, for 180 days after last use.
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
create policy known_browser_of_job on access.known_browser to ${app} using ((select access.role_now()) = 'JOB');
-- Signing out everywhere, or being signed out by an administrator, also forgets the known browsers. A delete must be
-- able to read the rows that it deletes.
create policy known_browser_own on access.known_browser for select to ${app}
    using ((select access.role_now()) = 'ADMINISTRATOR' or account_id = (select access.account_now()));
create policy known_browser_forgotten on access.known_browser for delete to ${app}
    using ((select access.role_now()) = 'ADMINISTRATOR' or account_id = (select access.account_now()));
grant select, insert, update, delete on access.known_browser to ${app};
