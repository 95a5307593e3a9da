-- The desk withdraws a request that was made by mistake, or that is no longer needed: with a reason, by name. The row
-- stays. An answered request is never withdrawn, and a withdrawn one never answered.
alter table mash.information_request add column withdrawn_at timestamptz;
alter table mash.information_request add column withdrawn_by text;
alter table mash.information_request add column withdrawn_by_name text;
alter table mash.information_request add column withdrawn_why text not null default '' check (length(withdrawn_why) <= 2000);
alter table mash.information_request add constraint withdrawn_whole check (
    (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_by_name is null)
    and (withdrawn_at is null) = (withdrawn_why = ''));
alter table mash.information_request add constraint answered_or_withdrawn check (withdrawn_at is null or replied_at is null);

drop index mash.asked_once;
create unique index asked_once on mash.information_request (contact_id, agency, lower(coalesce(outside, '')))
    where replied_at is null and withdrawn_at is null;
drop index mash.information_request_open;
create index information_request_open on mash.information_request (agency, due_at) where replied_at is null and withdrawn_at is null;
drop index mash.information_request_answered;
create index information_request_settled on mash.information_request (agency, (coalesce(replied_at, withdrawn_at)) desc)
    where coalesce(replied_at, withdrawn_at) is not null;
drop index mash.information_request_outside_open;
create index information_request_outside_open on mash.information_request (half_at)
    where outside is not null and replied_at is null and withdrawn_at is null;

-- An agency marks its own request as answered, and withdraws nothing.
create policy mark on mash.information_request for update using (
    outside is null and withdrawn_at is null
    and agency = (select access.agency_now()) and not access.is_excluded(contact_id));
create policy take_back on mash.information_request for update using (
    access.may_work_on(contact_id) and replied_at is null and withdrawn_at is null)
    with check (access.may_work_on(contact_id) and withdrawn_by = (select database.actor_now()));
grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_why) on mash.information_request to ${app};

create policy answer on mash.response for insert with check (
    agency = (select access.agency_now()) and not access.is_excluded(contact_id) and told_by is null
    and exists (select from mash.information_request a
        where a.id = response.ask_id and a.agency = response.agency and a.contact_id = response.contact_id
            and a.withdrawn_at is null));
create policy write_down on mash.response for insert with check (
    access.may_work_on(contact_id) and told_by is not null
    and replied_by = (select database.actor_now())
    and exists (select from mash.information_request a
        where a.id = response.ask_id and a.agency = response.agency and a.contact_id = response.contact_id
            and a.withdrawn_at is null));

-- A withdrawn request is not outstanding, and nobody is reminded of it.
create function mash.agency_that_owes(which uuid) returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select a.agency from mash.information_request a
    where a.id = which and a.replied_at is null and a.withdrawn_at is null and access.role_now() = 'JOB';
end;
revoke execute on function mash.agency_that_owes from public;
grant execute on function mash.agency_that_owes to ${app};
create function mash.outside_asks_to_ring(now timestamptz) returns setof uuid
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select c.id from mash.contact c
    where c.stage <> 'CLOSED' and (c.alarmed_at is null or c.alarm_taken_at is not null)
        and access.role_now() = 'JOB'
        and c.id in (select a.contact_id from mash.information_request a
            where a.outside is not null and a.replied_at is null and a.withdrawn_at is null and a.half_at <= now
                and (c.alarmed_at is null
                    or c.alarmed_at < case when a.due_at <= now then a.due_at else a.half_at end))
    for update of c skip locked;
end;
revoke execute on function mash.outside_asks_to_ring from public;
grant execute on function mash.outside_asks_to_ring to ${app};
