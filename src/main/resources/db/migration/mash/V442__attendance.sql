-- What an agency that is invited to a strategy discussion says before it: who attends for it, and which of the people
-- that it was asked about it knows. The latest row of an invitation counts; none is ever changed.
create table mash.strategy_discussion_attendance (
    id uuid primary key default public.uuidv7(),
    invitation_id uuid not null references mash.strategy_discussion_invitation (id),
    contact_id uuid not null references access.record (id),
    agency text not null check (agency ~ '^[a-z][a-z0-9-]{0,39}$'),
    -- A name and a post each.
    names text[] not null check (cardinality(names) between 1 and 5),
    posts text[] not null check (cardinality(posts) = cardinality(names)),
    -- As the agency was told of them, and what it says of each.
    about text[] not null check (cardinality(about) <= 50),
    known text[] not null check (cardinality(known) = cardinality(about)
        and known <@ array['KNOWN', 'NOT_KNOWN', 'NOT_CHECKED']),
    said_by text not null,
    said_by_name text not null,
    said_at timestamptz not null
);
create index strategy_discussion_attendance_of on mash.strategy_discussion_attendance (contact_id);
create index strategy_discussion_attendance_of_invitation on mash.strategy_discussion_attendance (invitation_id);
alter table mash.strategy_discussion_attendance enable row level security;
alter table mash.strategy_discussion_attendance force row level security;
create policy see on mash.strategy_discussion_attendance for select using (
    access.may_see(contact_id)
    -- While the invitation is open, as it is itself.
    or agency = (select access.agency_now()) and not access.is_excluded(contact_id)
        and exists (select from mash.strategy_discussion_invitation k where k.id = invitation_id and k.over_at is null));
create policy say on mash.strategy_discussion_attendance for insert with check (
    (select access.role_now()) = 'RESEARCHER' and agency = (select access.agency_now())
    and said_by = (select database.actor_now()) and not access.is_excluded(contact_id)
    and exists (select from mash.strategy_discussion_invitation k
        where k.id = invitation_id and k.contact_id = strategy_discussion_attendance.contact_id
          and k.agency = strategy_discussion_attendance.agency and k.over_at is null));
grant select, insert on mash.strategy_discussion_attendance to ${app};
