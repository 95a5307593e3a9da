-- Several people use one mailbox, such as a school's "dsl@". Each gives a name once and is then recognised by a PIN
-- that only they know: something private may be about a person who reads the same mailbox.
create table frontdoor.colleague (
    id uuid primary key,
    -- The key shared by everyone who proves this mailbox.
    mailbox_hash bytea not null,
    -- The key of this one person, under which their drafts and referrals are found.
    owner_hash bytea not null unique,
    name text not null check (length(name) between 1 and 200),
    role text not null check (length(role) between 1 and 80),
    pin_hash bytea not null,
    -- Consecutive wrong PINs, and when the last one was entered.
    tries smallint not null default 0,
    tried_at timestamptz,
    -- Wrong PINs since the last correct one, and those before that.
    wrong int not null default 0,
    wrong_before int not null default 0,
    named_at timestamptz not null,
    -- When the partnership reset their PIN, and who did: they start as a new person.
    forgotten_at timestamptz,
    forgotten_by_name text not null default '' check (length(forgotten_by_name) <= 200),
    check ((forgotten_at is null) = (forgotten_by_name = ''))
);
create index colleague_of_mailbox on frontdoor.colleague (mailbox_hash, lower(name));
-- Nobody takes a colleague's name by spelling it differently.
create unique index colleague_once on frontdoor.colleague (mailbox_hash, lower(regexp_replace(name, '\s', '', 'g')))
    where forgotten_at is null;
alter table frontdoor.colleague enable row level security;
alter table frontdoor.colleague force row level security;
create policy meet on frontdoor.colleague for select using (
    (select access.role_now()) = 'VISITOR' and (mailbox_hash = (select frontdoor.held_key())
    or owner_hash = (select frontdoor.held_key())));
create policy join_in on frontdoor.colleague for insert with check (
    (select access.role_now()) = 'VISITOR' and mailbox_hash = (select frontdoor.held_key()));
create policy try on frontdoor.colleague for update using (
    (select access.role_now()) = 'VISITOR' and forgotten_at is null and mailbox_hash = (select frontdoor.held_key()));
create policy office on frontdoor.colleague for select using ((select access.role_now()) = 'BUSINESS_MANAGER');
create policy forget on frontdoor.colleague for update using ((select access.role_now()) = 'BUSINESS_MANAGER');
grant select, insert on frontdoor.colleague to ${app};
grant update (tries, tried_at, wrong, wrong_before, forgotten_at, forgotten_by_name) on frontdoor.colleague to ${app};

-- The person of a shared mailbox who holds this proof; null until they have identified themselves.
alter table frontdoor.address_proof add column colleague_id uuid references frontdoor.colleague (id);
grant update (colleague_id) on frontdoor.address_proof to ${app};

-- What the current key opens besides its own: what is shared with everyone who uses the mailbox.
create function frontdoor.opened_keys() returns setof bytea
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select frontdoor.held_key() where access.role_now() = 'VISITOR'
    union
    select c.mailbox_hash from frontdoor.colleague c
    where access.role_now() = 'VISITOR' and c.owner_hash = frontdoor.held_key();
end;
revoke execute on function frontdoor.opened_keys from public;
grant execute on function frontdoor.opened_keys to ${app};

-- Who the sender of a referral shares it with. Written when it is sent.
create table frontdoor.referral_sharing (
    record_id uuid not null references access.record (id),
    -- The key of everyone who uses the mailbox, or that of the case manager's own address.
    key_hash bytea not null,
    kind text not null check (kind in ('MAILBOX', 'CASE_MANAGER')),
    -- The key of the sender.
    owner_hash bytea not null,
    -- The sender's name as its readers know it.
    sent_by text not null default '' check (length(sent_by) <= 300),
    -- Whether it opens the record: not to colleagues once that was restricted or someone was excluded from it.
    is_open boolean not null default true,
    -- When the desk stopped sharing, and who did.
    ended_at timestamptz,
    ended_by_name text not null default '' check (length(ended_by_name) <= 200),
    check ((ended_at is null) = (ended_by_name = '')),
    primary key (record_id, key_hash)
);
create index referral_sharing_by_key on frontdoor.referral_sharing (key_hash);
create index sharer_by_owner on frontdoor.referral_sharing (owner_hash);

