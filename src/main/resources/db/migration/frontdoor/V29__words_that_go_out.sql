-- Whether words that go out would say who told us is asked of everybody's words, also of those who may not see it. One
-- part of the program compares, and answers yes or no.
create policy compare on frontdoor.reporter for select using (
    (select access.role_now()) = 'JOB' and (select database.actor_now()) = 'job:discretion');
