-- Whether a manager must look at a pattern is no matter of who happens to screen: one part of the program counts with the
-- eyes of the house. What it finds is shown to each reader as far as they may see it.
create policy oversee on access.record for select using (
    access.acting_as() = 'JOB' and current_setting('breakwater.actor', true) = 'job:patterns');
