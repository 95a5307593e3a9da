-- A disagreement with a decision about a contact, or with the lack of one. This row and its steps contain no text and
-- no name, so that the partnership's business manager can follow them from the second stage on; the text is stored
-- separately.
create table mash.disagreement (
    id uuid primary key,
    contact_id uuid not null references access.record (id),
    reference text not null,
    about text not null check (about in
        ('NOT_TAKEN_ON', 'NOT_ACTED', 'THRESHOLD', 'SENT_BACK', 'CLOSED_TOO_SOON', 'OTHER')),
    -- referrer, agency:<id> or account:<id>: who raised it. One open disagreement each about one contact.
    raised_by text not null check (raised_by ~ '^(referrer|agency:[a-z][a-z0-9-]{0,39}|account:[0-9a-f-]{36})$'),
    agency text not null check (length(agency) between 1 and 100),
    ladder int not null,
    decided_at timestamptz,
    raised_at timestamptz not null,
    raise_by timestamptz,
    danger boolean not null,
    stage smallint not null check (stage between 1 and 9),
    ended_at timestamptz,
    ended_how text check (ended_how in ('AGREED', 'LADDER_END')),
    check ((ended_at is null) = (ended_how is null))
);
create unique index disagreement_once on mash.disagreement (contact_id, raised_by) where ended_at is null;
create index disagreement_of_contact on mash.disagreement (contact_id, raised_at);
create index disagreement_open on mash.disagreement (raised_at) where ended_at is null;
create index disagreement_of_whom on mash.disagreement (raised_by, raised_at);
create index disagreement_far_up on mash.disagreement (raised_at desc) where stage >= 2;

-- The steps that a stage requires, in order, each with its clock.
create table mash.disagreement_step (
    id uuid primary key default public.uuidv7(),
    disagreement_id uuid not null references mash.disagreement (id),
    contact_id uuid not null references access.record (id),
    stage smallint not null,
    does text not null check (does in ('ANSWER', 'MEETING', 'OUTCOME', 'LETTER')),
    -- As the person who raised it reads it; the clock itself is in casework, with the disagreement as its subject.
    because text[] not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    ended_at timestamptz,
    ended_how text check (ended_how in ('DONE', 'GONE_UP', 'NOT_NEEDED')),
    check ((ended_at is null) = (ended_how is null))
);
create unique index one_step_at_a_time on mash.disagreement_step (disagreement_id) where ended_at is null;
create index step_of_disagreement on mash.disagreement_step (disagreement_id, id);
create index step_due on mash.disagreement_step (due_at) where ended_at is null;

-- The text of each step, never changed. What was said in a meeting, and how a letter was sent, stays with the desk.
create table mash.disagreement_text (
    id uuid primary key default public.uuidv7(),
    disagreement_id uuid not null references mash.disagreement (id),
    contact_id uuid not null references access.record (id),
    stage smallint not null,
    kind text not null check (kind in ('RAISED', 'WENT_UP', 'AGREED', 'ANSWER', 'MEETING', 'OUTCOME', 'LETTER')),
    finding text check (finding in ('STANDS', 'CHANGES', 'NOT_SETTLED')),
    words text not null check (length(words) <= 5000),
    said_by text not null,
    said_by_name text not null check (length(said_by_name) <= 200),
    said_at timestamptz not null,
    check (finding is not null or kind not in ('ANSWER', 'OUTCOME')),
    check (words <> '' or kind = 'AGREED')
);
create index words_of_disagreement on mash.disagreement_text (disagreement_id, id);

-- Nobody responds to a disagreement about what they wrote or approved themselves, nor to their own.
create function mash.nobody_answers_about_themselves() returns trigger language plpgsql as $$
begin
    if new.kind in ('ANSWER', 'MEETING', 'OUTCOME') and (
        exists (select 1 from casework.decision d where d.record_id = new.contact_id and d.author = new.said_by)
        or exists (select 1 from casework.approval v where v.record_id = new.contact_id and v.approver = new.said_by)
        or exists (select 1 from mash.disagreement d where d.id = new.disagreement_id and d.raised_by = new.said_by))
    then
        raise exception 'whoever wrote, approved or questions a decision does not answer for it';
    end if;
    return new;
end $$;
create trigger nobody_answers_about_themselves before insert on mash.disagreement_text
    for each row execute function mash.nobody_answers_about_themselves();

alter table mash.disagreement enable row level security;
alter table mash.disagreement force row level security;
alter table mash.disagreement_step enable row level security;
alter table mash.disagreement_step force row level security;
alter table mash.disagreement_text enable row level security;
alter table mash.disagreement_text force row level security;

-- The program writes these for the person who raises it, on that one record, after checking that they may.
create policy raise_ on mash.disagreement for insert with check (access.may_see(contact_id));
create policy move_on on mash.disagreement for update using (access.may_see(contact_id)) with check (true);
create policy see on mash.disagreement_step for select using (
    access.may_see(contact_id)
    or ((select access.role_now()) in ('VISITOR', 'RESEARCHER', 'BUSINESS_MANAGER')
        and exists (select 1 from mash.disagreement d where d.id = disagreement_id)));
create policy start on mash.disagreement_step for insert with check (access.may_see(contact_id));
create policy finish on mash.disagreement_step for update using (access.may_see(contact_id)) with check (true);
create policy see on mash.disagreement_text for select using (
    access.may_see(contact_id)
    or (kind not in ('MEETING', 'LETTER') and (select access.role_now()) in ('VISITOR', 'RESEARCHER')
        and exists (select 1 from mash.disagreement d where d.id = disagreement_id)));
create policy say on mash.disagreement_text for insert with check (
    said_by = (select database.actor_now())
    and exists (select 1 from mash.disagreement d
        where d.id = disagreement_id and d.contact_id = disagreement_text.contact_id)
    and (access.may_work_on(contact_id)
        or (kind in ('RAISED', 'WENT_UP', 'AGREED') and (select access.role_now()) in ('VISITOR', 'RESEARCHER'))));

grant select, insert on mash.disagreement, mash.disagreement_step, mash.disagreement_text to ${app};
grant update (danger, stage, ended_at, ended_how) on mash.disagreement to ${app};
grant update (ended_at, ended_how) on mash.disagreement_step to ${app};
