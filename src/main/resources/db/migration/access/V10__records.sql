-- Every record of work about people hangs on one row here: who may see it is decided in this one place.
create table access.record (
    id uuid primary key default public.uuidv7(),
    kind text not null check (kind in ('contact')),
    restricted boolean not null default false,
    opened_at timestamptz not null
);
create index on access.record (opened_at);
create table access.named (
    record_id uuid not null references access.record (id),
    account_id text not null,
    added_by text not null,
    added_at timestamptz not null,
    reason text not null check (length(reason) between 1 and 500),
    primary key (record_id, account_id)
);

create function access.acting_as() returns text language sql stable parallel safe
    return coalesce(current_setting('breakwater.role', true), '');

create function access.is_desk() returns boolean language sql stable parallel safe
    return coalesce(current_setting('breakwater.role', true), '')
        in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER');

-- The one rule of sight: the desk sees what is not restricted; a restricted record only those named in it.
-- plpgsql on purpose: the planner must not turn it into a join over every record there is.
create function access.may_see(which uuid) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select 1 from access.record r where r.id = which);
end $$;

alter table access.record enable row level security;
alter table access.record force row level security;
alter table access.named enable row level security;
alter table access.named force row level security;

create policy see on access.record for select using (
    access.is_desk() and (not restricted or exists (
        select 1 from access.named n
        where n.record_id = record.id and n.account_id = current_setting('breakwater.actor', true))));
-- A part of the program that works by itself sees the one record that it was given.
create policy work on access.record for select using (
    access.acting_as() = 'JOB' and id::text = current_setting('breakwater.record', true));
create policy open_one on access.record for insert with check (access.is_desk() or access.acting_as() = 'VISITOR');
create policy restrict_one on access.record for update using (access.is_desk()) with check (true);
-- Who is named in which record is itself restricted: each sees only that they are named themselves.
create policy see on access.named for select using (account_id = current_setting('breakwater.actor', true));
create policy name_one on access.named for insert with check (access.is_desk() or access.acting_as() = 'VISITOR');

grant select, insert on access.record, access.named to ${app};
grant update (restricted) on access.record to ${app};
