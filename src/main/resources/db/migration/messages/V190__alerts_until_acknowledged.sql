-- An alert of danger calls every hour after its first twelve, for as long as nobody acknowledges it.
alter table messages.outbox alter column step type integer;
alter table messages.outbox drop constraint outbox_step_check;
alter table messages.outbox add constraint outbox_step_check
    check (step between 0 and 720 or kind = 'ALARM' and step > 720 or kind = 'READ_NOW' and step between 0 and 30000);

-- What is owed is stopped twice: while the first waits for a call that is just being addressed, that call adds the next.
-- The mails come last, those of that call among them.
create or replace function messages.stop_alarm(which uuid, at timestamptz) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    update messages.outbox o set state = 'NOT_NEEDED', since = at
    where o.contact_id = which and o.kind in ('ALARM', 'READ_NOW') and o.state = 'OWED'
      and access.role_now() not in ('', 'VISITOR');
    update messages.outbox o set state = 'NOT_NEEDED', since = at
    where o.contact_id = which and o.kind in ('ALARM', 'READ_NOW') and o.state = 'OWED'
      and access.role_now() not in ('', 'VISITOR');
    update messages.mail m set state = 'NOT_NEEDED', since = at
    from messages.outbox o
    where o.id = m.outbox_id and o.contact_id = which and o.kind in ('ALARM', 'READ_NOW')
      and m.state in ('WAITING', 'STUCK') and access.role_now() not in ('', 'VISITOR');
end;
