-- One more thing that is owed: the word to a team's people that what they must know before a visit has changed.
alter table messages.outbox drop constraint outbox_about_handover;
alter table messages.outbox add constraint outbox_about_handover
    check ((kind in ('HANDOVER', 'KNOW_FIRST')) = (handover_id is not null));
-- One word speaks for all that changed until it goes out.
create unique index outbox_know_first_once on messages.outbox (handover_id)
    where kind = 'KNOW_FIRST' and state = 'OWED';
