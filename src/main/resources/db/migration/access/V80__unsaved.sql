-- What a signed-in person typed into a form and has not saved: because it was refused, because somebody else was first,
-- because they went elsewhere in the middle of it, or because they were still writing. It is put back into the form for
-- that person alone. It goes when the form is saved, when they delete it, and after seven days.
create table access.unsaved (
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
create index unsaved_by_time on access.unsaved (typed_at);
alter table access.unsaved enable row level security;
alter table access.unsaved force row level security;
create policy unsaved_own on access.unsaved to ${app}
    using (account_id = access.account_now()) with check (account_id = access.account_now());
create policy unsaved_swept on access.unsaved for delete to ${app} using (access.role_now() = 'JOB');
create policy unsaved_seen_by_job on access.unsaved for select to ${app} using (access.role_now() = 'JOB');
grant select, insert, update, delete on access.unsaved to ${app};
