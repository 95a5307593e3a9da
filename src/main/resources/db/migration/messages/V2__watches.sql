-- One more thing that is owed: the weekly word that something waits on the watches screen. It is about no record.
alter table messages.outbox drop constraint outbox_kind_check;
alter table messages.outbox add constraint outbox_kind_check
    check (kind in ('ALARM', 'APPROVAL', 'INVITATION', 'WATCH'));
alter table messages.outbox drop constraint outbox_check1;
alter table messages.outbox add constraint outbox_about
    check ((kind in ('INVITATION', 'WATCH')) = (contact_id is null));
alter table messages.mail drop constraint mail_kind_check;
alter table messages.mail add constraint mail_kind_check
    check (kind in ('ALARM', 'APPROVAL', 'INVITATION', 'WATCH'));
