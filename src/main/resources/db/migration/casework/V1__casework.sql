-- What every record shares: its chronology, its deadlines (clocks) and its decisions. All three are append-only. They
-- can be written by people who may see the record, or in the transaction that opens it.
create table casework.chronology_entry (
    id bigint generated always as identity primary key,
    record_id uuid not null references access.record (id),
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    what text not null check (length(what) between 1 and 200),
    words text not null default '' check (length(words) <= 10000)
);
create index on casework.chronology_entry (record_id, id);

-- One clock for each record, subject and rule. The subject is the record itself, or one thing in it: a request, a
-- child. For a minimum (NOT_BEFORE), due_at is when it has passed.
create table casework.clock (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    subject uuid not null,
    rule text not null,
    rule_version int not null,
    kind text not null default 'WITHIN' check (kind in ('WITHIN', 'BEFORE', 'NOT_BEFORE')),
    name text not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    because text[] not null,
    paused_at timestamptz,
    ended_at timestamptz,
    ended_how text check (ended_how in ('MET', 'OVERTAKEN', 'NOT_NEEDED')),
    check ((ended_at is null) = (ended_how is null))
);
create index on casework.clock (record_id);
create index on casework.clock (due_at) where ended_at is null;
create unique index one_running_clock_of_a_rule on casework.clock (record_id, subject, rule) where ended_at is null;

-- When a clock was paused, and why. When it resumes, its deadline is recalculated without the pauses.
create table casework.clock_pause (
    id bigint generated always as identity primary key,
    clock_id uuid not null references casework.clock (id),
    record_id uuid not null references access.record (id),
    from_at timestamptz not null,
    until_at timestamptz,
    reason text not null check (length(reason) between 1 and 500),
    paused_by text not null
);
create index on casework.clock_pause (record_id);
create unique index one_pause_at_a_time on casework.clock_pause (clock_id) where until_at is null;

-- The current stage of a case of a declared pathway. It names no one. The version is the number of entries in its
-- chronology.
create table casework.pathway_case (
    record_id uuid primary key references access.record (id),
    pathway text not null check (pathway ~ '^[a-z][a-z-]{0,39}$'),
    reference text not null unique,
    step text not null,
    stage text not null,
    version int not null default 1,
    opened_at timestamptz not null,
    due_at timestamptz,
    ended_at timestamptz
);
create index on casework.pathway_case (pathway, step, due_at, record_id);

create table casework.decision (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    about uuid not null,
    outcomes text[] not null check (cardinality(outcomes) between 1 and 8),
    rationale text not null check (length(rationale) between 1 and 10000),
    author text not null,
    author_name text not null,
    proposed_at timestamptz not null,
    supersedes uuid references casework.decision (id)
);
create index on casework.decision (record_id);
create unique index superseded_once on casework.decision (supersedes);

create table casework.approval (
    decision_id uuid primary key references casework.decision (id),
    record_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    approved boolean not null,
    words text not null default '' check (length(words) <= 2000),
    approver text not null,
    approver_name text not null,
    given_at timestamptz not null
);
create index on casework.approval (record_id);

-- Promise 8: the author of a decision never approves it. The screen explains it; this constraint enforces it.
create function casework.nobody_approves_their_own() returns trigger language plpgsql as $$
begin
    if exists (select 1 from casework.decision d where d.id = new.decision_id and d.author = new.approver) then
        raise exception 'the author of a decision is never its approver';
    end if;
    return new;
end $$;
create trigger nobody_approves_their_own before insert on casework.approval
    for each row execute function casework.nobody_approves_their_own();

alter table casework.chronology_entry enable row level security;
alter table casework.chronology_entry force row level security;
alter table casework.clock enable row level security;
alter table casework.clock force row level security;
alter table casework.clock_pause enable row level security;
alter table casework.clock_pause force row level security;
alter table casework.pathway_case enable row level security;
alter table casework.pathway_case force row level security;
alter table casework.decision enable row level security;
alter table casework.decision force row level security;
alter table casework.approval enable row level security;
alter table casework.approval force row level security;
create policy see on casework.chronology_entry for select using (access.may_see(record_id));
create policy add on casework.chronology_entry for insert to ${app} with check (
    (select access.role_now()) = 'JOB' or access.may_add_to(record_id));
create policy see on casework.clock for select using (access.may_see(record_id));
create policy start on casework.clock for insert to ${app} with check (
    (select access.role_now()) = 'JOB' or access.may_add_to(record_id));
create policy finish on casework.clock for update using (access.may_see(record_id)) with check (true);
create policy see on casework.decision for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create trigger keep_open_kind before insert on casework.decision
    for each row execute function access.keep_open_kind('record_id');
create trigger close_decision after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('casework.decision', 'record_id');
create policy see on casework.approval for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create trigger keep_open_kind before insert on casework.approval
    for each row execute function access.keep_open_kind('record_id');
create trigger close_verdict after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('casework.approval', 'record_id');
grant select, insert on casework.chronology_entry, casework.clock, casework.decision, casework.approval to ${app};
grant update (ended_at, ended_how, paused_at, due_at, because) on casework.clock to ${app};
grant select, insert on casework.clock_pause, casework.pathway_case to ${app};
grant update (until_at) on casework.clock_pause to ${app};
grant update (step, stage, version, due_at, ended_at) on casework.pathway_case to ${app};

grant usage on schema casework to ${app};
