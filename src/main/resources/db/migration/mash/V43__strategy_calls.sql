-- Each agency invited to a strategy discussion: its people see that it is called, when and how they take part, and who
-- to telephone, until it has ended. Nothing about the child: they know that from the information request, or by
-- telephone.
create table mash.strategy_discussion_invitation (
    id uuid primary key default public.uuidv7(),
    strategy_id uuid not null references mash.strategy_discussion (id),
    contact_id uuid not null references access.record (id),
    agency text not null check (agency ~ '^[a-z][a-z0-9-]{0,39}$'),
    how text not null default '' check (length(how) <= 2000),
    called_by_name text not null,
    called_at timestamptz not null,
    over_at timestamptz
);
create unique index strategy_discussion_called_once on mash.strategy_discussion_invitation (strategy_id, agency);
create index strategy_discussion_invitation_of_contact on mash.strategy_discussion_invitation (contact_id);
create index strategy_discussion_invitation_open on mash.strategy_discussion_invitation (agency, called_at) where over_at is null;
alter table mash.strategy_discussion_invitation enable row level security;
alter table mash.strategy_discussion_invitation force row level security;
create policy see on mash.strategy_discussion_invitation for select using (
    access.may_see(contact_id)
    or agency = (select access.agency_now()) and over_at is null and not access.is_excluded(contact_id));
create policy call on mash.strategy_discussion_invitation for insert with check (
    access.may_work_on(contact_id)
    and exists (select from mash.strategy_discussion s
        where s.id = strategy_id and s.contact_id = strategy_discussion_invitation.contact_id and s.ended_at is null));
create policy change on mash.strategy_discussion_invitation for update using (
    access.may_work_on(contact_id) and over_at is null) with check (access.may_see(contact_id));
grant select, insert on mash.strategy_discussion_invitation to ${app};
grant update (how, over_at) on mash.strategy_discussion_invitation to ${app};

-- Discussions called before this migration are still called.
insert into mash.strategy_discussion_invitation (strategy_id, contact_id, agency, called_by_name, called_at, over_at)
select s.id, s.contact_id, a.agency, s.called_by_name, s.called_at, s.ended_at
from mash.strategy_discussion s cross join lateral (select distinct unnest(s.agencies) as agency) a;

-- The notification job must know which agency is still invited, and nothing more.
create function mash.agency_that_is_called(which uuid) returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select k.agency from mash.strategy_discussion_invitation k
    where k.id = which and k.over_at is null and access.role_now() = 'JOB';
end;
revoke execute on function mash.agency_that_is_called from public;
grant execute on function mash.agency_that_is_called to ${app};

-- The subject may be a request, a handover, an invitation to a strategy discussion, or a contact itself.
create function mash.excluded_from(which uuid) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select cast(substr(k.account_id, 9) as uuid)
    from access.staff_exclusion k
    where k.lifted_at is null and access.role_now() = 'JOB' and k.account_id like 'account:%'
      and k.record_id in (
          select which
          union select a.contact_id from mash.information_request a where a.id = which
          union select h.contact_id from mash.handover h where h.id = which
          union select s.contact_id from mash.strategy_discussion_invitation s where s.id = which);
end;
revoke execute on function mash.excluded_from from public;
grant execute on function mash.excluded_from to ${app};
