-- What is owed, written in the transaction that owes it: the name of a notice, ids and times, never an address, a name or
-- a text. What each notice is, its module knows: a new one needs no migration.
create table notify.outbox (
    id       uuid primary key default public.uuidv7(),
    -- The name of the notice.
    kind     text not null check (kind ~ '^[A-Z_]{3,40}$'),
    -- What it is about: a contact, an information request, a booking; none for what is about no record.
    about_id uuid,
    -- A second thing that it is about, such as the handover note of a contact.
    other_id uuid,
    -- A word that the notice needs, such as the team that it is for. Never one about a person.
    detail   text check (length(detail) between 1 and 60),
    -- Tells apart the notices of one cause, such as the reminders of one request.
    step     int not null default 0 check (step >= 0),
    repeat   text not null default 'EACH_TIME' check (repeat in ('EACH_TIME', 'ONCE_WHILE_OWED', 'ONCE')),
    -- Danger is 0 and is addressed first.
    urgency  int not null default 3 check (urgency between 0 and 3),
    due_at   timestamptz not null,
    state    text not null default 'OWED' check (state in ('OWED', 'ADDRESSED', 'NOT_NEEDED')),
    since    timestamptz not null
);
create index outbox_due on notify.outbox (due_at) where state = 'OWED';
create index outbox_about on notify.outbox (about_id, state) where about_id is not null;
create unique index outbox_once_while_owed on notify.outbox (kind, about_id, other_id, detail, step) nulls not distinct
    where repeat = 'ONCE_WHILE_OWED' and state = 'OWED';
create unique index outbox_once on notify.outbox (kind, about_id, other_id, detail, step) nulls not distinct
    where repeat = 'ONCE';

-- One mail to one person. Who that is was found when it was due; their address is found when it is sent.
create table notify.mail (
    id          uuid primary key default public.uuidv7(),
    outbox_id   uuid not null references notify.outbox,
    kind        text not null check (kind ~ '^[A-Z_]{3,40}$'),
    to_account  uuid,
    -- The role of the account, or in words who it is for.
    to_whom     text not null check (length(to_whom) between 1 and 80),
    -- The account of a colleague who is away, whose deputy this is: the mail says so.
    deputy_for  uuid,
    -- Danger is 0 and leaves first.
    urgency     int not null default 3 check (urgency between 0 and 3),
    -- One mail that says "something needs you" speaks for everything that does.
    for_all     boolean not null default false,
    made_at     timestamptz not null,
    -- Whoever takes a mail to send it moves this on first: if that node dies, the mail is due again by itself.
    next_try_at timestamptz not null,
    attempts    int not null default 0,
    trouble     text check (length(trouble) <= 40),
    state       text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'STUCK', 'NOT_NEEDED')),
    since       timestamptz not null
);
create index mail_due on notify.mail (urgency, next_try_at, id) where state = 'WAITING';
create index mail_by_state on notify.mail (state, since);
create index mail_by_outbox on notify.mail (outbox_id);
create index mail_open_by_account on notify.mail (to_account) where state in ('WAITING', 'STUCK');
create index mail_for_all_sent on notify.mail (to_account, kind, since) where for_all and state = 'SENT';
create unique index mail_for_all_once on notify.mail (to_account, kind)
    where for_all and state in ('WAITING', 'STUCK');

-- How many mails went to one mailbox that is nobody's account here. Of the address only the keyed hash is kept, for a
-- day.
create table notify.mailbox_use (
    id           uuid primary key default public.uuidv7(),
    address_hash bytea not null,
    sent_at      timestamptz not null
);
create index mailbox_use_address on notify.mailbox_use (address_hash, sent_at);
create index mailbox_use_before on notify.mailbox_use (sent_at);

-- Anyone's act may owe a notice, a visitor's too. Only the job that sends reads them, and the administrator, who sees
-- what is stuck, but nothing of a record of which they must never be told.
alter table notify.outbox enable row level security;
alter table notify.outbox force row level security;
create policy owe on notify.outbox for insert to ${app}
    with check ((select access.role_now()) <> '' and state = 'OWED');
create policy see on notify.outbox for select to ${app} using (
    (select access.role_now()) = 'JOB' or (select access.role_now()) = 'ADMINISTRATOR'
    and not access.is_excluded(about_id));
create policy move_on on notify.outbox for update to ${app} using (
    (select access.role_now()) = 'JOB' or (select access.role_now()) = 'ADMINISTRATOR'
    and not access.is_excluded(about_id));

alter table notify.mail enable row level security;
alter table notify.mail force row level security;
create policy address on notify.mail for insert to ${app} with check ((select access.role_now()) = 'JOB');
create policy see on notify.mail for select to ${app} using (
    (select access.role_now()) = 'JOB' or (select access.role_now()) = 'ADMINISTRATOR'
        and exists (select from notify.outbox o where o.id = outbox_id));
create policy move_on on notify.mail for update to ${app} using (
    (select access.role_now()) = 'JOB' or (select access.role_now()) = 'ADMINISTRATOR'
        and exists (select from notify.outbox o where o.id = outbox_id));

alter table notify.mailbox_use enable row level security;
alter table notify.mailbox_use force row level security;
create policy of_job on notify.mailbox_use to ${app} using ((select access.role_now()) = 'JOB');

grant usage on schema notify to ${app};
grant select, insert on notify.outbox, notify.mail to ${app};
grant update (state, since) on notify.outbox to ${app};
grant update (next_try_at, attempts, trouble, state, since) on notify.mail to ${app};
grant select, insert, delete on notify.mailbox_use to ${app};

-- What it was about is over: anyone who works here may stop what is owed about it, and needs to read nothing for it.
create function notify.stop(which uuid, kinds text[], at timestamptz) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    -- Twice: while the first waits for a call that is just being addressed, that call adds the next. The mails come last,
    -- those of that call among them.
    update notify.outbox o set state = 'NOT_NEEDED', since = at
    where o.about_id = which and o.kind = any (kinds) and o.state = 'OWED'
      and access.role_now() not in ('', 'VISITOR');
    update notify.outbox o set state = 'NOT_NEEDED', since = at
    where o.about_id = which and o.kind = any (kinds) and o.state = 'OWED'
      and access.role_now() not in ('', 'VISITOR');
    update notify.mail m set state = 'NOT_NEEDED', since = at
    from notify.outbox o
    where o.id = m.outbox_id and o.about_id = which and o.kind = any (kinds) and m.state in ('WAITING', 'STUCK')
      and access.role_now() not in ('', 'VISITOR');
end;
revoke execute on function notify.stop from public;
grant execute on function notify.stop to ${app};
