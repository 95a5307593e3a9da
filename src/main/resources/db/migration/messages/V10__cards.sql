-- One more thing that is owed: the word to a manager that a card was not read when the watch changed.
alter table messages.outbox add column card_id uuid;
alter table messages.outbox add constraint outbox_about_card check (
    (kind = 'CARD') = (card_id is not null) and (kind <> 'CARD' or contact_id is not null));
create index outbox_by_card on messages.outbox (card_id, state) where card_id is not null;
