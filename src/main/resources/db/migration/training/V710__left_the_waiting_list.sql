-- Who leaves a waiting list had no place to cancel.
alter table training.booking drop constraint booking_ended_how_check;
alter table training.booking add check (ended_how in
    ('CANCELLED', 'LEFT_LIST', 'LAPSED', 'REFUSED', 'NO_PLACE', 'CALLED_OFF'));
