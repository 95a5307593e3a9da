-- What is owed because its time has come: of which booking, and what it reminds of.
alter table messages.outbox add column reminded_id uuid;
alter table messages.outbox add column reminder text;
alter table messages.outbox add constraint outbox_reminder
    check ((kind = 'REMIND') = (reminded_id is not null) and (reminded_id is null) = (reminder is null));
