-- When someone is away, and which colleague deputises. It grants no access: no policy and no visibility function reads
-- it (docs/decisions/0061). Names are stored, because people of an agency see no accounts but their own.
create table access.absence (
    id          uuid primary key default public.uuidv7(),
    account_id  uuid not null references access.account,
    name        text not null,
    deputy_id   uuid not null references access.account,
    deputy_name text not null,
    from_on     date not null,
    -- The last day away.
    until_on    date not null check (until_on >= from_on),
    entered_at  timestamptz not null,
    -- They came back earlier, or entered other dates instead.
    ended       boolean not null default false,
    check (account_id <> deputy_id)
);
create unique index absence_one_at_a_time on access.absence (account_id) where not ended;
create index absence_by_deputy on access.absence (deputy_id, until_on) where not ended;
create index absence_by_last_day on access.absence (until_on) where not ended;

-- Whether a post may do everything with each kind of record that another post may, according to access.kind_post.
create function access.does_the_work_of(theirs text, mine text) returns boolean
    language sql stable parallel safe
    return exists (select from access.kind_post p where p.post = mine and p.sees)
        and not exists (select from access.kind_post p
            where p.post = mine and p.sees and not exists (select from access.kind_post q
                where q.kind = p.kind and q.post = theirs and q.sees and q.opens >= p.opens
                    and q.decides >= p.decides and q.leads >= p.leads));

-- Possible deputies of an account: people of the same agency or team, or desk staff whose post may do what theirs may.
create function access.deputies_of(whom uuid) returns table (id uuid, name text, role text) language sql stable
begin atomic
    select a.id, a.name, a.role
    from access.account me join access.account a on a.id <> me.id and a.invented = me.invented
    where me.id = whom and a.suspended_at is null
      and a.agency is not distinct from me.agency and a.team is not distinct from me.team
      and exists (
        select from access.holder h
        where h.id = a.id and (h.role = me.role or access.does_the_work_of(h.role, me.role)));
end;

-- The possible deputies of the caller. People of an agency see no accounts, so it runs with the owner's rights.
create function access.possible_deputies() returns table (id uuid, name text, role text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select d.id, d.name, d.role from access.deputies_of(access.account_now()) d
    order by d.name, d.id
    limit 200;
end;
-- Whether one of the possible deputies is away on any of these days; says nothing about anyone else.
create function access.deputy_is_away(whom uuid, first_day date, last_day date) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (
        select from access.possible_deputies() d join access.absence a on a.account_id = d.id
        where d.id = whom and not a.ended and a.from_on <= last_day and a.until_on >= first_day);
end;
-- The absences for which the caller is the deputy and could still do the work: not those of a colleague who has since
-- moved to another agency or team, or whose team the caller has left.
create function access.deputised_absences() returns uuid[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
return array(
    select s.id from access.absence s
    where s.deputy_id = access.account_now() and not s.ended
      and exists (select from access.deputies_of(s.account_id) d where d.id = s.deputy_id));
create function access.possible_deputy_ids() returns uuid[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
return array(select d.id from access.possible_deputies() d);
revoke execute on function access.deputies_of, access.possible_deputies, access.possible_deputy_ids,
    access.deputised_absences, access.deputy_is_away from public;
grant execute on function access.possible_deputies, access.possible_deputy_ids, access.deputised_absences,
    access.deputy_is_away to ${app};

alter table access.absence enable row level security;
alter table access.absence force row level security;
-- People who allocate work see who is away; people of an agency or a team see only their own.
create policy see on access.absence for select to ${app} using (
    (select access.role_now()) = 'JOB' or (select access.works_with('contact'))
    or account_id = (select access.account_now()) or deputy_id = (select access.account_now()));
create policy enter on access.absence for insert to ${app} with check (
    account_id = (select access.account_now()) and not ended
    and deputy_id = any (cast((select access.possible_deputy_ids()) as uuid[])));
create policy end_own on access.absence for update to ${app} using (account_id = (select access.account_now()));
grant select, insert on access.absence to ${app};
grant update (ended) on access.absence to ${app};
