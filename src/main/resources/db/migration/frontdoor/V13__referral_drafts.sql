-- A professional's referral while it is being written. It is found again by the keyed hash of the address that was
-- proven; a shared mailbox's draft, by the browser's token alone.
create table frontdoor.referral_draft (
    id uuid primary key default public.uuidv7(),
    owner_hash bytea not null,
    answers text not null default '' check (length(answers) <= 400000),
    started_at timestamptz not null,
    kept_until timestamptz not null,
    sent_at timestamptz,
    reference text,
    record_id uuid,
    alert boolean not null default false,
    check ((sent_at is null) = (reference is null))
);
create unique index referral_draft_one_open on frontdoor.referral_draft (owner_hash) where sent_at is null;
create index on frontdoor.referral_draft (owner_hash, sent_at);
create index on frontdoor.referral_draft (kept_until);
alter table frontdoor.referral_draft enable row level security;
alter table frontdoor.referral_draft force row level security;
create policy own on frontdoor.referral_draft for all
    using ((select access.role_now()) = 'VISITOR' and owner_hash = (select frontdoor.held_key()))
    with check ((select access.role_now()) = 'VISITOR' and owner_hash = (select frontdoor.held_key()));
create policy tidy_see on frontdoor.referral_draft for select using ((select frontdoor.is_forgetting()));
create policy tidy on frontdoor.referral_draft for delete using ((select frontdoor.is_forgetting()));
grant select, insert, delete on frontdoor.referral_draft to ${app};
grant update (answers, kept_until, sent_at, reference, record_id, alert) on frontdoor.referral_draft to ${app};
