-- The outbox: notices to send, written in the transaction that causes them: the name of a notice, ids and times, never
-- an address, a name or a text. The module of a notice knows what it is: a new one needs no migration.
create table notify.outbox (
    id       uuid primary key default public.uuidv7(),
    -- The name of the notice.
    kind     text not null check (kind ~ '^[A-Z_]{3,40}$'),
    -- The record that it is about: a contact, an information request, a booking; null for a notice about no record.
    about_id uuid,
    -- A second object that it is about, such as the handover note of a contact.
    other_id uuid,
    -- A parameter of the notice, such as the team that it is for. Never personal data.
    detail   text check (length(detail) between 1 and 60),
    -- Distinguishes notices with one cause, such as the reminders of one request.
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

-- One mail to one person. The recipient was determined when it was due; their address is looked up when it is sent.
create table notify.mail (
    id          uuid primary key default public.uuidv7(),
    outbox_id   uuid not null references notify.outbox,
    kind        text not null check (kind ~ '^[A-Z_]{3,40}$'),
    to_account  uuid,
    -- The role of the account, or a description of the recipient.
    to_whom     text not null check (length(to_whom) between 1 and 80),
    -- The account of an absent colleague whose deputy the recipient is: the mail says so.
    deputy_for  uuid,
    -- Danger is 0 and leaves first.
    urgency     int not null default 3 check (urgency between 0 and 3),
    -- One mail that says "something needs you" covers everything that does.
    for_all     boolean not null default false,
    made_at     timestamptz not null,
    -- A node that takes a mail to send it moves this forward first: if that node dies, the mail becomes due again by
    -- itself.
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

-- How many mails went to one mailbox without an account here. Only the keyed hash of the address is stored, for a day.
create table notify.mailbox_use (
    id           uuid primary key default public.uuidv7(),
    address_hash bytea not null,
    sent_at      timestamptz not null
);
create index mailbox_use_address on notify.mailbox_use (address_hash, sent_at);
create index mailbox_use_before on notify.mailbox_use (sent_at);

-- Any actor may cause a notice, a visitor too. Only the mail job reads them, and the administrator, who sees stuck
-- ones, but none about a record of a kind of which they must never be told.
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

-- The cause has gone: any member of staff may cancel its notices without being able to read them.
create function notify.stop(which uuid, kinds text[], at timestamptz) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    -- Twice: the first may wait for a notice that is just being addressed, which then adds the next one. Mails come
    -- last, including those that were just added.
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