-- The person who shares does not set whether the record is open. The record is locked meanwhile: a concurrent
-- restriction waits, and then finds the row.
create function frontdoor.sharer_of_record() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    new.is_open := new.kind = 'CASE_MANAGER' or (select not (r.restricted or r.guarded)
        from access.record r where r.id = new.record_id for share);
    return new;
end $$;
create trigger sharer_of_record before insert on frontdoor.referral_sharing
    for each row execute function frontdoor.sharer_of_record();

-- A restriction closes what colleagues see in the same transaction. It never opens again (access.locks_only_close).
create function frontdoor.sharers_follow_record() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update frontdoor.referral_sharing set is_open = false
    where record_id = new.id and kind <> 'CASE_MANAGER' and is_open and (new.restricted or new.guarded);
    return new;
end $$;
create trigger sharers_follow_record after update of restricted, guarded on access.record
    for each row execute function frontdoor.sharers_follow_record();

-- What others share with the current key: found by its index, with the owner's rights.
create function frontdoor.shared_records() returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select s.record_id from frontdoor.referral_sharing s
    where access.role_now() = 'VISITOR' and s.is_open and s.ended_at is null
        and s.key_hash in (select frontdoor.opened_keys());
end;
revoke execute on function frontdoor.shared_records from public;
grant execute on function frontdoor.shared_records to ${app};

alter table frontdoor.referral_sharing enable row level security;
alter table frontdoor.referral_sharing force row level security;
create policy see_own on frontdoor.referral_sharing for select using (
    (select access.role_now()) = 'VISITOR' and (owner_hash = (select frontdoor.held_key())
    or is_open and ended_at is null and key_hash = any (array(select frontdoor.opened_keys()))));
create policy see on frontdoor.referral_sharing for select using (
    (select access.role_now()) <> 'VISITOR' and access.may_decide_on(record_id));
create policy tell on frontdoor.referral_sharing for insert with check (
    (select access.role_now()) = 'VISITOR' and access.opened_in_this_act(record_id)
    and owner_hash = (select frontdoor.held_key()));
create policy stop on frontdoor.referral_sharing for update using (
    (select access.role_now()) <> 'VISITOR' and access.may_decide_on(record_id));
grant select, insert on frontdoor.referral_sharing to ${app};
grant update (ended_at, ended_by_name) on frontdoor.referral_sharing to ${app};

create policy shared on frontdoor.referral for select using (
    (select access.role_now()) = 'VISITOR'
    and record_id in (select frontdoor.shared_records()));

-- Which of the people it is shared with have looked, by name: for the desk, under the same rule as the reporter's
-- identity.
create table frontdoor.colleague_view (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    at timestamptz not null,
    -- Which colleague of a shared mailbox; null for a personal address.
    colleague_id uuid references frontdoor.colleague (id),
    who text not null check (length(who) between 1 and 300),
    act text not null check (length(act) between 1 and 100)
);
create index on frontdoor.colleague_view (record_id, id);
alter table frontdoor.colleague_view enable row level security;
alter table frontdoor.colleague_view force row level security;
create policy see on frontdoor.colleague_view for select using (access.may_decide_on(record_id));
create policy look on frontdoor.colleague_view for insert with check (
    (select access.role_now()) = 'VISITOR' and record_id in (select frontdoor.shared_records()));
grant select, insert on frontdoor.colleague_view to ${app};

-- Whether the sender is notified by mail. Not when it is about a member of staff and several people read the mailbox.
alter table frontdoor.referral add column hears_by_mail boolean not null default true;

-- The sender's lead and case manager are stored together.
alter table frontdoor.reporter drop constraint reporter_relation_check;
alter table frontdoor.reporter add constraint reporter_relation_check check (length(relation) <= 1000);

-- Nobody signs off what they sent themselves. What a colleague shares with them is not their own.
create or replace function frontdoor.only_the_lead_signs() returns trigger language plpgsql as $$
begin
    if new.given_at is distinct from old.given_at
        and (old.given_at is not null or old.lead_hash <> frontdoor.held_key()) then
        raise exception 'only the lead who was asked signs a referral off, once';
    end if;
    -- Row security shows a visitor their own drafts and referrals, and what is shared with them.
    if new.given_at is distinct from old.given_at
        and (exists (select 1 from frontdoor.referral_draft d where d.id = new.draft_id)
            or frontdoor.is_own_referral(new.record_id)) then
        raise exception 'nobody signs off what they wrote or sent themselves';
    end if;
    return new;
end $$;
