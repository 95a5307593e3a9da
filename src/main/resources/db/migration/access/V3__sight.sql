-- Who may see which record, and everything attached to it. Every record about people has one row in access.record;
-- access.kind_post for its kind, the people named on it, exclusions and emergency access decide who sees it.
-- access.may_see is the only rule. Everything else, here and in the other modules, calls it.

-- A kind of record. The module that owns it adds a row, and states in access.kind_post what each post may do.
create table access.kind (
    name text primary key check (name ~ '^[a-z][a-z-]{1,39}$'),
    -- Whether its people are counted in statistics that everyone may see, such as how common a name is.
    counted boolean not null
);

-- What a post may do with records of a kind. A post without a row sees none of them, but may be shown a part, such as
-- the request that an agency has to answer. A background job that works on all of them is named by its id
-- (job:patterns).
create table access.kind_post (
    kind text not null references access.kind (name),
    post text not null,
    sees boolean not null default false,
    opens boolean not null default false,
    -- Makes decisions: a record that no decision-maker can see would drop out of every queue.
    decides boolean not null default false,
    -- Approves, and steps in when no one named on a restricted record is left.
    leads boolean not null default false,
    -- Is never told that such a record exists: not by a count, a message, a request or a name on it.
    never_told boolean not null default false,
    primary key (kind, post),
    check (sees or not (decides or leads)),
    check (not (never_told and (sees or opens)))
);
grant select on access.kind, access.kind_post to ${app};

-- Contacts: what is reported at the front door and what the desk does with it. Anyone may report.
insert into access.kind (name, counted) values ('contact', true);
insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
    ('contact', 'CONTACT_OFFICER', true, true, false, false, false),
    ('contact', 'SCREENER', true, true, true, false, false),
    ('contact', 'MANAGER', true, true, true, true, false),
    ('contact', 'DUTY_WORKER', true, true, true, false, false),
    ('contact', 'VISITOR', false, true, false, false, false),
    ('contact', 'AUTHOR', false, false, false, false, true),
    -- Whether a manager must review a pattern must not depend on who happens to screen. Each reader is shown only what
    -- they may see of it.
    ('contact', 'job:patterns', true, false, false, false, false),
    -- Whether someone may be telephoned or visited must not depend on who happens to look. Of what readers may not see,
    -- they learn only that they must ask.
    ('contact', 'job:safe-contact', true, false, false, false, false);

create table access.record (
    id uuid primary key default public.uuidv7(),
    kind text not null references access.kind (name),
    restricted boolean not null default false,
    opened_at timestamptz not null,
    -- Set once someone has been excluded: only then is the exclusion table looked up.
    guarded boolean not null default false
);
create index record_by_time on access.record (opened_at);

-- Who may see a restricted record.
create table access.named_reader (
    record_id uuid not null references access.record (id),
    account_id text not null,
    added_by text not null,
    added_at timestamptz not null,
    reason text not null check (length(reason) between 1 and 500),
    primary key (record_id, account_id)
);

