-- What every record of work shares: its chronology, its clocks and its decisions. All three only grow. A line and a clock
-- stand in a record that whoever writes them may see, or opens in this very act.
create table casework.move (
    id bigint generated always as identity primary key,
    record_id uuid not null references access.record (id),
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    what text not null check (length(what) between 1 and 200),
    words text not null default '' check (length(words) <= 10000)
);
create index on casework.move (record_id, id);

create table casework.clock (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    rule text not null,
    rule_version int not null,
    name text not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    because text[] not null,
    ended_at timestamptz,
    ended_how text check (ended_how in ('MET', 'OVERTAKEN', 'NOT_NEEDED')),
    check ((ended_at is null) = (ended_how is null))
);
create index on casework.clock (record_id);
create index on casework.clock (due_at) where ended_at is null;
create unique index one_running_clock_of_a_rule on casework.clock (record_id, rule) where ended_at is null;

create table casework.decision (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    about uuid not null,
    outcomes text[] not null check (cardinality(outcomes) between 1 and 8),
    level smallint not null check (level between 1 and 4),
    rationale text not null check (length(rationale) between 1 and 10000),
    family_told text not null check (family_told in ('TOLD', 'WILL_BE_TOLD', 'UNSAFE')),
    family_words text not null check (length(family_words) between 1 and 2000),
    author text not null,
    author_name text not null,
    proposed_at timestamptz not null,
    supersedes uuid references casework.decision (id)
);
create index on casework.decision (record_id);
create unique index superseded_once on casework.decision (supersedes);

create table casework.verdict (
    decision_id uuid primary key references casework.decision (id),
    record_id uuid not null references access.record (id),
    approved boolean not null,
    words text not null default '' check (length(words) <= 2000),
    approver text not null,
    approver_name text not null,
    given_at timestamptz not null
);

-- Promise 8: the author of a decision is never its approver. The screen says it kindly; this says it always.
create function casework.nobody_approves_their_own() returns trigger language plpgsql as $$
begin
    if exists (select 1 from casework.decision d where d.id = new.decision_id and d.author = new.approver) then
        raise exception 'the author of a decision is never its approver';
    end if;
    return new;
end $$;
create trigger nobody_approves_their_own before insert on casework.verdict
    for each row execute function casework.nobody_approves_their_own();

alter table casework.move enable row level security;
alter table casework.move force row level security;
alter table casework.clock enable row level security;
alter table casework.clock force row level security;
alter table casework.decision enable row level security;
alter table casework.decision force row level security;
alter table casework.verdict enable row level security;
alter table casework.verdict force row level security;
create policy see on casework.move for select using (access.may_see(record_id));
create policy add on casework.move for insert to ${app} with check (
    access.role_now() = 'JOB' or access.may_add_to(record_id));
create policy see on casework.clock for select using (access.may_see(record_id));
create policy start on casework.clock for insert to ${app} with check (
    access.role_now() = 'JOB' or access.may_add_to(record_id));
create policy finish on casework.clock for update using (access.may_see(record_id)) with check (true);
create policy see on casework.decision for select using (access.may_see(record_id));
create policy see on casework.verdict for select using (access.may_see(record_id));
grant select, insert on casework.move, casework.clock, casework.decision, casework.verdict to ${app};
grant update (ended_at, ended_how) on casework.clock to ${app};

grant usage on schema casework to ${app};
