-- Several people use one mailbox, such as a school's "dsl@". Each says once who they are, and is known again by a number
-- that only they know: what somebody keeps to themselves may be about a person who reads the same mailbox.
create table frontdoor.colleague (
    id uuid primary key,
    -- The key of everybody who proves this mailbox.
    mailbox_hash bytea not null,
    -- The key of this one person, under which their drafts and referrals are found.
    owner_hash bytea not null unique,
    name text not null check (length(name) between 1 and 200),
    role text not null check (length(role) between 1 and 80),
    pin_hash bytea not null,
    -- Wrong numbers in a row, and when the last one was typed.
    tries smallint not null default 0,
    tried_at timestamptz,
    named_at timestamptz not null
);
create index colleague_of_mailbox on frontdoor.colleague (mailbox_hash, lower(name));
alter table frontdoor.colleague enable row level security;
alter table frontdoor.colleague force row level security;
create policy meet on frontdoor.colleague for select using (
    (select access.role_now()) = 'VISITOR' and (mailbox_hash = (select frontdoor.held_key())
    or owner_hash = (select frontdoor.held_key())));
create policy join_in on frontdoor.colleague for insert with check (
    (select access.role_now()) = 'VISITOR' and mailbox_hash = (select frontdoor.held_key()));
create policy try on frontdoor.colleague for update using (
    (select access.role_now()) = 'VISITOR' and mailbox_hash = (select frontdoor.held_key()));
grant select, insert on frontdoor.colleague to ${app};
grant update (tries, tried_at) on frontdoor.colleague to ${app};

-- Who of a shared mailbox holds this proof; nobody until they have said so.
alter table frontdoor.proof add column colleague_id uuid references frontdoor.colleague (id);
grant update (colleague_id) on frontdoor.proof to ${app};

-- What the key in somebody's hand opens besides their own: what is shared with everybody who uses their mailbox.
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

-- Whom the sender of a referral lets see it. Written when it is sent.
create table frontdoor.sharer (
    record_id uuid not null references access.record (id),
    -- The key of everybody who uses the mailbox, or that of the case manager's own address.
    key_hash bytea not null,
    kind text not null check (kind in ('MAILBOX', 'CASE_MANAGER')),
    -- The key of who sent it.
    owner_hash bytea not null,
    -- Who sent it, as its readers know them.
    sent_by text not null default '' check (length(sent_by) <= 300),
    primary key (record_id, key_hash)
);
create index sharer_by_key on frontdoor.sharer (key_hash);
alter table frontdoor.sharer enable row level security;
alter table frontdoor.sharer force row level security;
create policy see_own on frontdoor.sharer for select using (
    (select access.role_now()) = 'VISITOR' and (owner_hash = (select frontdoor.held_key())
    or key_hash in (select frontdoor.opened_keys())));
create policy see on frontdoor.sharer for select using (access.may_decide_on(record_id));
create policy tell on frontdoor.sharer for insert with check (access.may_add_to(record_id));
grant select, insert on frontdoor.sharer to ${app};

create policy shared on frontdoor.referral for select using (
    (select access.role_now()) = 'VISITOR'
    and record_id in (select s.record_id from frontdoor.sharer s));

-- Who of those it is shared with has looked, by name: for the desk, under the lock of who told us.
create table frontdoor.colleague_look (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    at timestamptz not null,
    who text not null check (length(who) between 1 and 300),
    act text not null check (length(act) between 1 and 100)
);
create index on frontdoor.colleague_look (record_id, id);
alter table frontdoor.colleague_look enable row level security;
alter table frontdoor.colleague_look force row level security;
create policy see on frontdoor.colleague_look for select using (access.may_decide_on(record_id));
create policy look on frontdoor.colleague_look for insert with check (
    (select access.role_now()) = 'VISITOR' and record_id in (select s.record_id from frontdoor.sharer s));
grant select, insert on frontdoor.colleague_look to ${app};

-- Whether its sender hears by mail that something waits. Not when it is about a member of staff and several people read
-- the mailbox.
alter table frontdoor.referral add column hears_by_mail boolean not null default true;

-- The sender's lead and case manager stand together.
alter table frontdoor.reporter drop constraint reporter_relation_check;
alter table frontdoor.reporter add constraint reporter_relation_check check (length(relation) <= 1000);

-- Nobody signs off what they sent themselves. What a colleague shares with them is not theirs.
create or replace function frontdoor.only_the_lead_signs() returns trigger language plpgsql as $$
begin
    if new.given_at is distinct from old.given_at
        and (old.given_at is not null or old.lead_hash <> frontdoor.held_key()) then
        raise exception 'only the lead who was asked signs a referral off, once';
    end if;
    -- Row security shows a visitor their own drafts and referrals, and what is shared with them.
    if new.given_at is distinct from old.given_at
        and (exists (select 1 from frontdoor.referral_draft d where d.id = new.draft_id)
            or exists (select 1 from frontdoor.referral r
                where r.record_id = new.record_id and r.owner_hash = frontdoor.held_key())) then
        raise exception 'nobody signs off what they wrote or sent themselves';
    end if;
    return new;
end $$;
