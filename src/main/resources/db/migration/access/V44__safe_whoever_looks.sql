-- Whether somebody may be rung or visited is no matter of who happens to look: one part of the program looks with
-- the eyes of the house for what stands about the same people. Of what a reader may not see, they learn only that they
-- must ask.
create policy keep_safe on access.record for select using (
    access.acting_as() = 'JOB' and current_setting('breakwater.actor', true) = 'job:safe-contact');
