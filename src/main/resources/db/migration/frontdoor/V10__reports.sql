-- A report while it is being written. Its answers are deleted when it is sent; the id stays, so that sending twice is
-- harmless.
create table frontdoor.report_draft (
    id uuid primary key default public.uuidv7(),
    token_hash bytea not null unique,
    way text not null check (way in ('ADULT', 'CHILD')),
    answers text not null default '' check (length(answers) <= 200000),
    started_at timestamptz not null,
    touched_at timestamptz not null,
    sent_at timestamptz,
    reference text,
    record_id uuid
);
create index on frontdoor.report_draft (touched_at);

-- What was reported, in the reporter's words. Never changed; what comes later is a message.
create table frontdoor.report (
    record_id uuid primary key references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    draft_id uuid unique,
    reference text not null unique,
    channel text not null check (channel in ('WEB', 'PHONE')),
    way text not null check (way in ('ADULT', 'CHILD', 'PROFESSIONAL')),
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    present_danger boolean not null,
    danger_words text not null default '',
    worry text not null check (length(worry) between 1 and 20000),
    where_now text not null default '' check (length(where_now) <= 5000),
    who_else text not null default '' check (length(who_else) <= 5000),
    harm text not null default '' check (length(harm) <= 10000),
    works_with_children text not null default 'UNSURE' check (works_with_children in ('YES', 'NO', 'UNSURE')),
    work_words text not null default '' check (length(work_words) <= 2000),
    parents_know text not null default 'UNSURE' check (parents_know in ('YES', 'NO', 'UNSURE')),
    parents_words text not null default '' check (length(parents_words) <= 2000),
    suspicions text[] not null default '{}'
);

-- The reporter's identity is a table of its own, with its own access rule.
create table frontdoor.reporter (
    record_id uuid primary key references access.record (id),
    name text not null default '' check (length(name) <= 200),
    relation text not null default '' check (length(relation) <= 500),
    agency text not null default '' check (length(agency) <= 200),
    reach text not null default '' check (length(reach) <= 500),
    safe_time text not null default '' check (length(safe_time) <= 500),
    may_say boolean not null default false,
    interpreter text not null default '' check (length(interpreter) <= 200)
);

-- The return phrase is looked up by its keyed hash alone.
create table frontdoor.return_phrase (
    record_id uuid primary key references access.record (id),
    phrase_hash bytea not null unique,
    made_at timestamptz not null
);

-- What the reporter may know, in fixed words: whether it was opened, whether someone has started work on it (screened
-- it, or acknowledged its alert), and whether it was dealt with.
create table frontdoor.report_progress (
    record_id uuid primary key references access.record (id),
    read_at timestamptz,
    started_at timestamptz,
    answered_at timestamptz,
    answer text check (answer in ('DEALT_WITH'))
);

-- Questions of the desk, and what the reporter adds.
create table frontdoor.reporter_message (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    sent_at timestamptz not null,
    from_desk boolean not null,
    question text check (question in ('WHERE_IS_THE_CHILD', 'SAFE_NOW', 'HOW_TO_REACH_YOU', 'OTHER')),
    words text not null check (length(words) between 1 and 10000),
    answers uuid references frontdoor.reporter_message (id),
    sent_by text not null,
    once bytea unique
);
create index on frontdoor.reporter_message (record_id, id);

alter table frontdoor.report_draft enable row level security;
alter table frontdoor.report_draft force row level security;
alter table frontdoor.report enable row level security;
alter table frontdoor.report force row level security;
alter table frontdoor.reporter enable row level security;
alter table frontdoor.reporter force row level security;
alter table frontdoor.return_phrase enable row level security;
alter table frontdoor.return_phrase force row level security;
alter table frontdoor.report_progress enable row level security;
alter table frontdoor.report_progress force row level security;
alter table frontdoor.reporter_message enable row level security;
alter table frontdoor.reporter_message force row level security;

-- A visitor has one key (the hash of the draft's token, or of the phrase) and reaches only what it opens.
create function frontdoor.held_key() returns bytea language sql stable parallel safe
    return decode(coalesce(current_setting('breakwater.key', true), ''), 'hex');

create policy own on frontdoor.report_draft for all
    using ((select access.role_now()) = 'VISITOR' and token_hash = (select frontdoor.held_key()))
    with check ((select access.role_now()) = 'VISITOR' and token_hash = (select frontdoor.held_key()));

create policy see on frontdoor.report for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create trigger keep_open_kind before insert on frontdoor.report
    for each row execute function access.keep_open_kind('record_id');
create trigger close_report after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('frontdoor.report', 'record_id');
create policy tell on frontdoor.report for insert with check (access.may_add_to(record_id));

create policy see on frontdoor.reporter for select
    using (access.may_decide_on(record_id));
create policy tell on frontdoor.reporter for insert with check (access.may_add_to(record_id));

create policy own on frontdoor.return_phrase for select
    using ((select access.role_now()) = 'VISITOR' and phrase_hash = (select frontdoor.held_key()));
create policy exists_ on frontdoor.return_phrase for select using (access.may_see(record_id));

create policy see on frontdoor.report_progress for select using (
    access.may_see(record_id)
    or ((select access.role_now()) = 'VISITOR' and record_id in (select p.record_id from frontdoor.return_phrase p)));
create policy begin_ on frontdoor.report_progress for insert with check (access.may_add_to(record_id));
create policy move_on on frontdoor.report_progress for update using (access.may_see(record_id)) with check (true);

create policy see on frontdoor.reporter_message for select using (
    access.may_see(record_id)
    or ((select access.role_now()) = 'VISITOR' and record_id in (select p.record_id from frontdoor.return_phrase p)));
create policy say on frontdoor.reporter_message for insert with check (
    access.may_see(record_id)
    or ((select access.role_now()) = 'VISITOR' and not from_desk
    and record_id in (select p.record_id from frontdoor.return_phrase p)));

grant select, insert, update, delete on frontdoor.report_draft to ${app};
grant select, insert on frontdoor.report, frontdoor.reporter, frontdoor.return_phrase, frontdoor.report_progress, frontdoor.reporter_message
    to ${app};
grant update (read_at, started_at, answered_at, answer) on frontdoor.report_progress to ${app};

grant usage on schema frontdoor to ${app};
