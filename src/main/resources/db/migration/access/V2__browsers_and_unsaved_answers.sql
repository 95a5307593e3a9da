-- What a signed-in person typed into a form and has not saved: because it was refused, because somebody else was first,
-- because they went elsewhere in the middle of it, or because they were still writing. It is put back into the form for
-- that person alone. It goes when the form is saved, when they delete it, and after seven days.
create table access.unsaved_form (
    id         uuid primary key default public.uuidv7(),
    account_id uuid not null references access.account,
    -- Which form: where it goes, and which of several things it is about.
    form       text not null check (length(form) <= 600),
    -- Null once it was saved: a late word from the same page does not bring it back.
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
create policy known_browser_of_job on access.known_browser to ${app} using ((select access.role_now()) = 'JOB');
-- Who signs out everywhere, or is signed out by an administrator, is known nowhere any more. A delete reads what it
-- deletes.
create policy known_browser_own on access.known_browser for select to ${app}
    using ((select access.role_now()) = 'ADMINISTRATOR' or account_id = (select access.account_now()));
create policy known_browser_forgotten on access.known_browser for delete to ${app}
    using ((select access.role_now()) = 'ADMINISTRATOR' or account_id = (select access.account_now()));
grant select, insert, update, delete on access.known_browser to ${app};
