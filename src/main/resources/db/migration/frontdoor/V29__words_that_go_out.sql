-- Whether an outgoing text would identify the reporter is checked for every author, also those who may not see the
-- reporter. One background job compares, and answers yes or no.
create policy compare on frontdoor.reporter for select using (
    (select access.role_now()) = 'JOB' and (select database.actor_now()) = 'job:discretion');
