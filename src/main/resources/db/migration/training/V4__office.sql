-- What pointed at a double is found under the other: whoever works there, and what they booked. Only the part of the
-- program that counts places moves it, while nobody else counts.
create policy merge on training.learner for update to ${app}
    using ((select training.is_job('seats'))) with check ((select training.is_job('seats')));
grant update (organisation_id) on training.booking to ${app};
create index organisation_merged on training.organisation (merged_into) where merged_into is not null;

-- What is owed, for the statement.
create index booking_with_fee on training.booking (session_id) where fee_pence > 0;
