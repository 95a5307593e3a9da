-- One more thing that is owed: that something must be read now, although nobody said that there is danger. It calls at
-- once, after ten minutes, and at half of the deadline, which a long weekend puts off by days.
alter table messages.outbox drop constraint outbox_step_check;
alter table messages.outbox add constraint outbox_step_check
    check (step between 0 and 720 or (kind = 'READ_NOW' and step between 0 and 30000));
alter table messages.outbox add constraint outbox_about_read_now check (kind <> 'READ_NOW' or contact_id is not null);
create unique index outbox_read_now_once on messages.outbox (contact_id, step)
    where kind = 'READ_NOW' and state = 'OWED';

-- Somebody has acknowledged it: whoever that is may stop the calling, and needs to read nothing for it.
create or replace function messages.stop_alarm(which uuid, at timestamptz) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    update messages.mail m set state = 'NOT_NEEDED', since = at
    from messages.outbox o
    where o.id = m.outbox_id and o.contact_id = which and o.kind in ('ALARM', 'READ_NOW')
      and m.state in ('WAITING', 'STUCK') and access.role_now() not in ('', 'VISITOR');
    update messages.outbox o set state = 'NOT_NEEDED', since = at
    where o.contact_id = which and o.kind in ('ALARM', 'READ_NOW') and o.state = 'OWED'
      and access.role_now() not in ('', 'VISITOR');
end;
