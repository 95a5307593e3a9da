-- Who works where, on which number, and who covers for them: for anyone who answers a call. It contains nothing about a
-- child.
create table mash.team (
    id uuid primary key,
    version int not null default 1,
    name text not null check (length(name) between 1 and 100),
    telephone text not null check (length(telephone) between 3 and 40),
    sought text not null
);
create unique index team_named_once on mash.team (sought);

create table mash.social_worker (
    id uuid primary key,
    version int not null default 1,
    team_id uuid not null references mash.team (id),
    name text not null check (length(name) between 1 and 100),
    does text not null check (length(does) between 1 and 100),
    telephone text not null check (length(telephone) between 3 and 40),
    sought text not null,
    away_from date,
    away_until date,
    cover_id uuid references mash.social_worker (id),
    gone_at timestamptz,
    check ((away_from is null) = (away_until is null)),
    check (away_until >= away_from),
    check (cover_id is null or away_from is not null),
    check (cover_id is distinct from id)
);
create index worker_of_team on mash.social_worker (team_id, name);
create index worker_by_name on mash.social_worker (name, id) where gone_at is null;

-- What was changed, by whom. Append-only.
create table mash.social_worker_change (
    id uuid primary key default public.uuidv7(),
    worker_id uuid references mash.social_worker (id),
    team_id uuid references mash.team (id),
    at timestamptz not null,
    by_account text not null,
    by_name text not null,
    what text not null check (length(what) between 1 and 200),
    words text not null default '' check (length(words) <= 1000),
    check ((worker_id is null) <> (team_id is null))
);
create index line_of_worker on mash.social_worker_change (worker_id, id);
create index line_of_team on mash.social_worker_change (team_id, id);

alter table mash.team enable row level security;
alter table mash.team force row level security;
alter table mash.social_worker enable row level security;
alter table mash.social_worker force row level security;
alter table mash.social_worker_change enable row level security;
alter table mash.social_worker_change force row level security;
create policy see on mash.team for select using ((select access.works_with('contact')));
create policy add on mash.team for insert with check ((select access.role_now()) = 'MANAGER');
create policy change on mash.team for update using ((select access.role_now()) = 'MANAGER');
create policy see on mash.social_worker for select using ((select access.works_with('contact')));
create policy add on mash.social_worker for insert with check ((select access.role_now()) = 'MANAGER');
create policy change on mash.social_worker for update using ((select access.role_now()) = 'MANAGER');
create policy see on mash.social_worker_change for select using ((select access.works_with('contact')));
create policy add on mash.social_worker_change for insert with check (
    (select access.role_now()) = 'MANAGER' and by_account = (select database.actor_now()));
grant select, insert on mash.team, mash.social_worker, mash.social_worker_change to ${app};
grant update (version, name, telephone, sought) on mash.team to ${app};
grant update (version, team_id, name, does, telephone, sought, away_from, away_until, cover_id, gone_at)
    on mash.social_worker to ${app};
