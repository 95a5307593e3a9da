-- One more thing that is owed: the word to an agency's people that a strategy discussion is called with them.
alter table messages.outbox add column call_id uuid;
alter table messages.outbox add constraint outbox_about_call check ((kind = 'STRATEGY') = (call_id is not null));
create index outbox_by_call on messages.outbox (call_id, state) where call_id is not null;
