-- Someone whose post does not see allegations is refused by their post alone, before the rule of sight is asked about a
-- row. PostgreSQL compares a name before it asks a policy, so a statement about the name of a subject took longer
-- than one about any other name: the rule was asked only where the name matched (NothingIsLearntFromTimeTest). A job sees
-- the record that it works on, of whatever kind.
do $$
declare
    which text;
begin
    foreach which in array array['allegation_referral', 'allegation', 'allegation_outcome', 'allegation_consideration',
        'allegation_strand', 'allegation_meeting', 'allegation_suspension', 'allegation_duty'] loop
        execute format('drop policy see on pathways.%I', which);
        execute format('create policy see on pathways.%I for select using (
            (''allegation'' = any ((select access.kinds_seen())::text[]) or (select access.role_now()) = ''JOB'')
            and access.may_see(record_id))', which);
    end loop;
end $$;
