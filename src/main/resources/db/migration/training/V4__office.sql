-- References to a duplicate resolve to the other: the people who work there, and their bookings. Only the job that
-- allocates places moves them, one transaction at a time.
create policy merge on training.learner for update to ${app}
    using ((select training.is_job('seats'))) with check ((select training.is_job('seats')));
grant update (organisation_id) on training.booking to ${app};
create index organisation_merged on training.organisation (merged_into) where merged_into is not null;

-- The fees due, for the statement.
create index booking_with_fee on training.booking (session_id) where fee_pence > 0;
