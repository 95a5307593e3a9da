-- What a referral says beyond a report, part by part, without the referrer: that is in frontdoor.reporter, under its
-- own access rule. Never changed. The level and its day, the consent and the early call are columns because they are
-- counted; the day says which version of the threshold document was shown beside the question.
create table frontdoor.referral (
    record_id uuid primary key references access.record (id),
    reference text not null,
    received_at timestamptz not null,
    -- The owner: the keyed hash of the address that was proven. A shared mailbox has none, so nobody reads it back.
    owner_hash bytea,
    need text not null check (need in ('', '1', '2', '3', '4', 'UNSURE')),
    need_on date,
    consent text not null check (consent in ('', 'AGREED', 'REFUSED', 'NOT_ASKED')),
    consent_reason text not null default '',
    rang_before text not null check (rang_before in ('', 'YES', 'NO')),
    advice text[] not null default '{}',
    told text not null check (length(told) <= 400000),
    check ((need = '') = (need_on is null))
);
create index on frontdoor.referral (owner_hash, received_at) where owner_hash is not null;
alter table frontdoor.referral enable row level security;
alter table frontdoor.referral force row level security;
create policy see on frontdoor.referral for select using (access.may_see(record_id));
create policy own on frontdoor.referral for select
    using ((select access.role_now()) = 'VISITOR' and owner_hash = (select frontdoor.held_key()));
create policy tell on frontdoor.referral for insert with check (access.may_add_to(record_id));
grant select, insert on frontdoor.referral to ${app};

-- A referrer who reads back their own referral sees its progress, and nothing else of the record.
create policy see_own on frontdoor.report_progress for select using (
    (select access.role_now()) = 'VISITOR' and record_id in (select r.record_id from frontdoor.referral r));
