-- A referrer reads the desk's questions and answers them: by the address that they proved, not by a phrase.
create policy see_own on frontdoor.reporter_message for select using (
    (select access.role_now()) = 'VISITOR' and record_id in (select r.record_id from frontdoor.referral r));
create policy say_own on frontdoor.reporter_message for insert with check (
    (select access.role_now()) = 'VISITOR' and not from_desk
    and record_id in (select r.record_id from frontdoor.referral r));

-- Where someone without an account is notified. Only the job that sends mail ever reads it.
create table frontdoor.external_recipient (
    id uuid primary key default public.uuidv7(),
    -- Whose referral it is; null for someone who is asked about a draft.
    record_id uuid unique references access.record (id),
    email text not null check (length(email) between 3 and 254),
    kept_until timestamptz,
    check ((record_id is null) = (kept_until is not null))
);
create index on frontdoor.external_recipient (kept_until) where kept_until is not null;
alter table frontdoor.external_recipient enable row level security;
alter table frontdoor.external_recipient force row level security;
create policy name_one on frontdoor.external_recipient for insert with check ((select access.role_now()) = 'VISITOR');
create policy send_see on frontdoor.external_recipient for select using ((select frontdoor.is_sending()));
create policy tidy_see on frontdoor.external_recipient for select using ((select frontdoor.is_forgetting()));
create policy tidy on frontdoor.external_recipient for delete using ((select frontdoor.is_forgetting()));
grant select, insert, delete on frontdoor.external_recipient to ${app};

-- A draft handed to a colleague, or put aside for one, until it is accepted or expires.
create table frontdoor.draft_handover (
    id uuid primary key,
    draft_id uuid not null,
    from_hash bytea not null,
    from_email text not null check (length(from_email) between 3 and 254),
    to_hash bytea not null,
    to_email text not null check (length(to_email) between 3 and 254),
    answers text not null check (length(answers) <= 400000),
    handed_at timestamptz not null,
    kept_until timestamptz not null
);
create index on frontdoor.draft_handover (to_hash, handed_at);
create index on frontdoor.draft_handover (from_hash, handed_at);
create index on frontdoor.draft_handover (kept_until);
alter table frontdoor.draft_handover enable row level security;
alter table frontdoor.draft_handover force row level security;
create policy own on frontdoor.draft_handover for select using (
    (select access.role_now()) = 'VISITOR' and (from_hash = (select frontdoor.held_key())
    or to_hash = (select frontdoor.held_key())));
create policy take on frontdoor.draft_handover for delete using (
    (select access.role_now()) = 'VISITOR' and (from_hash = (select frontdoor.held_key())
    or to_hash = (select frontdoor.held_key())));
create policy hand on frontdoor.draft_handover for insert with check (
    (select access.role_now()) = 'VISITOR' and from_hash = (select frontdoor.held_key()));
create policy tidy_see on frontdoor.draft_handover for select using ((select frontdoor.is_forgetting()));
create policy tidy on frontdoor.draft_handover for delete using ((select frontdoor.is_forgetting()));
grant select, insert, delete on frontdoor.draft_handover to ${app};

-- A safeguarding lead is asked to sign a referral off: before sending, afterwards, or never. It delays nothing.
create table frontdoor.referral_sign_off (
    id uuid primary key,
    draft_id uuid not null unique,
    record_id uuid unique references access.record (id),
    lead_hash bytea not null,
    lead_email text not null check (length(lead_email) between 3 and 254),
    asked_by text not null check (length(asked_by) between 3 and 254),
    asked_at timestamptz not null,
    kept_until timestamptz not null,
    given_at timestamptz,
    signed boolean,
    lead_name text not null default '' check (length(lead_name) <= 200),
    words text not null default '' check (length(words) <= 5000),
    check ((given_at is null) = (signed is null)),
    check (signed is not false or words <> '')
);
create index on frontdoor.referral_sign_off (lead_hash, asked_at);
create index on frontdoor.referral_sign_off (kept_until) where record_id is null;

-- Only the lead signs: not the person who asked.
create function frontdoor.only_the_lead_signs() returns trigger language plpgsql as $$
begin
    if new.given_at is distinct from old.given_at
        and (old.given_at is not null or old.lead_hash <> frontdoor.held_key()) then
        raise exception 'only the lead who was asked signs a referral off, once';
    end if;
    return new;
end $$;
create trigger only_the_lead_signs before update on frontdoor.referral_sign_off
    for each row execute function frontdoor.only_the_lead_signs();

-- Whether the current key sent it; not what a colleague shares with it.
create function frontdoor.is_own_referral(which uuid) returns boolean language plpgsql stable as $$
begin
    return access.role_now() = 'VISITOR' and exists (
        select 1 from frontdoor.referral r where r.record_id = which and r.owner_hash = frontdoor.held_key());
end $$;

alter table frontdoor.referral_sign_off enable row level security;
alter table frontdoor.referral_sign_off force row level security;
create policy own on frontdoor.referral_sign_off for select using (
    (select access.role_now()) = 'VISITOR' and (lead_hash = (select frontdoor.held_key())
        or exists (select 1 from frontdoor.referral_draft d where d.id = draft_id)
        or frontdoor.is_own_referral(record_id)));
create policy ask on frontdoor.referral_sign_off for insert with check (
    (select access.role_now()) = 'VISITOR' and exists (select 1 from frontdoor.referral_draft d where d.id = draft_id));
create policy give on frontdoor.referral_sign_off for update using (
    (select access.role_now()) = 'VISITOR' and (lead_hash = (select frontdoor.held_key())
        or exists (select 1 from frontdoor.referral_draft d where d.id = draft_id)));
create policy ask_another on frontdoor.referral_sign_off for delete using (
    (select access.role_now()) = 'VISITOR' and given_at is null
    and exists (select 1 from frontdoor.referral_draft d where d.id = draft_id));
-- The name of the lead would identify the referrer, so it has the same access rule.
create policy see on frontdoor.referral_sign_off for select using (
    record_id is not null and access.may_decide_on(record_id));
create policy tidy_see on frontdoor.referral_sign_off for select using ((select frontdoor.is_forgetting())
    and record_id is null);
create policy tidy on frontdoor.referral_sign_off for delete using ((select frontdoor.is_forgetting()) and record_id is null);
grant select, insert, delete on frontdoor.referral_sign_off to ${app};
grant update (record_id, given_at, signed, lead_name, words) on frontdoor.referral_sign_off to ${app};

-- What a lead reads to sign it off: the current draft, or what was sent, until they have signed or the time is over.
create function frontdoor.to_sign_off(which uuid, now_ timestamptz) returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select coalesce(r.told, d.answers, h.answers)
    from frontdoor.referral_sign_off s
    left join frontdoor.referral r on r.record_id = s.record_id
    left join frontdoor.referral_draft d on d.id = s.draft_id and d.sent_at is null
    left join frontdoor.draft_handover h on h.draft_id = s.draft_id
    where s.id = which and s.given_at is null and s.kept_until > now_
        and access.role_now() = 'VISITOR' and s.lead_hash = frontdoor.held_key();
end;
revoke execute on function frontdoor.to_sign_off from public;
grant execute on function frontdoor.to_sign_off to ${app};

-- The version of the threshold document that was shown beside the question; never changed, and never deleted.
alter table frontdoor.referral add column need_version uuid;
