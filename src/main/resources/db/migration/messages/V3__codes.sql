-- One more thing that is owed: the code with which somebody proves a work e-mail address. It is about no record.
alter table messages.outbox add column proof_id uuid;
alter table messages.outbox drop constraint outbox_kind_check;
alter table messages.outbox add constraint outbox_kind_check
    check (kind in ('ALARM', 'APPROVAL', 'INVITATION', 'WATCH', 'CODE'));
alter table messages.outbox drop constraint outbox_about;
alter table messages.outbox add constraint outbox_about
    check ((kind in ('INVITATION', 'WATCH', 'CODE')) = (contact_id is null));
alter table messages.outbox add constraint outbox_proof check ((kind = 'CODE') = (proof_id is not null));
alter table messages.mail drop constraint mail_kind_check;
alter table messages.mail add constraint mail_kind_check
    check (kind in ('ALARM', 'APPROVAL', 'INVITATION', 'WATCH', 'CODE'));
