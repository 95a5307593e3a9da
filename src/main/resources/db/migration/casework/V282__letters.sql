-- Letter templates. A manager changes one by writing its next version; versions are immutable, because a letter refers
-- to the version that it was written from. They contain no names: fields are in square brackets.
create table casework.letter_template (
    id uuid primary key default public.uuidv7(),
    -- FEEDBACK: the feedback to a professional referrer, approved with the decisions; it is never a letter.
    audience text not null check (audience in ('PARENT', 'CHILD', 'FEEDBACK')),
    made_by text not null,
    made_at timestamptz not null
);
create table casework.letter_version (
    template_id uuid not null references casework.letter_template (id),
    version int not null check (version > 0),
    name text not null check (length(name) between 1 and 120),
    subject text not null check (length(subject) between 1 and 200),
    body text not null check (length(body) between 1 and 10000),
    written_by text not null,
    written_by_name text not null,
    written_at timestamptz not null,
    primary key (template_id, version)
);
-- A letter to someone in the case: created from a template version, edited by its writer, and finally as it was sent.
-- The destination is stored for the safe contact rules, and is not printed.
create table casework.letter (
    id uuid primary key default public.uuidv7(),
    record_id uuid not null references access.record (id),
    template_id uuid not null,
    version int not null,
    audience text not null check (audience in ('PARENT', 'CHILD')),
    person_id uuid not null,
    recipient text not null check (length(recipient) between 1 and 200),
    way text not null check (way in ('POST', 'HAND', 'EMAIL')),
    address text not null check (length(address) between 1 and 200),
    subject text not null check (length(subject) between 1 and 200),
    body text not null check (length(body) between 1 and 10000),
    -- How often the text was saved: optimistic locking, so that an editor is told when someone else has changed it.
    saved int not null default 1,
    written_by text not null,
    written_by_name text not null,
    written_at timestamptz not null,
    sent_at timestamptz,
    sent_by text,
    sent_by_name text,
    foreign key (template_id, version) references casework.letter_version (template_id, version),
    foreign key (person_id, record_id) references people.person (id, record_id),
    check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (sent_by_name is null))
);
create index letter_of_record on casework.letter (record_id);
alter table casework.letter_template enable row level security;
alter table casework.letter_template force row level security;
alter table casework.letter_version enable row level security;
alter table casework.letter_version force row level security;
alter table casework.letter enable row level security;
alter table casework.letter force row level security;
create policy see on casework.letter_template for select using (
    exists (select from access.kind_post p where p.sees and p.post = (select access.post_now())));
create policy make on casework.letter_template for insert with check (
    (select access.role_now()) = 'MANAGER' and made_by = (select database.actor_now()));
create policy see on casework.letter_version for select using (
    exists (select from access.kind_post p where p.sees and p.post = (select access.post_now())));
create policy write on casework.letter_version for insert with check (
    (select access.role_now()) = 'MANAGER' and written_by = (select database.actor_now()));
create policy see on casework.letter for select using (access.may_see(record_id));
create policy write on casework.letter for insert with check (
    access.may_work_on(record_id) and written_by = (select database.actor_now()) and sent_at is null);
-- A letter that was sent cannot be changed.
create policy change on casework.letter for update using (access.may_work_on(record_id) and sent_at is null)
    with check (sent_by is null or sent_by = (select database.actor_now()));
grant select, insert on casework.letter_template, casework.letter_version, casework.letter to ${app};
grant update (subject, body, saved, sent_at, sent_by, sent_by_name) on casework.letter to ${app};

insert into casework.letter_template (id, audience, made_by, made_at) values
    ('01900000-0000-7000-8000-000000000001', 'PARENT', 'job:breakwater', '2026-11-28T00:00Z'),
    ('01900000-0000-7000-8000-000000000002', 'CHILD', 'job:breakwater', '2026-11-28T00:00Z'),
    ('01900000-0000-7000-8000-000000000003', 'FEEDBACK', 'job:breakwater', '2026-11-28T00:00Z');
insert into casework.letter_version (template_id, version, name, subject, body, written_by, written_by_name, written_at)
values
('01900000-0000-7000-8000-000000000001', 1, 'Outcome, to a parent', 'About [child]', '[date today]

Dear [recipient]

We are writing to you about [child]. We received a referral about [child] on [date received].

What we decided: [outcome].

What happens next: [next step]

If you do not agree, or something in this letter is not right, call us: [telephone]. Give the reference [reference]. You can ask to see what we hold about you.

If a child is in immediate danger, call 999.

[writer]
MASH+, [partnership]', 'job:breakwater', 'Breakwater', '2026-11-28T00:00Z'),
('01900000-0000-7000-8000-000000000002', 1, 'Outcome, to a child over 12', 'What we decided', '[date today]

Hello [recipient]

Someone was worried about you and told us on [date received]. Our job is to help keep children and young people safe, so we found out more about how things are for you.

What we decided: [outcome].

What happens next: [next step]

You can tell us what you think. If something here is wrong, or you want to talk to someone, call [telephone]. You can ask an adult you trust to call with you. Tell them this reference: [reference].

If you are in danger now, call 999. You can call Childline on 0800 1111 at any time. It is free.

[writer]
MASH+, [partnership]', 'job:breakwater', 'Breakwater', '2026-11-28T00:00Z'),
('01900000-0000-7000-8000-000000000003', 1, 'Outcome, to a professional who referred', 'Your referral [reference]', 'Thank you for your referral, which we received on [date received].

What we decided for [child]: [outcome].

What happens next: [next step]

Please keep working with the family, and tell us about anything new. If you disagree with this decision, call [telephone] and ask for the manager, or raise a professional disagreement.

[writer]
MASH+, [partnership]', 'job:breakwater', 'Breakwater', '2026-11-28T00:00Z');