-- Who is excluded from a record because they know the people in it or are in it themselves. No role overrides it, and
-- nobody can lift their own exclusion. The account is named as in access.named_reader.
create table access.staff_exclusion (
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
create unique index staff_exclusion_once on access.staff_exclusion (record_id, account_id) where lifted_at is null;

-- Emergency access to a restricted record: the reason, until when, and the later review by another person.
create table access.emergency_access (
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
create index emergency_access_of_record on access.emergency_access (record_id, account_id, until);
create index emergency_access_to_review on access.emergency_access (broken_at) where reviewed_at is null;

-- Who may see a contact about someone who works with children: named people, never a whole role.
create table access.allegations_reader (
    account_id uuid primary key,
    added_by text not null,
    added_at timestamptz not null
);

alter table access.record enable row level security;
alter table access.record force row level security;
alter table access.named_reader enable row level security;
alter table access.named_reader force row level security;
alter table access.staff_exclusion enable row level security;
alter table access.staff_exclusion force row level security;
alter table access.emergency_access enable row level security;
alter table access.emergency_access force row level security;
alter table access.allegations_reader enable row level security;
alter table access.allegations_reader force row level security;

grant select, insert on access.record, access.named_reader, access.staff_exclusion to ${app};
grant update (restricted, guarded) on access.record to ${app};
grant update (lifted_by, lifted_by_name, lifted_at, lifted_why) on access.staff_exclusion to ${app};
grant select on access.emergency_access to ${app};
grant update (reviewed_by, reviewed_by_name, reviewed_at, was_right, review) on access.emergency_access to ${app};
grant select, insert, delete on access.allegations_reader to ${app};

-- Restrictions can be set but never removed: not by a missing filter, nor by someone who is excluded.
create function access.locks_only_close() returns trigger language plpgsql as $$
begin
    if old.restricted and not new.restricted or old.guarded and not new.guarded then
        raise exception 'a record that is locked stays locked' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger locks_only_close before update on access.record
    for each row execute function access.locks_only_close();

-- The program's own time, signed together with the actor, so that "an hour" is measured by the same clock everywhere.
create function access.time_now() returns timestamptz
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return coalesce((select cast(nullif(w.time, '') as timestamptz) from database.who_acts w), now());
end $$;

-- How access.kind_post knows the current actor: by their post or, for a background job, by its id.
create function access.post_now() returns text
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return coalesce((select w.post from database.who_acts w), '');
end $$;

-- Whether the current actor is excluded from this record, or must never be told that a record of its kind exists. They
-- cannot see the exclusion themselves, so it runs with the owner's rights.
create function access.is_excluded(which uuid) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (select from database.who_acts w join access.staff_exclusion k on k.account_id = w.actor
            where k.record_id = which and k.lifted_at is null)
        or exists (select from database.who_acts w join access.kind_post p on p.post = w.post
            join access.record r on r.kind = p.kind where r.id = which and p.never_told);
end $$;

-- The second check: never for anyone excluded; a restricted record only for people named on it, or with emergency
-- access less than an hour old.
create function access.may_pass(which uuid, is_restricted boolean) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if access.is_excluded(which) then
        return false;
    end if;
    return not is_restricted
        or exists (select from database.who_acts w join access.named_reader n on n.account_id = w.actor
            where n.record_id = which)
        or exists (select from database.who_acts w join access.emergency_access g on g.account_id = w.actor
            where g.record_id = which and g.until > access.time_now());
end $$;

-- THE RULE. A person sees a record if their post sees its kind, and neither a restriction nor an exclusion applies. A
-- background job sees the one record that it was given, and those of the kinds on which it works as a whole. It runs
-- with the owner's rights, so it gives the same answer in a policy and in a function that is subject to none. In
-- plpgsql on purpose: the planner must not inline it into a join over every record.
create function access.may_see(which uuid) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    is_restricted boolean;
    is_guarded boolean;
begin
    select r.restricted, r.guarded into is_restricted, is_guarded
    from access.record r join access.kind_post p on p.kind = r.kind
    where r.id = which and p.sees and p.post = (select w.post from database.who_acts w);
    if found and not (is_restricted or is_guarded) then
        return true;
    end if;
    if access.role_now() = 'JOB' then
        return found or exists (select from database.who_acts w where w.record = cast(which as text));
    end if;
    return found and access.may_pass(which, is_restricted);
end $$;

-- The kinds of which the current actor sees every record that is neither restricted nor has exclusions. A table that
-- stores which of its rows belong to such a record evaluates this once for each statement, and calls the rule only for
-- the other rows.
create function access.kinds_seen() returns text[]
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return array(select p.kind from access.kind_post p
        where p.sees and p.post = (select w.post from database.who_acts w));
end $$;

-- For a table whose column open_kind stores the kind of the record that a row belongs to, as long as everyone who sees
-- that kind may see this record: null once it is restricted or someone is excluded. Only then does a policy call the
-- rule, which costs more for each row than everything else. The writer of a row does not set this column. The record is
-- locked meanwhile: a concurrent restriction waits, and then finds the row. The argument is the column that names the
-- record.
create function access.keep_open_kind() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    which uuid := cast(to_jsonb(new) ->> tg_argv[0] as uuid);
begin
    new.open_kind := (select case when not (r.restricted or r.guarded) then r.kind end
        from access.record r where r.id = which for share);
    return new;
end $$;

-- A restriction clears open_kind on the rows of a table in the same transaction. It never opens again
-- (access.locks_only_close). The arguments are the table and the column that names the record.
create function access.close_with_record() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    execute format('update %s set open_kind = $1 where %I = $2 and open_kind is distinct from $1', tg_argv[0], tg_argv[1])
        using case when not (new.restricted or new.guarded) then new.kind end, new.id;
    return new;
end $$;

-- Whether the current actor is a person who may see this record: then they may write to it. A background job writes
-- only where a policy names it.
create function access.may_work_on(which uuid) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (select from database.who_acts w where w.role <> 'JOB') and access.may_see(which);
end $$;

-- Whether the actor's post makes the decisions about this record.
create function access.may_decide_on(which uuid) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return access.role_now() <> 'JOB' and exists (select from access.record r join access.kind_post p on p.kind = r.kind
            where r.id = which and p.decides and p.post = access.post_now())
        and access.may_see(which);
end $$;

-- Whether the actor's post approves what others decide about this record.
create function access.may_lead(which uuid) returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return access.role_now() <> 'JOB' and exists (select from access.record r join access.kind_post p on p.kind = r.kind
            where r.id = which and p.leads and p.post = access.post_now())
        and access.may_see(which);
end $$;

-- Whether the actor's post works with records of a kind at all: for data that belongs to such work and to no single
-- record.
create function access.works_with(which_kind text) returns boolean
    language sql stable parallel safe
    return access.role_now() <> 'JOB' and exists (select from access.kind_post p
        where p.kind = which_kind and p.post = access.role_now() and p.sees);

-- Whether the current actor may open a record of a kind.
create function access.may_open(which_kind text) returns boolean
    language sql stable parallel safe
    return exists (select from access.kind_post p
        where p.kind = which_kind and p.post = access.post_now() and p.opens);

-- Whether the current actor opened this record in this transaction: then they may write what was reported and who may
-- see it, although they may not see the record themselves. It compares xmin with the current transaction. Nobody can
-- change a record that they may not see (see below), so no old row gets a new transaction id. Transaction ids are 64
-- bits and a row stores the lower 32.
create function access.opened_in_this_act(which uuid) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (
        select from access.record r join access.kind_post p on p.kind = r.kind
        where r.id = which and p.opens and p.post = access.post_now()
          and cast(r.xmin as text) = cast(
              cast(cast(pg_current_xact_id_if_assigned() as text) as bigint) % 4294967296 as text));
end $$;

-- Whether someone who works on this record, or who is reporting it, may write to it.
create function access.may_add_to(which uuid) returns boolean
    language plpgsql stable
as $$
begin
    return access.may_work_on(which) or access.opened_in_this_act(which);
end $$;

-- Whether the current actor may give others access to this record: never someone excluded from it, and on a restricted
-- record only people named on it. Emergency access lasts an hour and cannot be passed on.
create function access.may_name_in(which uuid) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return access.opened_in_this_act(which) or access.role_now() <> 'JOB' and exists (
        select from access.record r join access.kind_post p on p.kind = r.kind
        where r.id = which and p.sees and p.post = access.post_now() and not access.is_excluded(r.id)
          and (not r.restricted or exists (select from access.named_reader n
              where n.record_id = r.id and n.account_id = database.actor_now())));
end $$;

revoke execute on function access.is_excluded, access.may_pass, access.may_see, access.may_decide_on, access.may_lead,
    access.opened_in_this_act, access.may_name_in from public;
grant execute on function access.time_now, access.post_now, access.is_excluded, access.may_pass, access.may_see,
    access.may_work_on, access.may_decide_on, access.may_lead, access.works_with, access.may_open,
    access.opened_in_this_act, access.may_add_to, access.may_name_in to ${app};

create policy see on access.record for select to ${app} using (access.may_see(id));
create policy open_one on access.record for insert to ${app} with check (access.may_open(kind));
-- An update without a where clause does not read the rows, so the select policy is not applied to it: hence this
-- condition. It also prevents people from locking themselves out: the new row must be visible to them.
create policy restrict_one on access.record for update to ${app} using (access.may_work_on(id))
    with check (access.may_work_on(id) and access.may_pass(id, restricted));

-- Who is named on which record is itself restricted: people see only their own rows.
create policy see on access.named_reader for select to ${app} using (
    account_id = (select database.actor_now()) and not access.is_excluded(record_id));
create policy name_one on access.named_reader for insert to ${app} with check (
    access.may_name_in(record_id) and added_by = (select database.actor_now()));

create policy see on access.staff_exclusion for select to ${app} using (access.may_see(record_id));
create policy keep_out on access.staff_exclusion for insert to ${app} with check (
    access.may_work_on(record_id) and added_by = (select database.actor_now()));
create policy let_in on access.staff_exclusion for update to ${app} using (access.may_lead(record_id));

-- Everyone who sees a record: the same rule, for all accounts. Emergency access does not count, because it ends within
-- the hour. For functions that run with the owner's rights and have checked the caller.
create function access.who_sees(which uuid)
    returns table (id uuid, account text, name text, post text, invented boolean, decides boolean, leads boolean)
    language sql stable
begin atomic
    select h.id, h.account, h.name, h.role, h.invented, p.decides, p.leads
    from access.record r
    join access.kind_post p on p.kind = r.kind and p.sees
    join access.holder h on h.role = p.post
    where r.id = which
      and (not r.restricted or exists (
          select from access.named_reader n where n.record_id = r.id and n.account_id = h.account))
      and not exists (
          select from access.staff_exclusion k
          where k.record_id = r.id and k.account_id = h.account and k.lifted_at is null);
end;
revoke execute on function access.who_sees from public;

-- Who a background job may notify about a record: everyone who may see it. A job sees no restricted record by itself,
-- so only the owner may call this.
create function access.who_may_see(which uuid, with_invented boolean)
    returns table (id uuid, name text, role text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select w.id, w.name, w.post
    from access.who_sees(which) w
    where access.role_now() = 'JOB' and (with_invented or not w.invented)
    order by w.name, w.id
    limit 1000;
end;

-- Whether anyone who may decide would still see a record without this account: a record that nobody can work on would
-- drop out of every queue. Only people who may see the record may ask.
create function access.others_may_see(which uuid, without text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return access.may_work_on(which)
        and exists (select from access.who_sees(which) w where w.decides and w.account <> without);

-- Whether anyone with a given post may see a record: a handover note that nobody on the next shift may read must not be
-- written. Only people who may see the record may ask.
create function access.a_role_may_see(which uuid, wanted text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return access.may_work_on(which) and exists (select from access.who_sees(which) w where w.post = wanted);

-- Whether an agency has an account that may answer about one record: active and not excluded from it. An agency without
-- one is asked by telephone or secure mail. Only people who may see the record, or a background job, may ask.
create function access.agencies_that_read(which uuid) returns setof text
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if access.role_now() <> 'JOB' and not access.may_see(which) then
        return;
    end if;
    return query select distinct h.agency from access.holder h
        where h.role = 'RESEARCHER'
            and not exists (select from access.record r join access.kind_post p on p.kind = r.kind
                where r.id = which and p.post = h.role and p.never_told)
            and not exists (select from access.staff_exclusion k
                where k.record_id = which and k.account_id = h.account and k.lifted_at is null);
end $$;

-- Exclusions are copied to a new record about the same people in the same transaction, until a manager has looked: a
-- relative at the desk must not read it before someone thinks of them. Not copied for anyone whom a manager has
-- re-admitted before, nor for the last person who could work on it. Returns the current exclusions.
create function access.keep_out_as_there(here uuid, there uuid[], kept_at timestamptz) returns setof text
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    one record;
begin
    if access.post_now() <> 'job:safe-contact' then
        return;
    end if;
    for one in
        select distinct on (k.account_id) k.account_id, k.account_name from access.staff_exclusion k
        where k.record_id = any(there) and access.may_see(k.record_id)
            and k.lifted_at is null and k.added_by <> 'job:safe-contact'
            and not exists (select from access.staff_exclusion h where h.record_id = here and h.account_id = k.account_id)
        order by k.account_id
    loop
        continue when not exists (
            select from access.who_sees(here) w where w.decides and w.account <> one.account_id);
        update access.record set guarded = true where id = here and not guarded;
        insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by, added_by_name, added_at)
        values (here, one.account_id, one.account_name,
            'Kept out of another contact that may be about the same people. A manager looks whether it holds here.',
            'job:safe-contact', 'By itself', kept_at);
        return next one.account_name;
    end loop;
end $$;

-- Who reviews emergency access: the people named on the record; if none of them is left, the managers; if there are
-- none either, the business manager and the administrators, so that someone appoints a manager. Never someone excluded
-- from the record, nor the person who used the access, nor someone who must never be told.
create function access.who_reviews_emergency_access(which uuid, with_invented boolean)
    returns table (id uuid, name text, role text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with able as (
        select h.id, h.name, h.role as post,
            case when exists (select from access.who_sees(which) s where s.id = h.id and s.post = h.role) then 1
                when p.leads then 2
                when h.role in ('BUSINESS_MANAGER', 'ADMINISTRATOR') and p.never_told is not true then 3 end as turn
        from access.record r cross join access.holder h
        left join access.kind_post p on p.kind = r.kind and p.post = h.role
        where r.id = which and (with_invented or not h.invented)
          and not exists (select from access.staff_exclusion k
              where k.record_id = which and k.account_id = h.account and k.lifted_at is null)
          and not exists (select from access.emergency_access g where g.record_id = which and g.account_id = h.account))
    select distinct on (w.name, w.id) w.id, w.name, w.post from able w
    where access.role_now() = 'JOB' and w.turn = (select min(m.turn) from able m)
    order by w.name, w.id
    limit 1000;
end;

-- Whether managers review an emergency access because no named person is left. They see the reason and not the record.
create function access.looks_instead(which uuid) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (select from access.record r join access.kind_post p on p.kind = r.kind
            where r.id = which and p.post = access.role_now() and p.leads)
        and not access.is_excluded(which)
        and not exists (select from access.emergency_access g
            where g.record_id = which and g.account_id = database.actor_now())
        and not exists (
            select from access.named_reader n join access.who_sees(which) w on w.account = n.account_id
            where n.record_id = which
              and not exists (select from access.emergency_access g where g.record_id = which and g.account_id = n.account_id));
end $$;

-- How many emergency accesses have no reviewer left. Shown, as a count only, to the people who can appoint one.
create function access.emergency_access_without_reviewer() returns int
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if access.role_now() not in ('BUSINESS_MANAGER', 'ADMINISTRATOR') then
        return 0;
    end if;
    return (select count(*) from access.emergency_access g
        where g.reviewed_at is null and not access.is_excluded(g.record_id) and not exists (
            select from access.record r
            join access.kind_post p on p.kind = r.kind and p.sees
            join access.holder h on h.role = p.post
            where r.id = g.record_id
              and (p.leads or exists (select from access.named_reader n
                  where n.record_id = g.record_id and n.account_id = h.account))
              and not exists (select from access.staff_exclusion k
                  where k.record_id = g.record_id and k.account_id = h.account and k.lifted_at is null)
              and not exists (select from access.emergency_access o
                  where o.record_id = g.record_id and o.account_id = h.account)));
end $$;

-- Grants an hour of access to a restricted record to someone who decides about records of its kind and is not named on
-- it. False does not say why: there is no such record, it is not restricted, or the caller is excluded. For functions
-- that find the record by something known from elsewhere, such as its reference.
create function access.open_in_emergency(which uuid, why text, who_called text) returns boolean
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    if access.account_now() is null or not exists (
        select from access.record r
        join access.kind_post p on p.kind = r.kind and p.post = access.role_now() and p.decides
        where r.id = which and r.restricted and not access.is_excluded(r.id)) then
        return false;
    end if;
    insert into access.emergency_access (record_id, account_id, account_name, reason, broken_at, until)
    values (which, database.actor_now(), who_called, why, access.time_now(),
        access.time_now() + interval '1 hour');
    return true;
end $$;
revoke execute on function access.open_in_emergency from public;

create policy see on access.emergency_access for select to ${app} using (access.may_see(record_id));
create policy review on access.emergency_access for update to ${app} using (
    access.may_see(record_id) and account_id <> (select database.actor_now()));
create policy see_instead on access.emergency_access for select to ${app} using (access.looks_instead(record_id));
create policy review_instead on access.emergency_access for update to ${app} using (
    account_id <> (select database.actor_now()) and access.looks_instead(record_id));

-- The administrator names, in their own name, who reads contacts about people who work with children, and only people
-- who see contacts. Nobody names themselves: an administrator cannot read contacts.
create policy see on access.allegations_reader for select to ${app}
    using ((select access.role_now()) = 'ADMINISTRATOR');
create policy name_one on access.allegations_reader for insert to ${app} with check (
    (select access.role_now()) = 'ADMINISTRATOR' and added_by = (select database.actor_now())
    and exists (select from access.holder h join access.kind_post p on p.post = h.role
        where h.id = account_id and p.kind = 'contact' and p.sees));
create policy take_off on access.allegations_reader for delete to ${app}
    using ((select access.role_now()) = 'ADMINISTRATOR');

-- Who is named when such a contact opens. The reporter may see no account, so this query runs with the owner's rights;
-- it returns ids only. If none of the readers can decide, the managers are named: a record that nobody could see would
-- drop out of every queue. At night the duty worker is alone, so immediate danger adds them too.
create function access.readers_of_allegations(danger boolean) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select distinct h.id
    from access.holder h join access.kind_post p on p.kind = 'contact' and p.post = h.role and p.sees
    where h.id in (select r.account_id from access.allegations_reader r)
        or danger and h.role = 'DUTY_WORKER'
        or p.leads and not exists (
            select from access.allegations_reader r
            join access.holder d on d.id = r.account_id
            join access.kind_post q on q.kind = 'contact' and q.post = d.role and q.decides);
end;

-- The access log of a record is shown to people who may see the record; nothing else reads it.
create or replace function audit.looks_at(what text, most int)
    returns table (at timestamptz, actor text, role text, act text, detail text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select e.at, e.actor, e.role, e.act, e.detail
    from (
        (select * from audit.entry s where s.subject = what and s.subject <> '' order by s.id desc limit most)
        union all
        (select * from audit.entry l where l.shown @> array[what] and l.shown is not null order by l.id desc limit most)
    ) e
    where case when what ~ '^[a-z-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        then access.may_work_on(cast(split_part(what, ':', 2) as uuid)) else false end
    order by e.id desc
    limit most;
end;

revoke execute on function access.who_may_see, access.others_may_see, access.a_role_may_see, access.agencies_that_read,
    access.keep_out_as_there, access.who_reviews_emergency_access, access.looks_instead, access.emergency_access_without_reviewer,
    access.readers_of_allegations from public;
grant execute on function access.who_may_see, access.others_may_see, access.a_role_may_see, access.agencies_that_read,
    access.keep_out_as_there, access.who_reviews_emergency_access, access.looks_instead, access.emergency_access_without_reviewer,
    access.readers_of_allegations to ${app};
