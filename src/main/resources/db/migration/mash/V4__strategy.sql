-- Social care, police and health (at least) decide together whether a child may be suffering significant harm. A
-- discussion is called, and ends once: with its decisions, or with the reason why it was not held.
create table mash.strategy_discussion (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    children uuid[] not null check (cardinality(children) <= 50),
    about text[] not null check (cardinality(about) = cardinality(children)),
    agencies text[] not null check (cardinality(agencies) <= 50),
    -- The required participants, as the profile listed them when it was called.
    quorum text[] not null check (cardinality(quorum) <= 20),
    called_by text not null,
    called_by_name text not null,
    called_at timestamptz not null,
    held_at timestamptz,
    -- The outcome for each child, in the order of the children; empty until it is decided.
    outcomes text[] not null default '{}' check (outcomes <@ array['SINGLE', 'JOINT', 'ASSESSMENT',
        'EMERGENCY_PROTECTION', 'RECONVENE', 'NONE']),
    -- The text about each child alone; empty where the common reasons are enough.
    own_reasons text[] not null default '{}',
    reconvene_on date,
    reasons text not null default '' check (length(reasons) <= 10000),
    without_quorum text not null default '' check (length(without_quorum) <= 2000),
    not_held_why text not null default '' check (length(not_held_why) <= 2000),
    ended_by text,
    ended_by_name text,
    ended_at timestamptz,
    check (cardinality(outcomes) = case when held_at is null then 0 else cardinality(children) end),
    check (cardinality(own_reasons) = cardinality(outcomes)),
    check (length(array_to_string(own_reasons, '')) <= 5000 * cardinality(children)),
    check (('RECONVENE' = any(outcomes)) = (reconvene_on is not null)),
    check ((ended_at is null) = (held_at is null and not_held_why = '')),
    check (held_at is null or not_held_why = ''),
    check ((held_at is null) = (reasons = '')),
    check ((ended_at is null) = (ended_by is null))
);
create index strategy_discussion_of_contact on mash.strategy_discussion (contact_id);
-- One at a time: a second one's subject belongs to the first.
create unique index strategy_discussion_open_once on mash.strategy_discussion (contact_id) where ended_at is null;

-- Who took part for one agency, and what it shared. The latest row of an agency is current; none is ever changed.
create table mash.strategy_discussion_participant (
    id uuid primary key default public.uuidv7(),
    strategy_id uuid not null references mash.strategy_discussion (id),
    contact_id uuid not null references access.record (id),
    agency text not null check (agency ~ '^[a-z][a-z0-9-]{0,39}$'),
    who text not null default '' check (length(who) <= 300),
    presence text not null check (presence in ('PRESENT', 'SENT_WORDS', 'ABSENT')),
    shared text not null default '' check (length(shared) <= 10000),
    noted_by text not null,
    noted_by_name text not null,
    noted_at timestamptz not null,
    check (presence = 'ABSENT' or who <> ''),
    check (presence <> 'SENT_WORDS' or shared <> '')
);
create index strategy_discussion_participant_of on mash.strategy_discussion_participant (strategy_id);

-- The agreed actions: who does what, and by when.
create table mash.agreed_action (
    id uuid primary key default public.uuidv7(),
    strategy_id uuid not null references mash.strategy_discussion (id),
    contact_id uuid not null references access.record (id),
    what text not null check (length(what) between 1 and 2000),
    owner text not null check (length(owner) between 1 and 200),
    due_on date not null,
    noted_by text not null,
    noted_by_name text not null,
    noted_at timestamptz not null
);
create index agreed_action_of on mash.agreed_action (strategy_id);

alter table mash.strategy_discussion enable row level security;
alter table mash.strategy_discussion force row level security;
alter table mash.strategy_discussion_participant enable row level security;
alter table mash.strategy_discussion_participant force row level security;
alter table mash.agreed_action enable row level security;
alter table mash.agreed_action force row level security;
create policy see on mash.strategy_discussion for select using (access.may_see(contact_id));
create policy call on mash.strategy_discussion for insert with check (access.may_work_on(contact_id));
-- A discussion that has ended cannot be changed.
create policy finish on mash.strategy_discussion for update using (
    access.may_work_on(contact_id) and ended_at is null) with check (access.may_see(contact_id));
create policy see on mash.strategy_discussion_participant for select using (access.may_see(contact_id));
create policy note on mash.strategy_discussion_participant for insert with check (
    access.may_work_on(contact_id)
    and exists (select from mash.strategy_discussion s
        where s.id = strategy_id and s.contact_id = strategy_discussion_participant.contact_id and s.ended_at is null));
create policy see on mash.agreed_action for select using (access.may_see(contact_id));
create policy note on mash.agreed_action for insert with check (
    access.may_work_on(contact_id)
    and exists (select from mash.strategy_discussion s
        where s.id = strategy_id and s.contact_id = agreed_action.contact_id and s.not_held_why = ''));
grant select, insert on mash.strategy_discussion, mash.strategy_discussion_participant, mash.agreed_action to ${app};
grant update (held_at, outcomes, own_reasons, reconvene_on, reasons, without_quorum, not_held_why, ended_by,
    ended_by_name, ended_at) on mash.strategy_discussion to ${app};
