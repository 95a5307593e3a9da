-- One more thing that is owed: the word to an agency's people that a question waits. The kinds are the program's own list
-- (messages.model.Kind); each kind says below what it is about, so that parts which add one need not know each other.
alter table messages.outbox drop constraint if exists outbox_kind_check;
alter table messages.outbox add constraint outbox_kind_check check (kind ~ '^[A-Z_]{3,20}$');
alter table messages.mail drop constraint if exists mail_kind_check;
alter table messages.mail add constraint mail_kind_check check (kind ~ '^[A-Z_]{3,20}$');
alter table messages.outbox drop constraint if exists outbox_about;
alter table messages.outbox add column ask_id uuid;
alter table messages.outbox add constraint outbox_about
    check (kind not in ('ALARM', 'APPROVAL') or contact_id is not null);
alter table messages.outbox add constraint outbox_about_ask check ((kind = 'ASK') = (ask_id is not null));
create index outbox_by_ask on messages.outbox (ask_id, state) where ask_id is not null;
