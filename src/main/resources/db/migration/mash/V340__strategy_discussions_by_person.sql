-- Who takes part in a strategy discussion is recorded person by person: their name, their post and the agency that they
-- speak for. A correction takes the place of an earlier row, which is kept.
alter table mash.strategy_discussion_participant add column post text not null default '' check (length(post) <= 200);
-- Which one, where the profile names no more than "another council".
alter table mash.strategy_discussion_participant add column agency_name text not null default '' check (length(agency_name) <= 120);
alter table mash.strategy_discussion_participant add column replaces uuid references mash.strategy_discussion_participant (id);
create unique index strategy_discussion_participant_replaced_once on mash.strategy_discussion_participant (replaces) where replaces is not null;
create index strategy_discussion_participant_of_contact on mash.strategy_discussion_participant (contact_id);
update mash.strategy_discussion_participant s set replaces = b.before
    from (select id, lag(id) over (partition by strategy_id, agency order by noted_at, id) as before
        from mash.strategy_discussion_participant) b
    where b.id = s.id and b.before is not null;

-- Who is invited by telephone, besides the agencies.
alter table mash.strategy_discussion add column others text not null default '' check (length(others) <= 500);

-- An agency that disagrees with what a strategy discussion decided, in its words. The manager who approves reads it.
create table mash.strategy_discussion_view (
    id uuid primary key default public.uuidv7(),
    strategy_id uuid not null references mash.strategy_discussion (id),
    contact_id uuid not null references access.record (id),
    who text not null check (length(who) between 1 and 500),
    words text not null check (length(words) between 1 and 5000),
    noted_by text not null,
    noted_by_name text not null,
    noted_at timestamptz not null
);
create index strategy_discussion_view_of on mash.strategy_discussion_view (strategy_id);

-- When a strategy discussion was held after all, where it was recorded wrongly: what was recorded first stays with it.
create table mash.strategy_discussion_held_time (
    id uuid primary key default public.uuidv7(),
    strategy_id uuid not null references mash.strategy_discussion (id),
    contact_id uuid not null references access.record (id),
    held_before timestamptz not null,
    held_at timestamptz not null,
    why text not null check (length(why) between 1 and 2000),
    noted_by text not null,
    noted_by_name text not null,
    noted_at timestamptz not null,
    check (held_at <> held_before)
);
create index strategy_discussion_held_of on mash.strategy_discussion_held_time (strategy_id);

-- Whether a child was seen, and whether a medical is needed, as known for a strategy discussion. The latest row of a
-- child counts; none is ever changed.
create table mash.child_seen (
    id uuid primary key default public.uuidv7(),
    strategy_id uuid not null references mash.strategy_discussion (id),
    contact_id uuid not null references access.record (id),
    child uuid not null,
    seen text not null check (seen in ('YES', 'NO')),
    seen_on date,
    seen_by text not null default '' check (length(seen_by) <= 300),
    alone text not null default '' check (alone in ('', 'YES', 'NO')),
    not_seen_why text not null default '' check (length(not_seen_why) <= 2000),
    planned_on date,
    medical text not null check (medical in ('YES', 'NO', 'UNDECIDED')),
    medical_on date,
    medical_where text not null default '' check (length(medical_where) <= 300),
    medical_by text not null default '' check (length(medical_by) <= 300),
    consent text not null default '' check (consent in ('', 'GIVEN', 'REFUSED', 'NOT_ASKED', 'NOT_NEEDED')),
    consent_by text not null default '' check (length(consent_by) <= 300),
    noted_by text not null,
    noted_by_name text not null,
    noted_at timestamptz not null,
    check ((seen = 'YES') = (seen_on is not null) and (seen = 'YES') = (seen_by <> '') and (seen = 'YES') = (alone <> '')),
    check ((seen = 'NO') = (not_seen_why <> '') and (seen = 'NO') = (planned_on is not null)),
    check ((medical = 'YES') = (consent <> ''))
);
create index child_seen_of on mash.child_seen (contact_id);

alter table mash.strategy_discussion_view enable row level security;
alter table mash.strategy_discussion_view force row level security;
alter table mash.strategy_discussion_held_time enable row level security;
alter table mash.strategy_discussion_held_time force row level security;
alter table mash.child_seen enable row level security;
alter table mash.child_seen force row level security;
create policy see on mash.strategy_discussion_view for select using (access.may_see(contact_id));
create policy note on mash.strategy_discussion_view for insert with check (
    access.may_work_on(contact_id) and noted_by = (select database.actor_now())
    and exists (select from mash.strategy_discussion s
        where s.id = strategy_id and s.contact_id = strategy_discussion_view.contact_id and s.not_held_why = ''));
create policy see on mash.strategy_discussion_held_time for select using (access.may_see(contact_id));
create policy note on mash.strategy_discussion_held_time for insert with check (
    access.may_work_on(contact_id) and noted_by = (select database.actor_now())
    and exists (select from mash.strategy_discussion s
        where s.id = strategy_id and s.contact_id = strategy_discussion_held_time.contact_id and s.held_at is not null));
create policy see on mash.child_seen for select using (access.may_see(contact_id));
create policy note on mash.child_seen for insert with check (
    access.may_work_on(contact_id) and noted_by = (select database.actor_now())
    and exists (select from mash.strategy_discussion s
        where s.id = strategy_id and s.contact_id = child_seen.contact_id and child_seen.child = any(s.children)
          and s.not_held_why = ''));
grant select, insert on mash.strategy_discussion_view, mash.strategy_discussion_held_time, mash.child_seen to ${app};
