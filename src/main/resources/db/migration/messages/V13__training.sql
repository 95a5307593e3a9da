-- More things that are owed: to learners a code, and the word of what became of a booking; to a manager the question
-- whether somebody may go.
alter table messages.outbox add column booking_id uuid;
alter table messages.outbox drop constraint outbox_proof;
alter table messages.outbox add constraint outbox_proof
    check ((kind in ('CODE', 'LEARNER_CODE')) = (proof_id is not null));
alter table messages.outbox add constraint outbox_about_booking
    check ((kind in ('BOOKING', 'AGREE')) = (booking_id is not null));
create index outbox_by_booking on messages.outbox (booking_id, state) where booking_id is not null;
-- One word speaks for all that became of a booking until it goes out.
create unique index outbox_booking_once on messages.outbox (booking_id, kind)
    where kind in ('BOOKING', 'AGREE') and state = 'OWED';
