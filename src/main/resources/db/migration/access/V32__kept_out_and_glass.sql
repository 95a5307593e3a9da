-- Who is kept out of one record, because they know the people in it or are in it themselves. No role overrides it, and
-- nobody lets themselves in again. The account is named as in access.named.
create table access.kept_out (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    account_id text not null,
    account_name text not null,
    reason text not null check (length(reason) between 1 and 500),
    added_by text not null,
    added_by_name text not null,
    added_at timestamptz not null,
    lifted_by text,
    lifted_by_name text,
    lifted_at timestamptz,
    lifted_why text check (length(lifted_why) between 1 and 500),
    check ((lifted_at is null) = (lifted_by is null)),
    check ((lifted_at is null) = (lifted_why is null)),
    check (lifted_by is distinct from account_id or lifted_by is null)
);
create unique index kept_out_once on access.kept_out (record_id, account_id) where lifted_at is null;

-- Somebody opened a restricted record in an emergency: why, until when, and what another person said of it afterwards.
create table access.glass (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    account_id text not null,
    account_name text not null,
    reason text not null check (length(reason) between 1 and 2000),
    broken_at timestamptz not null,
    until timestamptz not null check (until > broken_at),
    reviewed_by text,
    reviewed_by_name text,
    reviewed_at timestamptz,
    was_right boolean,
    review text check (length(review) between 1 and 2000),
    check ((reviewed_at is null) = (reviewed_by is null)),
    check ((reviewed_at is null) = (was_right is null)),
    check ((reviewed_at is null) = (review is null)),
    check (reviewed_by is distinct from account_id or reviewed_by is null)
);
create index glass_of_record on access.glass (record_id, account_id, until);
create index glass_to_review on access.glass (broken_at) where reviewed_at is null;

-- A record with a lock of its own is asked about twice; all others cost nothing more than before.
alter table access.record add column guarded boolean not null default false;

-- The program's own time, named with the actor, so that an hour is an hour of the same clock everywhere.
create function access.time_now() returns timestamptz
    language sql stable parallel safe
    return coalesce(cast(nullif(current_setting('breakwater.now', true), '') as timestamptz), now());

-- Whether whoever acts is kept out of this record. They cannot see that they are, so it is asked with the owner's eyes.
create function access.is_kept_out(which uuid) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (select from access.kept_out k
        where k.record_id = which and k.account_id = current_setting('breakwater.actor', true) and k.lifted_at is null);
end $$;
revoke execute on function access.is_kept_out from public;
grant execute on function access.is_kept_out to ${app};

-- The second lock: never for who is kept out; a restricted record only for who is named in it, or broke the glass less
-- than an hour ago.
create function access.may_pass(which uuid, is_restricted boolean) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if access.is_kept_out(which) then
        return false;
    end if;
    return not is_restricted
        or exists (select from access.named n
            where n.record_id = which and n.account_id = current_setting('breakwater.actor', true))
        or exists (select from access.glass g
            where g.record_id = which and g.account_id = current_setting('breakwater.actor', true)
              and g.until > access.time_now());
end $$;
revoke execute on function access.may_pass from public;
grant execute on function access.time_now, access.may_pass to ${app};

drop policy see on access.record;
create policy see on access.record for select using (
    access.is_desk() and (not (restricted or guarded) or access.may_pass(id, restricted)));
grant update (guarded) on access.record to ${app};

-- A lock closes and is never taken off: not by a forgotten filter, nor by who is shut out.
create function access.locks_only_close() returns trigger language plpgsql as $$
begin
    if old.restricted and not new.restricted or old.guarded and not new.guarded then
        raise exception 'a record that is locked stays locked' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger locks_only_close before update on access.record
    for each row execute function access.locks_only_close();

alter table access.kept_out enable row level security;
alter table access.kept_out force row level security;
alter table access.glass enable row level security;
alter table access.glass force row level security;
create policy see on access.kept_out for select to ${app} using (access.may_see(record_id));
create policy keep_out on access.kept_out for insert to ${app} with check (
    access.is_desk() and access.may_see(record_id) and added_by = current_setting('breakwater.actor', true));
create policy let_in on access.kept_out for update to ${app} using (
    access.may_see(record_id) and access.role_now() = 'MANAGER');
create policy see on access.glass for select to ${app} using (access.may_see(record_id));
create policy review on access.glass for update to ${app} using (
    access.may_see(record_id) and account_id <> current_setting('breakwater.actor', true));
grant select, insert on access.kept_out to ${app};
grant update (lifted_by, lifted_by_name, lifted_at, lifted_why) on access.kept_out to ${app};
grant select on access.glass to ${app};
grant update (reviewed_by, reviewed_by_name, reviewed_at, was_right, review) on access.glass to ${app};

-- Whether anybody who may decide would still see a record without this account: a record that nobody can work on would
-- fall out of every queue. Only who may see it may ask.
create function access.others_may_see(which uuid, without text) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return access.may_see(which) and exists (
        select from access.account a join access.record r on r.id = which
        where a.suspended_at is null and 'account:' || a.id <> without
          and a.role in ('SCREENER', 'MANAGER', 'DUTY_WORKER')
          and (not r.restricted or exists (
              select from access.named n where n.record_id = r.id and n.account_id = 'account:' || a.id))
          and not exists (
              select from access.kept_out k
              where k.record_id = r.id and k.account_id = 'account:' || a.id and k.lifted_at is null));
end $$;
revoke execute on function access.others_may_see from public;
grant execute on function access.others_may_see to ${app};

-- Whom a part of the program may tell that a record waits: the same rule of sight, so not who is kept out of it.
create or replace function access.who_may_see(which uuid, with_invented boolean)
    returns table (id uuid, name text, role text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select a.id, a.name, a.role
    from access.account a
    join access.record r on r.id = which
    where access.role_now() = 'JOB'
      and a.suspended_at is null
      and a.role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER')
      and (with_invented or not a.invented)
      and (not r.restricted or exists (
          select from access.named n where n.record_id = r.id and n.account_id = 'account:' || a.id))
      and not exists (
          select from access.kept_out k
          where k.record_id = r.id and k.account_id = 'account:' || a.id and k.lifted_at is null)
    order by a.name, a.id
    limit 1000;
end;
