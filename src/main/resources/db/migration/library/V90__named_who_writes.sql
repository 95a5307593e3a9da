-- Everyone searches what is published. The index is written by the job that follows the publications; a search term
-- without results is counted in the name of the person searching, also for a visitor.
alter table library.entry enable row level security;
alter table library.entry force row level security;
alter table library.missed enable row level security;
alter table library.missed force row level security;

create policy read on library.entry for select to ${app} using (true);
create policy come on library.entry for insert to ${app} with check ((select access.role_now()) = 'JOB');
create policy renew on library.entry for update to ${app} using ((select access.role_now()) = 'JOB');
create policy leave on library.entry for delete to ${app} using ((select access.role_now()) = 'JOB');

create policy read on library.missed for select to ${app} using (true);
create policy count_first on library.missed for insert to ${app} with check ((select access.role_now()) <> '');
create policy count on library.missed for update to ${app} using ((select access.role_now()) <> '');
