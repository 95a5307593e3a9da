-- What the office or a trainer wrote to everybody with a place in a session: one mail for each, and never two.
alter table messages.outbox add column message_id uuid;
alter table messages.outbox drop constraint outbox_about_booking;
alter table messages.outbox add constraint outbox_about_booking
    check ((kind in ('BOOKING', 'AGREE', 'SESSION_MESSAGE')) = (booking_id is not null));
alter table messages.outbox add constraint outbox_about_message
    check ((kind = 'SESSION_MESSAGE') = (message_id is not null));
create unique index outbox_message_once on messages.outbox (message_id, booking_id) where message_id is not null;
