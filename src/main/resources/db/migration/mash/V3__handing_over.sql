-- The MASH analysis of a contact: what we know, what worries us, what works. One row for each version: a later one
-- supersedes the earlier, and none is ever changed.
create table mash.analysis (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    known text not null check (length(known) between 1 and 10000),
    worries text not null check (length(worries) between 1 and 10000),
    works text not null check (length(works) between 1 and 10000),
    supersedes uuid references mash.analysis (id),
    written_by text not null,
    written_by_name text not null,
    written_at timestamptz not null
);
create unique index analysis_first on mash.analysis (contact_id) where supersedes is null;
create unique index analysis_superseded_once on mash.analysis (supersedes);
create index analysis_of_contact on mash.analysis (contact_id);

-- The next step for the child of one decision: the step, who does it, and which teams take the child on. For a child
-- who lives elsewhere also where they were found, where they live, and what was done here first.
create table mash.next_step (
    decision_id uuid primary key references casework.decision (id),
    contact_id uuid not null references access.record (id),
    next_step text not null check (length(next_step) between 1 and 2000),
    owner text not null check (length(owner) between 1 and 200),
    teams text[] not null check (cardinality(teams) <= 10),
    found_at text not null default '' check (length(found_at) <= 500),
    lives_at text not null default '' check (length(lives_at) <= 500),
    done_first text not null default '' check (length(done_first) <= 2000),
    check ((found_at = '') = (lives_at = '') and (found_at = '') = (done_first = ''))
);
create index plan_of_contact on mash.next_step (contact_id);

-- What the desk records with a decision for one child: the level of need, and how the family is told.
create table mash.level_of_need (
    decision_id uuid primary key references casework.decision (id),
    contact_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    level smallint not null check (level between 1 and 4),
    family_told text not null check (family_told in ('TOLD', 'WILL_BE_TOLD', 'UNSAFE')),
    family_words text not null check (length(family_words) between 1 and 2000)
);
create index level_of_need_of_contact on mash.level_of_need (contact_id);

-- Who disagreed with a decision, and why. It stays on the child's record whatever is decided later.
create table mash.differing_view (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    decision_id uuid not null references casework.decision (id),
    about uuid not null,
    who text not null check (length(who) between 1 and 200),
    why text not null check (length(why) between 1 and 2000),
    noted_by text not null,
    noted_by_name text not null,
    noted_at timestamptz not null
);
create index dissent_of_contact on mash.differing_view (contact_id);

-- One child handed over to one team, with the summary that the team reads. Its people see this row and nothing else of
-- the contact: neither the agencies' responses nor the reporter. Only the times of response and settlement are written
-- later.
create table mash.handover (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    decision_id uuid not null references casework.decision (id),
    child uuid not null,
    team text not null check (team ~ '^[a-z][a-z0-9-]{0,39}$'),
    outside boolean not null,
    reference text not null,
    received_at timestamptz not null,
    rating text check (rating in ('RED', 'AMBER', 'GREEN')),
    called text not null,
    name text not null,
    born_on date,
    age text not null,
    unborn boolean not null,
    due text not null,
    address text not null,
    school text not null,
    identifiers text[] not null,
    outcomes text[] not null,
    level smallint not null,
    rationale text not null,
    known text not null,
    worries text not null,
    works text not null,
    next_step text not null,
    owner text not null,
    found_at text not null,
    lives_at text not null,
    done_first text not null,
    family_told text not null,
    family_words text not null,
    note text not null default '' check (length(note) <= 2000),
    supersedes uuid references mash.handover (id),
    -- As the team reads it; the clock itself is in casework, with this row as its subject.
    because text[] not null,
    offered_by text not null,
    offered_by_name text not null,
    offered_at timestamptz not null,
    due_at timestamptz not null,
    answered_at timestamptz,
    settled_at timestamptz,
    settled_how text check (settled_how in ('ACCEPTED', 'OFFERED_AGAIN', 'WITHDRAWN')),
    check ((settled_at is null) = (settled_how is null)),
    check (settled_how is distinct from 'ACCEPTED' or answered_at is not null)
);
create index handover_of_contact on mash.handover (contact_id);
create index handover_open on mash.handover (team, due_at) where settled_at is null;
create index handover_accepted on mash.handover (team, settled_at desc) where settled_how = 'ACCEPTED';
create unique index handover_offered_again_once on mash.handover (supersedes);

