-- The current stage of a contact. Every stage but CLOSED is a queue of the desk, so nothing can drop out of every
-- queue.
create table mash.contact (
    id uuid primary key references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    version int not null default 1,
    reference text not null unique,
    channel text not null check (channel in ('WEB', 'PHONE')),
    way text not null check (way in ('ADULT', 'CHILD', 'PROFESSIONAL')),
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    stage text not null check (stage in ('SET_ASIDE', 'NEW', 'SCREENED', 'ENQUIRY', 'TO_APPROVE', 'TO_ANSWER', 'CLOSED')),
    present_danger boolean not null,
    rating text check (rating in ('RED', 'AMBER', 'GREEN')),
    -- 0 red, immediate danger that nobody has rated yet, or feedback returned unread; 1 not rated; 2 amber; 3 green.
    urgency smallint not null check (urgency between 0 and 3),
    due_at timestamptz,
    came_back_at timestamptz,
    alarmed_at timestamptz,
    alarm_taken_at timestamptz,
    children smallint not null,
    closed_at timestamptz,
    closed_without_answer text,
    check ((stage = 'CLOSED') = (closed_at is not null))
);
create index queue on mash.contact (stage, urgency, due_at, id) where stage <> 'CLOSED';
create index late on mash.contact (due_at) where stage <> 'CLOSED';

create table mash.screening (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references mash.contact (id),
    rating text not null check (rating in ('RED', 'AMBER', 'GREEN')),
    reason text not null check (length(reason) between 1 and 5000),
    safe_now text not null check (safe_now in ('YES', 'NO', 'NOT_KNOWN')),
    safety_words text not null check (length(safety_words) between 1 and 5000),
    consent text not null check (consent in ('GIVEN', 'REFUSED', 'NOT_SOUGHT', 'NOT_NEEDED')),
    consent_words text not null default '' check (length(consent_words) <= 2000),
    history text not null check (length(history) between 1 and 5000),
    council text not null default '' check (length(council) <= 2000),
    council_by text not null default '' check (length(council_by) <= 200),
    allocated_worker text not null default '' check (length(allocated_worker) <= 200),
    case_number text not null default '' check (length(case_number) <= 50),
    screened_by text not null,
    screened_by_name text not null,
    screened_at timestamptz not null
);
create index on mash.screening (contact_id, id);

-- Protection never waits: what was done at once, by the person who did it; approved afterwards by someone else.
create table mash.immediate_action (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references mash.contact (id),
    what text not null check (length(what) between 1 and 5000),
    acted_at timestamptz not null,
    acted_by text not null,
    acted_by_name text not null,
    recorded_at timestamptz not null,
    approved_by text,
    approved_by_name text,
    approved_at timestamptz,
    check (approved_by is distinct from acted_by or approved_by is null)
);
create index on mash.immediate_action (contact_id);

-- Feedback to the reporter: a fixed sentence or, for a professional, text approved for their role.
create table mash.referrer_feedback (
    contact_id uuid primary key references mash.contact (id),
    words text not null check (length(words) between 1 and 5000),
    written_by text not null,
    written_at timestamptz not null,
    approved_by text,
    given_at timestamptz,
    given_how text check (length(given_how) <= 500)
);

-- Who has this contact open at the moment.
create table mash.presence (
    contact_id uuid not null references access.record (id),
    account text not null,
    name text not null,
    seen_at timestamptz not null,
    primary key (contact_id, account)
);

alter table mash.contact enable row level security;
alter table mash.contact force row level security;
alter table mash.screening enable row level security;
alter table mash.screening force row level security;
alter table mash.immediate_action enable row level security;
alter table mash.immediate_action force row level security;
alter table mash.referrer_feedback enable row level security;
alter table mash.referrer_feedback force row level security;
alter table mash.presence enable row level security;
alter table mash.presence force row level security;
create policy see on mash.contact for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(id));
create trigger keep_open_kind before insert on mash.contact
    for each row execute function access.keep_open_kind('id');
create trigger close_contact after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('mash.contact', 'id');
create policy open_one on mash.contact for insert with check (
    access.may_see(id) or access.opened_in_this_act(id));
create policy move_on on mash.contact for update using (access.may_see(id)) with check (true);
create policy see on mash.screening for select using (access.may_see(contact_id));
create policy add on mash.screening for insert with check (access.may_see(contact_id));
create policy see on mash.immediate_action for select using (access.may_see(contact_id));
create policy all_ on mash.referrer_feedback for all using (access.may_see(contact_id)) with check (access.may_see(contact_id));
create policy all_ on mash.presence for all using (access.may_see(contact_id)) with check (access.may_see(contact_id));
grant select, insert on mash.contact, mash.screening, mash.immediate_action, mash.referrer_feedback, mash.presence to ${app};
grant update (version, children, stage, rating, urgency, due_at, came_back_at, alarmed_at, alarm_taken_at, closed_at,
    closed_without_answer) on mash.contact to ${app};
grant update (approved_by, approved_by_name, approved_at) on mash.immediate_action to ${app};
grant update (words, written_by, written_at, approved_by, given_at, given_how) on mash.referrer_feedback to ${app};
grant update (seen_at, name), delete on mash.presence to ${app};

grant usage on schema mash to ${app};
