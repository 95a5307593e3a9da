-- How someone may be contacted, and how never. A rule is immutable: another is written, and this one ends with a
-- reason. At high risk one person asks for its end and another agrees.
create table mash.safe_contact_rule (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    person_id uuid not null references people.person (id),
    never boolean not null,
    means text not null check (means in ('PHONE', 'EMAIL', 'LETTER', 'VISIT')),
    -- As it was typed; empty means all contact details of this kind.
    address text not null check (length(address) <= 200),
    words text not null check (length(words) <= 1000),
    high_risk boolean not null,
    -- The rule as a sentence, for anyone about to telephone or visit.
    said text not null check (length(said) between 1 and 1500),
    set_by text not null,
    set_by_name text not null,
    set_at timestamptz not null,
    end_why text check (length(end_why) between 1 and 1000),
    end_asked_by text,
    end_asked_by_name text,
    end_asked_at timestamptz,
    ended_by text,
    ended_by_name text,
    ended_at timestamptz,
    check (address <> '' or words <> ''),
    check ((end_asked_at is null) = (end_why is null) and (end_asked_at is null) = (end_asked_by is null)),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null or end_asked_at is not null)),
    check (ended_at is null or not high_risk or ended_by <> end_asked_by)
);
create index safe_contact_rule_of_contact on mash.safe_contact_rule (contact_id) where ended_at is null;

-- A planned contact, and whether it may go ahead: checked before it is made, and by two people at high risk.
create table mash.safe_contact_check (
    id uuid primary key,
    contact_id uuid not null references access.record (id),
    -- Null: someone who is not a person of the contact, such as the reporter.
    person_id uuid references people.person (id),
    whom text not null check (length(whom) between 1 and 200),
    means text not null check (means in ('PHONE', 'EMAIL', 'LETTER', 'VISIT')),
    address text not null check (length(address) between 1 and 200),
    about text not null check (length(about) between 1 and 1000),
    verdict text not null check (verdict in ('MAY', 'SECOND', 'NEVER')),
    because text[] not null,
    asked_by text not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    agreed boolean,
    agreed_by text,
    agreed_by_name text,
    agreed_at timestamptz,
    agreed_words text check (length(agreed_words) <= 1000),
    -- An approval covers one contact.
    used_at timestamptz,
    check ((agreed is null) = (agreed_by is null) and (agreed is null) = (agreed_at is null)),
    check (agreed is null or verdict = 'SECOND' and agreed_by <> asked_by),
    check (used_at is null or agreed)
);
create index safe_contact_check_of_contact on mash.safe_contact_check (contact_id, asked_at);

alter table mash.safe_contact_rule enable row level security;
alter table mash.safe_contact_rule force row level security;
create policy see on mash.safe_contact_rule for select to ${app} using (access.may_see(contact_id));
create policy set_it on mash.safe_contact_rule for insert to ${app} with check (
    access.may_work_on(contact_id) and set_by = (select database.actor_now())
    and end_asked_at is null);
create policy end_it on mash.safe_contact_rule for update to ${app} using (access.may_work_on(contact_id));

alter table mash.safe_contact_check enable row level security;
alter table mash.safe_contact_check force row level security;
create policy see on mash.safe_contact_check for select to ${app} using (access.may_see(contact_id));
create policy ask on mash.safe_contact_check for insert to ${app} with check (
    access.may_work_on(contact_id) and asked_by = (select database.actor_now())
    and agreed is null);
create policy agree on mash.safe_contact_check for update to ${app} using (access.may_work_on(contact_id));

-- Two people are needed: each acts in their own name, one asks for the end and another approves it, and what is
-- recorded cannot be changed.
create function mash.safe_contact_rule_by_two() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null
        or new.end_asked_by is distinct from old.end_asked_by and new.end_asked_by is not null
            and (old.end_asked_by is not null or new.end_asked_by <> database.actor_now())
        or new.ended_by is not null and new.ended_by <> database.actor_now()
        or new.ended_at is not null and new.high_risk and old.end_asked_by is null then
        raise exception 'a rule of safe contact ends by who says so, and at high risk by a second person';
    end if;
    return new;
end $$;
create trigger by_two before update on mash.safe_contact_rule for each row execute function mash.safe_contact_rule_by_two();

create function mash.safe_contact_check_by_two() returns trigger language plpgsql as $$
begin
    if new.agreed is distinct from old.agreed
            and (old.agreed is not null or new.agreed_by <> database.actor_now())
        or old.used_at is not null then
        raise exception 'what may go out is agreed to once, in one''s own name, and used once';
    end if;
    return new;
end $$;
create trigger by_two before update on mash.safe_contact_check for each row execute function mash.safe_contact_check_by_two();

grant select, insert on mash.safe_contact_rule, mash.safe_contact_check to ${app};
grant update (end_why, end_asked_by, end_asked_by_name, end_asked_at, ended_by, ended_by_name, ended_at)
    on mash.safe_contact_rule to ${app};
grant update (agreed, agreed_by, agreed_by_name, agreed_at, agreed_words, used_at) on mash.safe_contact_check to ${app};

-- Before a mail about a contact goes to an external address: whether that address must not be used. The mail job learns
-- that, and nothing more.
create function mash.never_write_to(which uuid, email text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select access.role_now() = 'JOB' and exists (select from mash.safe_contact_rule r
        where r.contact_id = which and r.never and r.means = 'EMAIL' and r.ended_at is null
            and lower(btrim(r.address)) = lower(btrim(email)));
end;

-- For the desk: whether the address of the reporter is one of those, so that no mail is sent to it automatically.
create function mash.news_is_held(which uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select access.may_see(which) and exists (select from mash.safe_contact_rule r
        join frontdoor.external_recipient a on a.record_id = r.contact_id
        where r.contact_id = which and r.never and r.means = 'EMAIL' and r.ended_at is null
            and lower(btrim(r.address)) = lower(btrim(a.email)));
end;
revoke execute on function mash.never_write_to, mash.news_is_held from public;
grant execute on function mash.never_write_to, mash.news_is_held to ${app};
