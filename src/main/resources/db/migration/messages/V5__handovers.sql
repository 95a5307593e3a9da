-- One more thing that is owed: the word to a team's people that a child is handed over to them.
alter table messages.outbox add column handover_id uuid;
alter table messages.outbox add constraint outbox_about_handover check ((kind = 'HANDOVER') = (handover_id is not null));
create index outbox_by_handover on messages.outbox (handover_id, state) where handover_id is not null;