-- The team's response: accepted, with the child's worker, or not, and why. In writing, or recorded by the desk if the
-- team has no accounts here.
create table mash.handover_response (
    handover_id uuid primary key references mash.handover (id),
    contact_id uuid not null references access.record (id),
    team text not null,
    accepted boolean not null,
    worker text not null default '' check (length(worker) <= 200),
    why text not null default '' check (length(why) <= 2000),
    in_writing boolean not null,
    how text not null default '' check (length(how) <= 500),
    said_on date not null,
    replied_by text not null,
    replied_by_name text not null,
    replied_at timestamptz not null,
    check (accepted = (worker <> '')),
    check (accepted = (why = '')),
    check (in_writing = (how <> ''))
);
create index handover_reply_of_contact on mash.handover_response (contact_id);

alter table mash.analysis enable row level security;
alter table mash.analysis force row level security;
alter table mash.next_step enable row level security;
alter table mash.next_step force row level security;
alter table mash.level_of_need enable row level security;
alter table mash.level_of_need force row level security;
alter table mash.differing_view enable row level security;
alter table mash.differing_view force row level security;
alter table mash.handover enable row level security;
alter table mash.handover force row level security;
alter table mash.handover_response enable row level security;
alter table mash.handover_response force row level security;
create policy see on mash.analysis for select using (access.may_see(contact_id));
create policy write on mash.analysis for insert with check (access.may_work_on(contact_id));
create policy see on mash.next_step for select using (access.may_see(contact_id));
create policy make on mash.next_step for insert with check (access.may_work_on(contact_id));
create policy see on mash.level_of_need for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(contact_id));
create trigger keep_open_kind before insert on mash.level_of_need
    for each row execute function access.keep_open_kind('contact_id');
create trigger close_level_of_need after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('mash.level_of_need', 'contact_id');
create policy say on mash.level_of_need for insert with check (access.may_work_on(contact_id));
create policy see on mash.differing_view for select using (access.may_see(contact_id));
create policy note on mash.differing_view for insert with check (access.may_work_on(contact_id));
create policy offer on mash.handover for insert with check (access.may_work_on(contact_id));
create policy see on mash.handover_response for select using (
    access.may_see(contact_id)
    or team = (select access.team_now()) and exists (select from mash.handover h where h.id = handover_id));
create policy reply on mash.handover_response for insert with check (
    not in_writing and team = (select access.team_now())
        and exists (select from mash.handover h
            where h.id = handover_response.handover_id and h.team = handover_response.team
                and h.contact_id = handover_response.contact_id and not h.outside and h.settled_at is null)
    or in_writing and access.may_work_on(contact_id)
        and exists (select from mash.handover h
            where h.id = handover_response.handover_id and h.team = handover_response.team
                and h.contact_id = handover_response.contact_id and h.outside and h.settled_at is null));
grant select, insert on mash.analysis, mash.next_step, mash.level_of_need, mash.differing_view, mash.handover, mash.handover_response to ${app};
grant update (answered_at, settled_at, settled_how) on mash.handover to ${app};

-- The reminder job must know which team has not responded yet, and nothing more.
create function mash.team_that_owes(which uuid) returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select h.team from mash.handover h
    where h.id = which and h.answered_at is null and h.settled_at is null and not h.outside
        and access.role_now() = 'JOB';
end;
revoke execute on function mash.team_that_owes from public;
grant execute on function mash.team_that_owes to ${app};
