-- What is owed, written in the transaction that owes it: ids, a kind and times, never an address, a name or a text.
create table messages.outbox (
    id            uuid primary key default public.uuidv7(),
    kind          text not null check (kind in ('ALARM', 'APPROVAL', 'INVITATION')),
    contact_id    uuid,
    invitation_id uuid,
    -- Minutes after the alarm; 0 for everything else.
    step          smallint not null default 0 check (step between 0 and 720),
    due_at        timestamptz not null,
    state         text not null default 'OWED' check (state in ('OWED', 'ADDRESSED', 'NOT_NEEDED')),
    since         timestamptz not null,
    check ((kind = 'INVITATION') = (invitation_id is not null)),
    check ((kind = 'INVITATION') = (contact_id is null))
);
create index outbox_due on messages.outbox (due_at) where state = 'OWED';
create index outbox_by_contact on messages.outbox (contact_id, state);
-- An alarm that is raised again while it rings adds what is missing and puts nothing off.
create unique index outbox_alarm_once on messages.outbox (contact_id, step) where kind = 'ALARM' and state = 'OWED';

-- One mail to one person. Who that is was found when it was due; their address is found when it is sent.
create table messages.mail (
    id          uuid primary key default public.uuidv7(),
    outbox_id   uuid not null references messages.outbox,
    kind        text not null check (kind in ('ALARM', 'APPROVAL', 'INVITATION')),
    to_account  uuid,
    to_role     text not null check (length(to_role) <= 40),
    made_at     timestamptz not null,
    -- Whoever takes a mail to send it moves this on first: if that node dies, the mail is due again by itself.
    next_try_at timestamptz not null,
    attempts    int not null default 0,
    trouble     text check (length(trouble) <= 40),
    state       text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'STUCK', 'NOT_NEEDED')),
    since       timestamptz not null
);
create index mail_due on messages.mail (next_try_at) where state = 'WAITING';
create index mail_by_state on messages.mail (state, since);
create index mail_by_outbox on messages.mail (outbox_id);
create index mail_open_by_account on messages.mail (to_account) where state in ('WAITING', 'STUCK');
create index mail_approval_sent on messages.mail (to_account, since) where kind = 'APPROVAL' and state = 'SENT';
-- One mail that says "something waits" speaks for all that waits.
create unique index mail_approval_once on messages.mail (to_account)
    where kind = 'APPROVAL' and state in ('WAITING', 'STUCK');

-- Anyone's act may owe a message, a visitor's too. Only the job that sends reads them, and the administrator, who sees
-- what is stuck, but nothing of a record of which they must never be told.
alter table messages.outbox enable row level security;
alter table messages.outbox force row level security;
create policy owe on messages.outbox for insert to ${app} with check (access.role_now() <> '' and state = 'OWED');
create policy see on messages.outbox for select to ${app} using (
    access.role_now() = 'JOB' or access.role_now() = 'ADMINISTRATOR' and not access.is_kept_out(contact_id));
create policy move_on on messages.outbox for update to ${app} using (
    access.role_now() = 'JOB' or access.role_now() = 'ADMINISTRATOR' and not access.is_kept_out(contact_id));

alter table messages.mail enable row level security;
alter table messages.mail force row level security;
create policy address on messages.mail for insert to ${app} with check (access.role_now() = 'JOB');
create policy see on messages.mail for select to ${app} using (
    access.role_now() = 'JOB' or access.role_now() = 'ADMINISTRATOR'
        and exists (select from messages.outbox o where o.id = outbox_id));
create policy move_on on messages.mail for update to ${app} using (
    access.role_now() = 'JOB' or access.role_now() = 'ADMINISTRATOR'
        and exists (select from messages.outbox o where o.id = outbox_id));

grant usage on schema messages to ${app};
grant select, insert on messages.outbox, messages.mail to ${app};
grant update (state, since) on messages.outbox to ${app};
grant update (next_try_at, attempts, trouble, state, since) on messages.mail to ${app};

-- Somebody has it: whoever that is may stop the calling, and needs to read nothing for it.
create function messages.stop_alarm(which uuid, at timestamptz) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    update messages.mail m set state = 'NOT_NEEDED', since = at
    from messages.outbox o
    where o.id = m.outbox_id and o.contact_id = which and o.kind = 'ALARM' and m.state in ('WAITING', 'STUCK')
      and access.role_now() not in ('', 'VISITOR');
    update messages.outbox o set state = 'NOT_NEEDED', since = at
    where o.contact_id = which and o.kind = 'ALARM' and o.state = 'OWED' and access.role_now() not in ('', 'VISITOR');
end;
revoke execute on function messages.stop_alarm from public;
grant execute on function messages.stop_alarm to ${app};
